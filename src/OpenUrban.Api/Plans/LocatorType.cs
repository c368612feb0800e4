using GraphQL.Types;
using OpenUrban.Data.Plans;
using OpenUrban.GraphQL.Execution;

namespace OpenUrban.Api.Plans;

internal sealed class LocatorType : ObjectGraphType<Locator>
{
    public LocatorType()
    {
        Name = "Locator";
        Description = "A place in the published text of the plan (the official explanation in traditional characters).";
        Field<StringGraphType>("section")
            .Description("Section, 一 to 八. Null when the text as a whole is meant.")
            .From(source => source.Section);
        Field<StringGraphType>("item")
            .Description("Item of the section. Null when the section itself is meant.")
            .From(source => source.Item);
        Field<NonNullGraphType<IntGraphType>>("lineFrom")
            .Description("First line, counted from 1.")
            .From(source => source.LineFrom);
        Field<NonNullGraphType<IntGraphType>>("lineTo")
            .Description("Last line; the first when it is one line.")
            .From(source => source.LineTo);
    }
}

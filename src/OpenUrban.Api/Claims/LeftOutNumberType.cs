using GraphQL.Types;
using OpenUrban.GraphQL.Execution;
using OpenUrban.Statistics.Claims;

namespace OpenUrban.Api.Claims;

internal sealed class LeftOutNumberType : ObjectGraphType<LeftOutNumber>
{
    public LeftOutNumberType()
    {
        Name = "LeftOutNumber";
        Description = "A number in a text that is held against nothing.";
        Field<NonNullGraphType<IntGraphType>>("offset")
            .Description("Where it begins in the text, in UTF-16 code units, from 0.")
            .From(source => source.Offset);
        Field<NonNullGraphType<IntGraphType>>("length")
            .Description("How long it is, in UTF-16 code units, 1 or more.")
            .From(source => source.Length);
        Field<NonNullGraphType<LeftOutReasonType>>("reason").Description("Why.").From(source => source.Reason);
    }
}

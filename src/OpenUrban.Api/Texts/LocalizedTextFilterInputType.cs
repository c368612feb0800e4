using OpenUrban.Data.Texts;
using OpenUrban.GraphQL.Filtering;

namespace OpenUrban.Api.Texts;

internal sealed class LocalizedTextFilterInputType : FilterInputType<LocalizedText>
{
    public LocalizedTextFilterInputType()
        : base("LocalizedText")
    {
        SortableMember<StringOperationFilterInputType>("en", t => t.En, "Condition on the English text.");
        SortableMember<StringOperationFilterInputType>(
            "zhHans",
            t => t.ZhHans,
            "Condition on the text in simplified characters."
        );
        SortableMember<StringOperationFilterInputType>(
            "zhHant",
            t => t.ZhHant,
            "Condition on the text in traditional characters."
        );
    }
}

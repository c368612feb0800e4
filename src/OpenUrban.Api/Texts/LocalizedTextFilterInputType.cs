using OpenUrban.Data.Texts;
using OpenUrban.GraphQL.Filtering;

namespace OpenUrban.Api.Texts;

internal sealed class LocalizedTextFilterInputType : FilterInputType<LocalizedText>
{
    public LocalizedTextFilterInputType()
        : base("LocalizedText")
    {
        Member<StringOperationFilterInputType>("en", t => t.En, "Condition on the English text.");
        Member<StringOperationFilterInputType>(
            "zhHans",
            t => t.ZhHans,
            "Condition on the text in simplified characters."
        );
        Member<StringOperationFilterInputType>(
            "zhHant",
            t => t.ZhHant,
            "Condition on the text in traditional characters."
        );
    }
}

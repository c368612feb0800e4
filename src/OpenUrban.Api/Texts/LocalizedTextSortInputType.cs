using OpenUrban.Data.Texts;
using OpenUrban.GraphQL.Sorting;

namespace OpenUrban.Api.Texts;

internal sealed class LocalizedTextSortInputType : SortInputType<LocalizedText>
{
    public LocalizedTextSortInputType()
        : base("LocalizedText")
    {
        Member("en", t => t.En);
        Member("zhHans", t => t.ZhHans);
        Member("zhHant", t => t.ZhHant);
    }
}

using OpenUrban.Data.Texts;
using OpenUrban.GraphQL.Sorting;

namespace OpenUrban.Api.Texts;

internal sealed class LocalizedTextSortInputType : SortInputType<LocalizedText>
{
    public LocalizedTextSortInputType()
        : base("LocalizedText")
    {
        MembersOf(new LocalizedTextFilterInputType());
    }
}

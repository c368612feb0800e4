using OpenUrban.Data.Releases;
using OpenUrban.GraphQL.Sorting;

namespace OpenUrban.Api.Releases;

internal sealed class ReleaseSortInputType : SortInputType<Release>
{
    public ReleaseSortInputType()
        : base("Release") => MembersOf(new ReleaseFilterInputType());
}

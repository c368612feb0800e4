using OpenUrban.Data.Sources;

namespace OpenUrban.Api.Sources;

internal sealed class SourceSortInputType : EntitySortInputType<Source>
{
    public SourceSortInputType()
        : base("Source")
    {
        MembersOf(new SourceFilterInputType());
    }
}

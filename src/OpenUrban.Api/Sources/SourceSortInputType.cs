using OpenUrban.Data.Sources;

namespace OpenUrban.Api.Sources;

internal sealed class SourceSortInputType : EntitySortInputType<Source>
{
    public SourceSortInputType()
        : base("Source")
    {
        Member("year", s => s.Year);
        Member("publishedOn", s => s.PublishedOn);
    }
}

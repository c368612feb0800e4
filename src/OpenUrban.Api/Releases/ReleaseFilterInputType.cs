using OpenUrban.Data.Releases;
using OpenUrban.GraphQL.Filtering;

namespace OpenUrban.Api.Releases;

internal sealed class ReleaseFilterInputType : FilterInputType<Release>
{
    public ReleaseFilterInputType()
        : base("Release")
    {
        SortableMember<IntOperationFilterInputType>("number", r => r.Number);
        Member<StringOperationFilterInputType>("checksum", r => r.Checksum);
    }
}

using OpenUrban.Data.Areas;
using OpenUrban.GraphQL.Paging;

namespace OpenUrban.Api.Areas;

internal sealed class RegionType : AreaObjectType
{
    public RegionType(ConnectionTypes connections)
        : base("Region", AreaKind.Region, connections) =>
        Description =
            "Several countries together, as a statistical office groups them: the world, East Asia, high income.";
}

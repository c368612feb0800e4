using GraphQL.Types;
using OpenUrban.Api.Sources;
using OpenUrban.Data.Areas;
using OpenUrban.Data.Sources;
using OpenUrban.GraphQL.Execution;
using OpenUrban.GraphQL.Paging;

namespace OpenUrban.Api.Areas;

internal sealed class DistrictType : AreaObjectType
{
    public DistrictType(ConnectionTypes connections)
        : base("District", AreaKind.District, connections)
    {
        Description = "A present district of a city.";
        AreaFields.AddExtent(this);
        Field<CoordinatesType>("centroidGcj02")
            .Description("Centroid in GCJ-02, the datum of Chinese map services. Null where unknown.")
            .From(source => source.CentroidGcj02);
        Field<CoordinatesType>("seatGcj02")
            .Description("Seat of the government in GCJ-02. Null where unknown.")
            .From(source => source.SeatGcj02);
        this.One<SourceType, Area, Source>(
            "gcj02Source",
            "Where the GCJ-02 points were read. Null without them.",
            a => a.Gcj02SourceId
        );
        Field<DistrictGroupType>("group")
            .Description("The group in which the 2020 census reported it. Null where unknown.")
            .From(source => source.Group);
        this.One<SourceType, Area, Source>(
            "groupSource",
            "Where the group was read. Null without it.",
            a => a.GroupSourceId
        );
        ZoneType
            .Connection(
                "zones",
                "The zones that lie in it, wholly or in part; what that rests on is on the edge.",
                "DistrictZones"
            )
            .AddTo<Area>(
                this,
                connections,
                a => a.Id,
                rows =>
                    rows.Of<ZoneDistrict>()
                        .Select(l => new Child<Area>
                        {
                            ParentId = l.DistrictId,
                            Node = l.Zone!,
                            Link = l,
                        })
            );
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<PredecessorType>>>>("predecessors")
            .Description(
                "The past districts and counties that it absorbed, the earliest first. They are no districts now."
            )
            .Many(
                rows => rows.Of<AreaPredecessor>().OrderBy(p => p.Until).ThenBy(p => p.Ordinal),
                p => p.AreaId,
                district => district.Id
            );
    }

    public static EntityConnection<Area> Connection { get; } =
        EntityConnections.Of<Area, DistrictType, DistrictFilterInputType, DistrictSortInputType>(a => a.Code);
}

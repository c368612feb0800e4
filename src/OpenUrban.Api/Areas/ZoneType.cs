using GraphQL.Types;
using OpenUrban.Api.Texts;
using OpenUrban.Data.Areas;
using OpenUrban.GraphQL.Execution;
using OpenUrban.GraphQL.Paging;

namespace OpenUrban.Api.Areas;

internal sealed class ZoneType : AreaObjectType
{
    public ZoneType(ConnectionTypes connections)
        : base("Zone", AreaKind.Zone, connections)
    {
        Description = "A place or kind of place that the plan names and that is no administrative unit.";
        Field<NonNullGraphType<ZoneKindType>>("kindOfZone")
            .Description("What kind of zone it is.")
            .From(source => source.ZoneKind);
        Field<NonNullGraphType<BooleanGraphType>>("crossBorder")
            .Description("Whether it reaches beyond the city.")
            .From(source => source.CrossBorder);
        this.OptionalText(
            "districtsText",
            "Where it lies, in words, when that says more than the list of districts.",
            a => a.DistrictsText
        );
        DistrictType
            .Connection(
                "districts",
                "The districts it lies in, where that is known; what that rests on is on the edge.",
                "ZoneDistricts",
                AreaFields.Evidence
            )
            .AddTo<Area>(
                this,
                connections,
                a => a.Id,
                rows =>
                    rows.Of<ZoneDistrict>()
                        .Select(l => new Child<Area>
                        {
                            ParentId = l.ZoneId,
                            Node = l.District!,
                            Link = l,
                        })
            );
    }

    /// <summary>The edges carry what the link to the parent rests on.</summary>
    public static ConnectionField<Area> Connection(string name, string description, string connectionName) =>
        new()
        {
            Name = name,
            Description = description,
            ConnectionName = connectionName,
            EdgeFields = AreaFields.Evidence,
            NodeType = typeof(ZoneType),
            FilterType = typeof(ZoneFilterInputType),
            SortType = typeof(ZoneSortInputType),
            Keys = [a => a.Code],
        };
}

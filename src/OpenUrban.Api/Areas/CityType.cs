using GraphQL.Types;
using OpenUrban.Data.Areas;
using OpenUrban.GraphQL.Execution;
using OpenUrban.GraphQL.Paging;

namespace OpenUrban.Api.Areas;

internal sealed class CityType : AreaObjectType
{
    public CityType(ConnectionTypes connections)
        : base("City", AreaKind.City, connections)
    {
        Description = "A city of province or prefecture rank.";
        AreaFields.AddExtent(this);
        Field<StringGraphType>("isoCode")
            .Description("ISO 3166-2 code. Null where there is none.")
            .From(source => source.IsoCode);
        DistrictType
            .Connection("districts", "Its present districts.")
            .AddTo<Area>(
                this,
                connections,
                a => a.Id,
                rows =>
                    rows.Of<Area>()
                        .Where(a => a.Kind == AreaKind.District && a.ParentId != null)
                        .Select(a => new Child<Area> { ParentId = a.ParentId!.Value, Node = a })
            );
    }
}

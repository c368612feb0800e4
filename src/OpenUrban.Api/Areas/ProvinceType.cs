using GraphQL.Types;
using OpenUrban.Data.Areas;
using OpenUrban.GraphQL.Execution;
using OpenUrban.GraphQL.Paging;

namespace OpenUrban.Api.Areas;

internal sealed class ProvinceType : AreaObjectType
{
    public ProvinceType(ConnectionTypes connections)
        : base("Province", AreaKind.Province, connections)
    {
        Description = "A province or autonomous region: a first-level part of the country that is no city.";
        AreaFields.AddExtent(this);
        Field<StringGraphType>("isoCode")
            .Description("ISO 3166-2 code. Null where there is none.")
            .From(source => source.IsoCode);
    }
}

using GraphQL.Types;
using OpenUrban.Data.Areas;
using OpenUrban.GraphQL.Execution;
using OpenUrban.GraphQL.Paging;

namespace OpenUrban.Api.Areas;

internal sealed class CountryType : AreaObjectType
{
    public CountryType(ConnectionTypes connections)
        : base("Country", AreaKind.Country, connections)
    {
        Description = "A country.";
        AreaFields.AddExtent(this);
        Field<StringGraphType>("isoCode").Description("ISO 3166-1 alpha-3 code.").From(source => source.IsoCode);
    }
}

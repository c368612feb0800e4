using GraphQL.Types;
using OpenUrban.Api.Texts;
using OpenUrban.Data.Indicators;

namespace OpenUrban.Api.Indicators;

internal sealed class VintageType : EntityType<Vintage>
{
    public VintageType()
        : base("Vintage", "Code of the edition, for example URB_RATE_V1998.")
    {
        Description = "An earlier edition of an indicator's series, whose figures were revised later.";
        this.Text("definition", "What the edition is.", v => v.Definition);
        this.One<NonNullGraphType<IndicatorType>, Vintage, Indicator>(
            "indicator",
            "The indicator it is an edition of.",
            v => v.IndicatorId
        );
    }
}

using GraphQL.Types;
using OpenUrban.Api.Texts;
using OpenUrban.Data.Indicators;
using OpenUrban.GraphQL.Execution;

namespace OpenUrban.Api.Indicators;

internal sealed class UnitType : EntityType<Unit>
{
    public UnitType()
        : base("Unit", "Code of the unit in this data set, for example PERSONS.")
    {
        Description = "A base unit. Thousands and millions are in the indicator's unitMultiplier, never here.";
        Field<StringGraphType>("symbol")
            .Description("Symbol, for example %. Null when there is none.")
            .From(source => source.Symbol);
        this.Text("definition", "What one of it is.", u => u.Definition);
    }
}

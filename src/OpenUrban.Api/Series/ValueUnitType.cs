using GraphQL.Types;
using Microsoft.EntityFrameworkCore;
using OpenUrban.Api.Indicators;
using OpenUrban.Api.Texts;
using OpenUrban.Data.Indicators;
using OpenUrban.GraphQL.Execution;

namespace OpenUrban.Api.Series;

internal sealed class ValueUnitType : ObjectGraphType<ValueUnit>
{
    public ValueUnitType()
    {
        Name = "ValueUnit";
        Description = "What values are counted in, also where this data set has no unit of that name.";
        this.Text("name", "In words, for example yuan per person or index, 2010 = 100.", u => u.Name);
        Field<UnitType>("unit")
            .Description("The unit of this data set that it is. Null when there is none, as for an index or a rank.")
            .From<ValueUnit, Unit?>(
                (writer, unit) => unit.UnitCode is { } code ? writer.Snapshot().ByCode<Unit>(code) : null
            );
        Field<NonNullGraphType<IntGraphType>>("multiplier")
            .Description(
                "Power of ten that turns a value into the unit (SDMX UNIT_MULT): 0 for all but values as published, which have that of the indicator."
            )
            .From(source => source.Multiplier);
    }
}

using GraphQL.Types;
using Microsoft.EntityFrameworkCore;
using OpenUrban.Data;
using OpenUrban.Data.Areas;
using OpenUrban.Data.Indicators;
using OpenUrban.Data.Plans;
using OpenUrban.Data.Releases;
using OpenUrban.Data.Sources;
using OpenUrban.GraphQL.Execution;
using OpenUrban.GraphQL.ResponseCache;
using OpenUrban.GraphQL.State;

namespace OpenUrban.Api.Releases;

internal sealed class DatasetCountsType : ObjectGraphType<Release>
{
    public DatasetCountsType()
    {
        Name = "DatasetCounts";
        Description = "How much is in the data set.";
        Count("plans", "Plans.", rows => rows.Of<Plan>());
        Count("principles", "Principles.", rows => rows.Of<Principle>());
        Count("goals", "Goals, the overall one included.", rows => rows.Of<Goal>());
        Count("actions", "Actions, national and of the city.", rows => rows.Of<PlanAction>());
        Count("measures", "Measures, those of implementation included.", rows => rows.Of<Measure>());
        Count("measureParts", "Parts of the measures.", rows => rows.Of<MeasurePart>());
        Count("areas", "Areas of all kinds.", rows => rows.Of<Area>());
        Count("indicators", "Indicators.", rows => rows.Of<Indicator>());
        Count("sources", "Sources.", rows => rows.Of<Source>());
        Count("targets", "Targets.", rows => rows.Targets());
        Count("districts", "Present districts.", rows => rows.Of<Area>().Where(a => a.Kind == AreaKind.District));
        Field<NonNullGraphType<IntGraphType>>("observations")
            .Description("Values of the series, one a year.")
            .From(source => source.Values);
    }

    private void Count<TEntity>(string name, string description, Func<IRowSource, IQueryable<TEntity>> rows)
        where TEntity : class =>
        Field<NonNullGraphType<IntGraphType>>(name)
            .Description(description)
            .From<Release, int>((writer, _) => rows(writer.State.Rows!).Count());
}

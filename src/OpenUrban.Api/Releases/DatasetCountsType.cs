using GraphQL.Types;
using Microsoft.EntityFrameworkCore;
using OpenUrban.Data;
using OpenUrban.Data.Areas;
using OpenUrban.Data.Releases;

namespace OpenUrban.Api.Releases;

internal sealed class DatasetCountsType : ObjectGraphType<Release>
{
    public DatasetCountsType()
    {
        Name = "DatasetCounts";
        Description = "How much is in the data set.";
        Count("plans", "Plans.", db => db.Plans);
        Count("principles", "Principles.", db => db.Principles);
        Count("goals", "Goals, the overall one included.", db => db.Goals);
        Count("actions", "Actions, national and of the city.", db => db.Actions);
        Count("measures", "Measures, those of implementation included.", db => db.Measures);
        Count("measureParts", "Parts of the measures.", db => db.MeasureParts);
        Count("areas", "Areas of all kinds.", db => db.Areas);
        Count("indicators", "Indicators.", db => db.Indicators);
        Count("sources", "Sources.", db => db.Sources);
        Count("targets", "Targets.", db => db.Targets.Where(t => t.IsLatest));
        Count("districts", "Present districts.", db => db.Areas.Where(a => a.Kind == AreaKind.District));
        Field<NonNullGraphType<IntGraphType>>("observations")
            .Description("Values of the series, one a year.")
            .Resolve(context => context.Source.Values);
    }

    private void Count<TEntity>(string name, string description, Func<OpenUrbanContext, IQueryable<TEntity>> rows)
        where TEntity : class =>
        Field<NonNullGraphType<IntGraphType>>(name)
            .Description(description)
            .ResolveAsync(async context => await rows(context.Db()).CountAsync(context.CancellationToken));
}

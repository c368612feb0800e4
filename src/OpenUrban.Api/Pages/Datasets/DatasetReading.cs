using Microsoft.EntityFrameworkCore;
using OpenUrban.Api.Coverage;
using OpenUrban.Api.Releases;
using OpenUrban.Data.Areas;
using OpenUrban.Data.Indicators;
using OpenUrban.Data.Plans;
using OpenUrban.Data.Releases;
using OpenUrban.Data.Sources;
using OpenUrban.GraphQL.Answers;

namespace OpenUrban.Api.Pages.Datasets;

/// <summary>Reads what is told of the data set as a whole. From the database: it is asked for seldom, and kept as pages.</summary>
internal sealed class DatasetReading(IServiceScopeFactory scopes, IDataStates states)
{
    /// <summary>So many indicators, and sources, are named; imports may bring thousands.</summary>
    private const int MostNamed = 200;

    /// <param name="release">Number of the release; null for the current one.</param>
    /// <param name="cancellationToken">Cancelled when the client leaves.</param>
    public async Task<DatasetFacts> ReadAsync(int? release, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<RequestedRelease>().Number = release;
        await states.OpenAsync(scope.ServiceProvider, cancellationToken);
        var rows = scope.ServiceProvider.GetRequiredService<ReadSession>();
        var years = await rows.Values()
            .GroupBy(_ => 1)
            .Select(g => new { First = g.Min(o => o.Year), Last = g.Max(o => o.Year) })
            .FirstOrDefaultAsync(cancellationToken);
        var series = await SeriesCoverage
            .Of(rows, rows.Values())
            .OrderByDescending(c => c.Values)
            .ThenBy(c => c.Indicator.Code)
            .ThenBy(c => c.Area.Code)
            .Select(c => new { Indicator = c.Indicator.Code, Area = c.Area.Code })
            .FirstOrDefaultAsync(cancellationToken);
        return new DatasetFacts
        {
            Dataset = await rows.Of<Dataset>().SingleAsync(cancellationToken),
            Release = rows.Release,
            Releases = await rows.Db.Releases.OrderByDescending(r => r.Number).ToListAsync(cancellationToken),
            Indicators = await rows.Of<Indicator>().OrderBy(i => i.Code).Take(MostNamed).ToListAsync(cancellationToken),
            IndicatorCount = await rows.Of<Indicator>().CountAsync(cancellationToken),
            Sources = await rows.Of<Source>().OrderBy(s => s.Code).Take(MostNamed).ToListAsync(cancellationToken),
            SourceCount = await rows.Of<Source>().CountAsync(cancellationToken),
            Place = await rows.Of<Area>()
                .Where(a => a.Kind == AreaKind.City)
                .OrderByDescending(a => rows.Db.Areas.Count(below => below.ParentId == a.Id))
                .ThenBy(a => a.Code)
                .FirstOrDefaultAsync(cancellationToken),
            Districts = await rows.Of<Area>()
                .Where(a => a.Kind == AreaKind.District)
                .OrderBy(a => a.Code)
                .Select(a => a.Code)
                .ToListAsync(cancellationToken),
            AreaCount = await rows.Of<Area>().CountAsync(cancellationToken),
            PlanCount = await rows.Of<Plan>().CountAsync(cancellationToken),
            MeasureCount = await rows.Of<Measure>().CountAsync(cancellationToken),
            TargetCount = await rows.Targets().CountAsync(cancellationToken),
            Years = years is null ? null : (years.First, years.Last),
            LongestSeries = series is null ? null : (series.Indicator, series.Area),
        };
    }
}

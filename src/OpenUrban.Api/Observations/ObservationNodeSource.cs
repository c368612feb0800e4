using System.Globalization;
using GraphQL;
using Microsoft.EntityFrameworkCore;
using OpenUrban.GraphQL.Nodes;

namespace OpenUrban.Api.Observations;

/// <summary>Finds values by INDICATOR/AREA/YEAR for node and nodes.</summary>
internal sealed class ObservationNodeSource : INodeSource
{
    public string TypeName => "Observation";

    public async Task<IReadOnlyDictionary<string, object>> FindAsync(
        IResolveFieldContext context,
        IReadOnlyList<string> codes
    )
    {
        var parts = codes.Select(code => code.Split('/')).Where(part => part.Length == 3).ToList();
        var indicators = parts.Select(part => part[0]).Distinct().ToList();
        var areas = parts.Select(part => part[1]).Distinct().ToList();
        var years = parts
            .Select(part => int.TryParse(part[2], CultureInfo.InvariantCulture, out var year) ? year : 0)
            .Distinct()
            .ToList();
        var rows = await context
            .Db()
            .Observations.Where(o =>
                o.IsLatest
                && indicators.Contains(o.Indicator!.Code)
                && areas.Contains(o.Area!.Code)
                && years.Contains(o.Year)
            )
            .Select(o => new
            {
                IndicatorCode = o.Indicator!.Code,
                AreaCode = o.Area!.Code,
                Observation = o,
            })
            .ToListAsync(context.CancellationToken);
        return rows.ToDictionary(
            r => $"{r.IndicatorCode}/{r.AreaCode}/{r.Observation.Year}",
            object (r) => r.Observation
        );
    }
}

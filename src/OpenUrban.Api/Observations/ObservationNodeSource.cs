using System.Globalization;
using GraphQL;
using Microsoft.EntityFrameworkCore;
using OpenUrban.Api.Releases;
using OpenUrban.Data.Areas;
using OpenUrban.Data.Indicators;
using OpenUrban.GraphQL.Answers;
using OpenUrban.GraphQL.Compilation;
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
            .Rows()
            .Values()
            .Where(o =>
                indicators.Contains(o.Indicator!.Code) && areas.Contains(o.Area!.Code) && years.Contains(o.Year)
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

    public object? Find(DataState state, string code)
    {
        var release = ((ReleaseState)state).Snapshot!;
        if (
            code.Split('/') is not [var indicatorCode, var areaCode, var yearText]
            || release.ByCode<Indicator>(indicatorCode) is not { } indicator
            || release.ByCode<Area>(areaCode) is not { } area
            || !int.TryParse(yearText, CultureInfo.InvariantCulture, out var year)
        )
        {
            return null;
        }

        if (release.Observations is not { } columns)
        {
            OperationWriter.GiveUp();
            return null;
        }

        var series = columns.FindSeries(indicator.Id, area.Id);
        var row = series < 0 ? -1 : columns.FindRow(series, year);

        // A text such as 02020 is the same number, but not the code of the year.
        return row >= 0 && $"{year}" == yearText ? new ObservationRow(release, series, row) : null;
    }
}

using System.Globalization;
using GraphQL;
using Microsoft.EntityFrameworkCore;
using OpenUrban.Api.Releases;
using OpenUrban.Data.Areas;
using OpenUrban.Data.Indicators;
using OpenUrban.Data.Observations;
using OpenUrban.GraphQL.Answers;
using OpenUrban.GraphQL.Compilation;
using OpenUrban.GraphQL.Nodes;

namespace OpenUrban.Api.Observations;

/// <summary>
/// Finds values for node and nodes: by <see cref="ObservationCode.Of"/> those in force, and by the code of a version the
/// version, also when a release has removed it.
/// </summary>
internal sealed class ObservationNodeSource : INodeSource
{
    /// <summary>INDICATOR/AREA/YEAR, and the rest that names a version.</summary>
    private const int MostParts = 4;

    public string TypeName => "Observation";

    public async Task<IReadOnlyDictionary<string, object>> FindAsync(
        IResolveFieldContext context,
        IReadOnlyList<string> codes
    )
    {
        var parts = codes.Select(code => code.Split('/', MostParts)).ToLookup(part => part.Length);
        var found = new Dictionary<string, object>();
        foreach (
            var (code, value) in await FindAsync(context.Rows().Values(), [.. parts[3]], context.CancellationToken)
        )
        {
            found[code] = value;
        }

        var release = context.RequestServices!.GetRequiredService<ReadSession>().Release.Number;
        var known = context.Rows().Of<Observation>().Where(o => o.AddedInRelease <= release).Include(o => o.Source);
        foreach (var (code, version) in await FindAsync(known, [.. parts[MostParts]], context.CancellationToken))
        {
            // One that was removed is as it was in the last release that had it, with the revisions known then.
            version.ReadInRelease = version.RemovedInRelease <= release ? version.RemovedInRelease - 1 : null;
            found[ObservationCode.OfVersion(code, version)] = version;
        }

        return found;
    }

    public object? Find(DataState state, string code)
    {
        var release = ((ReleaseState)state).Snapshot!;

        // A text such as 02020 is the same number, but not the code of the year.
        if (
            code.Split('/', MostParts) is not [var indicatorCode, var areaCode, var yearText, .. var version]
            || release.ByCode<Indicator>(indicatorCode) is not { } indicator
            || release.ByCode<Area>(areaCode) is not { } area
            || !int.TryParse(yearText, CultureInfo.InvariantCulture, out var year)
            || $"{year}" != yearText
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
        var inForce = series < 0 ? -1 : columns.FindRow(series, year);
        if (version.Length == 0)
        {
            return inForce >= 0 ? new ObservationRow(release, series, inForce) : null;
        }

        foreach (var row in inForce < 0 ? [] : columns.VersionsOf(inForce))
        {
            var observation = new ObservationRow(release, series, row);
            if (observation.VersionCode == code)
            {
                return observation;
            }
        }

        // A release may have removed it: then only the database has it.
        OperationWriter.GiveUp();
        return null;
    }

    /// <summary>The rows of these periods, each with the code of its period.</summary>
    private static async Task<IEnumerable<(string Code, Observation Observation)>> FindAsync(
        IQueryable<Observation> observations,
        IReadOnlyList<string[]> parts,
        CancellationToken cancellationToken
    )
    {
        if (parts.Count == 0)
        {
            return [];
        }

        var indicators = parts.Select(part => part[0]).Distinct().ToList();
        var areas = parts.Select(part => part[1]).Distinct().ToList();
        var years = parts
            .Select(part => int.TryParse(part[2], CultureInfo.InvariantCulture, out var year) ? year : 0)
            .Distinct()
            .ToList();
        var rows = await observations
            .Where(o =>
                indicators.Contains(o.Indicator!.Code) && areas.Contains(o.Area!.Code) && years.Contains(o.Year)
            )
            .Select(o => new
            {
                IndicatorCode = o.Indicator!.Code,
                AreaCode = o.Area!.Code,
                Observation = o,
            })
            .ToListAsync(cancellationToken);
        return rows.Select(r => (ObservationCode.Of(r.IndicatorCode, r.AreaCode, r.Observation.Year), r.Observation));
    }
}

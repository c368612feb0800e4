using System.Globalization;
using Microsoft.EntityFrameworkCore;
using OpenUrban.Data.Areas;
using OpenUrban.Data.Indicators;
using OpenUrban.Data.Observations;
using OpenUrban.Data.Snapshots;
using OpenUrban.GraphQL.Execution;
using OpenUrban.GraphQL.Nodes;
using OpenUrban.GraphQL.State;

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

    public IReadOnlyDictionary<string, object> Find(OperationWriter writer, IReadOnlyCollection<string> codes)
    {
        var release = writer.Snapshot();
        var found = new Dictionary<string, object>(codes.Count, StringComparer.Ordinal);
        var removed = new List<Place>();
        foreach (var code in codes)
        {
            if (PlaceOf(release, code) is not { } place)
            {
                continue;
            }

            if (Find(writer, release, place) is { } row)
            {
                found[code] = row;
            }
            else if (place.AddedInRelease is not null)
            {
                removed.Add(place);
            }
        }

        if (removed.Count > 0 && writer.Asks.Open.Count == 0)
        {
            FindRemoved(writer, removed, found);
        }

        return found;
    }

    /// <summary>Where a value stands by its code; null where none can.</summary>
    private static Place? PlaceOf(ReleaseSnapshot release, string code)
    {
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

        return version.Length == 0 ? new Place(code, indicator.Id, area.Id, year, AddedInRelease: null)
            : int.TryParse(version[0].Split('/')[^1], CultureInfo.InvariantCulture, out var added)
                ? new Place(code, indicator.Id, area.Id, year, added)
            : null;
    }

    private static ObservationRow? Find(OperationWriter writer, ReleaseSnapshot release, Place place)
    {
        var columns = release.Observations;
        var series = columns.FindSeries(place.IndicatorId, place.AreaId);
        if (
            series < 0
            || !writer.Has(release, series)
            || columns.FindRow(series, place.Year) is not (>= 0 and var inForce)
        )
        {
            return null;
        }

        var known = new DatedRelease(release);
        if (place.AddedInRelease is null)
        {
            return new ObservationRow(known, series, inForce);
        }

        foreach (var row in columns.VersionsOf(inForce))
        {
            var observation = new ObservationRow(known, series, row);
            if (observation.VersionCode == place.Code)
            {
                return observation;
            }
        }

        return null;
    }

    /// <summary>One that was removed is as it was in the last release that had it, with the revisions known then.</summary>
    private void FindRemoved(OperationWriter writer, List<Place> removed, Dictionary<string, object> found)
    {
        var number = writer.Release().Release.Number;
        var ask = new StoredAsk<List<(int IndicatorId, int AreaId, int Year, int Added, int Removed)>>(
            this,
            string.Join(' ', removed.Select(place => place.Code))
        )
        {
            Read = (rows, token) => ReadRemovedAsync(rows, removed, number, token),
        };
        if (!writer.Asks.TryGet(ask, out var known))
        {
            return;
        }

        var releases = known.ToLookup(
            one => (one.IndicatorId, one.AreaId, one.Year, (int?)one.Added),
            one => one.Removed
        );
        foreach (var place in removed)
        {
            foreach (var last in releases[(place.IndicatorId, place.AreaId, place.Year, place.AddedInRelease)])
            {
                if (writer.Snapshot(last - 1) is { } release && Find(writer, release, place) is { } row)
                {
                    found[place.Code] = row;
                }
            }
        }
    }

    private static async Task<List<(int IndicatorId, int AreaId, int Year, int Added, int Removed)>> ReadRemovedAsync(
        IRowSource rows,
        List<Place> places,
        int release,
        CancellationToken cancellationToken
    )
    {
        var indicators = places.Select(place => place.IndicatorId).Distinct().ToList();
        var areas = places.Select(place => place.AreaId).Distinct().ToList();
        var years = places.Select(place => place.Year).Distinct().ToList();
        var read = await rows.Of<Observation>()
            .Where(o =>
                o.RemovedInRelease <= release
                && indicators.Contains(o.IndicatorId)
                && areas.Contains(o.AreaId)
                && years.Contains(o.Year)
            )
            .Select(o => new
            {
                o.IndicatorId,
                o.AreaId,
                o.Year,
                o.AddedInRelease,
                o.RemovedInRelease,
            })
            .Distinct()
            .ToListAsync(cancellationToken);
        return [.. read.Select(o => (o.IndicatorId, o.AreaId, o.Year, o.AddedInRelease, o.RemovedInRelease!.Value))];
    }

    /// <summary>Where a value stands; with the release that has added it, one version of it.</summary>
    private sealed record Place(string Code, int IndicatorId, int AreaId, int Year, int? AddedInRelease);
}

using OpenUrban.Data.Snapshots;
using OpenUrban.Statistics.Claims;

namespace OpenUrban.Api.Claims;

/// <summary>The values of a release, for those who hold claims against them.</summary>
/// <param name="columns">The values.</param>
/// <param name="basePowerOf">The power of ten between the values of an indicator and base units.</param>
/// <param name="has">Whether the rows of a series are here; where they are not, that is noted.</param>
internal sealed class ColumnValues(ObservationColumns columns, Func<int, int> basePowerOf, Func<int, bool>? has = null)
    : IPublishedValues
{
    /// <summary>Larger numbers are not held as decimals to all their digits.</summary>
    private const double Largest = 1e15;

    /// <summary>Whether rows were asked for that are not here yet: what was found without them is not to be said.</summary>
    public bool IsIncomplete { get; private set; }

    public StoredValue? InForce(int indicatorId, int areaId, int year) =>
        RowOf(indicatorId, areaId, year) is var (series, row) && row >= 0 ? At(series, row, year) : null;

    public IReadOnlyList<StoredValue> Publications(int indicatorId, int areaId, int year)
    {
        var (series, row) = RowOf(indicatorId, areaId, year);
        if (row < 0)
        {
            return [];
        }

        var found = new List<StoredValue>();
        foreach (var version in columns.VersionsOf(row))
        {
            if (At(series, version, year) is { } value)
            {
                found.Add(value);
            }
        }

        return found;
    }

    public StoredValue? On(DateOnly day, int indicatorId, int areaId, int year)
    {
        var (series, row) = RowOf(indicatorId, areaId, year);
        return row >= 0 && columns.VersionOn(day, row) is >= 0 and var version ? At(series, version, year) : null;
    }

    public IEnumerable<StoredValue> OfSeries(int indicatorId, int areaId)
    {
        var series = columns.FindSeries(indicatorId, areaId);
        if (series < 0 || !Has(series))
        {
            yield break;
        }

        for (var row = columns.StartOf(series); row < columns.EndOf(series); row++)
        {
            if (At(series, row, columns.YearOf(row)) is { } value)
            {
                yield return value;
            }
        }
    }

    public IEnumerable<StoredValue> OfYear(int indicatorId, int year)
    {
        var (start, end) = columns.SeriesOfIndicator(indicatorId);
        for (var series = start; series < end; series++)
        {
            if (Has(series) && columns.FindRow(series, year) is >= 0 and var row && At(series, row, year) is { } value)
            {
                yield return value;
            }
        }
    }

    public IEnumerable<StoredValue> OfArea(int areaId, int year)
    {
        var all = columns.SeriesOfArea(areaId).ToArray();
        foreach (var series in all)
        {
            if (Has(series) && columns.FindRow(series, year) is >= 0 and var row && At(series, row, year) is { } value)
            {
                yield return value;
            }
        }
    }

    public bool HasSeries(int indicatorId, int areaId) => columns.FindSeries(indicatorId, areaId) >= 0;

    private (int Series, int Row) RowOf(int indicatorId, int areaId, int year)
    {
        var series = columns.FindSeries(indicatorId, areaId);
        return series >= 0 && Has(series) ? (series, columns.FindRow(series, year)) : (series, -1);
    }

    private bool Has(int series)
    {
        if (columns.Has(series))
        {
            return true;
        }

        IsIncomplete |= has?.Invoke(series) != true;
        return false;
    }

    private StoredValue? At(int series, int row, int year)
    {
        if (columns.ValueOf(row) is not { } value || Math.Abs(value) > Largest)
        {
            return null;
        }

        var publication = columns.PublicationOf(row);
        var indicatorId = columns.IndicatorIdOf(series);
        var power = basePowerOf(indicatorId);
        var number = Math.Round((decimal)value, Math.Clamp(publication.Decimals, 0, 15), MidpointRounding.AwayFromZero);
        return new StoredValue(
            indicatorId,
            columns.AreaIdOf(series),
            year,
            ClaimArithmetic.Shift(number, power),
            power - publication.Decimals,
            publication.PublishedOn,
            publication.IsConfirmation,
            row
        );
    }
}

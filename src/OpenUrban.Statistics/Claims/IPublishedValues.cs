namespace OpenUrban.Statistics.Claims;

/// <summary>The values that claims are held against, wherever they lie. Missing values are left out everywhere.</summary>
public interface IPublishedValues
{
    /// <summary>The value in force; null where there is none.</summary>
    StoredValue? InForce(int indicatorId, int areaId, int year);

    /// <summary>All publications of a value, the earliest first; empty where there is none.</summary>
    IReadOnlyList<StoredValue> Publications(int indicatorId, int areaId, int year);

    /// <summary>The publication that was in force on a day; null where none was.</summary>
    StoredValue? On(DateOnly day, int indicatorId, int areaId, int year);

    /// <summary>The values in force of a series, by year.</summary>
    IEnumerable<StoredValue> OfSeries(int indicatorId, int areaId);

    /// <summary>The values in force of an indicator in a year, for all areas.</summary>
    IEnumerable<StoredValue> OfYear(int indicatorId, int year);

    /// <summary>The values in force of all indicators for an area in a year.</summary>
    IEnumerable<StoredValue> OfArea(int areaId, int year);

    /// <summary>Whether there is any value of an indicator for an area.</summary>
    bool HasSeries(int indicatorId, int areaId);
}

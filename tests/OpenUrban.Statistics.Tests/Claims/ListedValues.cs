using OpenUrban.Statistics.Claims;

namespace OpenUrban.Statistics.Tests.Claims;

/// <summary>A few values in a list, the publications of each in their order.</summary>
internal sealed class ListedValues(params StoredValue[] all) : IPublishedValues
{
    public StoredValue? InForce(int indicatorId, int areaId, int year) =>
        Publications(indicatorId, areaId, year)
            .Cast<StoredValue?>()
            .LastOrDefault(value => !value!.Value.IsConfirmation);

    public IReadOnlyList<StoredValue> Publications(int indicatorId, int areaId, int year) =>
        [
            .. all.Where(v => v.IndicatorId == indicatorId && v.AreaId == areaId && v.Year == year)
                .OrderBy(v => v.PublishedOn),
        ];

    public StoredValue? On(DateOnly day, int indicatorId, int areaId, int year) =>
        Publications(indicatorId, areaId, year)
            .Cast<StoredValue?>()
            .LastOrDefault(value => !value!.Value.IsConfirmation && value.Value.PublishedOn <= day);

    public IEnumerable<StoredValue> OfSeries(int indicatorId, int areaId) =>
        InForceOf(v => v.IndicatorId == indicatorId && v.AreaId == areaId);

    public IEnumerable<StoredValue> OfYear(int indicatorId, int year) =>
        InForceOf(v => v.IndicatorId == indicatorId && v.Year == year);

    public IEnumerable<StoredValue> OfArea(int areaId, int year) =>
        InForceOf(v => v.AreaId == areaId && v.Year == year);

    public bool HasSeries(int indicatorId, int areaId) =>
        Array.Exists(all, v => v.IndicatorId == indicatorId && v.AreaId == areaId);

    private IEnumerable<StoredValue> InForceOf(Func<StoredValue, bool> which) =>
        all.Where(which)
            .Select(v => (v.IndicatorId, v.AreaId, v.Year))
            .Distinct()
            .OrderBy(key => key.Year)
            .Select(key => InForce(key.IndicatorId, key.AreaId, key.Year)!.Value);
}

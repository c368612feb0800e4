using OpenUrban.Statistics.Transforms;

namespace OpenUrban.Statistics.Tests.Transforms;

/// <summary>Makes series and transforms them.</summary>
internal static class SeriesOf
{
    public static ObservedSeries Values(params (int Year, double? Value)[] values) => InUnit("PERSONS", values);

    public static ObservedSeries InUnit(string unit, params (int Year, double? Value)[] values) =>
        new(unit, [.. values.Select(v => new YearValue(v.Year, v.Value))], []);

    public static ObservedSeries WithBreaks(int[] breakYears, params (int Year, double? Value)[] values) =>
        new("KM", [.. values.Select(v => new YearValue(v.Year, v.Value))], breakYears);

    public static IReadOnlyList<TransformedValue> Transformed(
        this ObservedSeries series,
        Transform transform,
        int? baseYear = null
    ) => TransformTable.Get(transform).Apply(new TransformOperands { Series = series, BaseYear = baseYear });
}

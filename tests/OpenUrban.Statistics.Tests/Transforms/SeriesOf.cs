using OpenUrban.Statistics.Comparability;
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

    /// <summary>Values with the edition that is named on each; null for the one in force.</summary>
    public static ObservedSeries OfEditions(params (int Year, double? Value, string? Edition)[] values) =>
        new(
            "PERSONS",
            [.. values.Select(v => new YearValue(v.Year, v.Value) { Edition = EditionKey.Of(null, [v.Edition]) })],
            []
        );

    public static IReadOnlyList<TransformedValue> Transformed(
        this ObservedSeries series,
        Transform transform,
        int? baseYear = null
    ) => TransformTable.Get(transform).Apply(new TransformOperands { Series = series, BaseYear = baseYear });
}

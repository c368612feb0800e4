using System.Globalization;
using CsCheck;
using OpenUrban.Tables;

namespace OpenUrban.Exports.Tests;

/// <summary>Sets of observations, one for each path, indicator, area, year and transform, and a table that has them.</summary>
internal static class GeneratedObservations
{
    private static readonly Column[] Columns =
    [
        new("indicator.code", ColumnType.Text),
        new("area.code", ColumnType.Text),
        new("year", ColumnType.Integer),
        new("value", ColumnType.Number),
        new("valueText", ColumnType.Text),
        new("status", ColumnType.Text),
        new("confidentiality", ColumnType.Text),
        new("notes", ColumnType.Text),
        new("source", ColumnType.Text),
        new("transform", ColumnType.Text),
        new("unit", ColumnType.Text),
    ];

    private static readonly Gen<Observed> Observation =
        from path in Gen.OneOf("", "gdp", "area.population", "area_population")
        from indicator in Gen.OneOf("POP_CENSUS", "GDP", "X\"1")
        from area in Gen.OneOf("310101", "310115", "SH,2")
        from year in Gen.Frequency((9, Gen.Int[2000, 2004]), (1, Gen.Int[1, 9999]))
        from digits in Gen.Frequency(
            (1, Gen.Const((string?)null)),
            (3, Gen.OneOf<string?>("67.00", "-0.5", "0", "1E-05", "5044430.5", "-1234567890123"))
        )
        from status in Gen.OneOf("A", "P", "M")
        from confidentiality in Gen.OneOf("F", "N")
        from notes in Gen.OneOf<string?>(null, "=1+1", "two\r\nlines, \"quoted\"", "新的边界")
        from source in Gen.OneOf<string?>(null, "CENSUS", "CENSUS; YEARBOOK")
        from transform in Gen.Frequency((3, Gen.Const((string?)null)), (1, Gen.OneOf<string?>("RANK", "PER_KM2")))
        select new Observed(
            path,
            indicator,
            area,
            year,
            digits is null ? null : double.Parse(digits, CultureInfo.InvariantCulture),
            digits,
            status,
            confidentiality,
            notes,
            source,
            transform,
            transform is null ? null : "places"
        );

    public static Gen<Observed[]> Any { get; } =
        Observation
            .Array[1, 30]
            .Select(all => all.DistinctBy(o => (o.Path, o.Indicator, o.Area, o.Period, o.Transform)).ToArray());

    /// <summary>
    /// A table whose rows have a value for each path beside each other, as long as there are some left, and each row twice, as
    /// it is where something else is nested beside it.
    /// </summary>
    public static Table Table(Observed[] observations)
    {
        var paths = observations.Select(o => o.Path).Distinct().ToArray();
        var rows = paths
            .SelectMany(
                (path, p) => observations.Where(o => o.Path == path).Select((o, i) => (Row: i, Path: p, Observed: o))
            )
            .GroupBy(o => o.Row)
            .Select(row =>
                Enumerable
                    .Range(0, paths.Length)
                    .SelectMany(p => Cells(row.FirstOrDefault(o => o.Path == p).Observed))
                    .ToArray()
            )
            .ToArray();
        return SampleTable.Of(
            [.. paths.SelectMany(path => Columns.Select(c => c with { Name = $"{path}.{c.Name}" }))],
            [.. rows, .. rows],
            [
                .. paths.Select(
                    (path, p) =>
                    {
                        var first = p * Columns.Length;
                        return new ValueColumns
                        {
                            Path = path,
                            Indicator = first,
                            Area = first + 1,
                            Period = first + 2,
                            Value = first + 3,
                            ValueText = first + 4,
                            Status = first + 5,
                            Confidentiality = first + 6,
                            Notes = first + 7,
                            Source = first + 8,
                            Transform = first + 9,
                            UnitName = first + 10,
                        };
                    }
                ),
            ]
        );
    }

    private static object?[] Cells(Observed? o) =>
        o is null
            ? new object?[Columns.Length]
            :
            [
                o.Indicator,
                o.Area,
                o.Period,
                o.Value,
                o.Digits,
                o.Status,
                o.Confidentiality,
                o.Notes,
                o.Source,
                o.Transform ?? "LEVEL",
                o.UnitName,
            ];
}

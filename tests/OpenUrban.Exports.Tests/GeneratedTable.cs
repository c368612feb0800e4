using CsCheck;
using OpenUrban.Tables;

namespace OpenUrban.Exports.Tests;

/// <summary>Tables of any columns with whatever can stand in them, for <see cref="SampleTable.Of"/>.</summary>
internal sealed record GeneratedTable(Column[] Columns, object?[][] Rows)
{
    /// <summary>All that a format may have to escape, and what looks as if it had to.</summary>
    private static readonly Gen<string> Texts = Gen.OneOf(
            "a",
            "Z",
            "0",
            "7",
            " ",
            "\"",
            "'",
            ",",
            ";",
            ".",
            ":",
            "\t",
            "\r\n",
            "\n",
            "\r",
            "=",
            "+",
            "-",
            "@",
            "＝",
            "＋",
            "－",
            "＠",
            "\u3000",
            "\u00a0",
            "\u200b",
            "\ufeff",
            "\u2028",
            "\u0001",
            "\\",
            "/",
            "<",
            "&",
            "é",
            "浦东",
            "新區",
            "𠮷",
            "🚇"
        )
        .Array[0, 6]
        .Select(string.Concat);

    private static readonly Gen<object> Numbers = Gen.Frequency(
        (3, Gen.Int.Select(n => (object)n)),
        (3, Gen.Decimal[-1_000_000, 1_000_000].Select(n => (object)(double)Math.Round(n, 3))),
        (1, Gen.Double.Where(double.IsFinite).Select(n => (object)n)),
        (1, Gen.OneOf<object>(0, -0.5, double.MaxValue, double.Epsilon))
    );

    /// <summary>Up to 6 columns and 10 rows.</summary>
    public static Gen<GeneratedTable> Any { get; } =
        Gen.Enum<ColumnType>()
            .Array[1, 6]
            .SelectMany(types => RowOf(types).Array[0, 10].Select(rows => new GeneratedTable(Named(types), rows)));

    public Table Table => SampleTable.Of(Columns, Rows);

    private static Column[] Named(ColumnType[] types) => [.. types.Select((type, i) => new Column($"c{i}", type))];

    private static Gen<object?[]> RowOf(ColumnType[] types) =>
        types.Aggregate(
            Gen.Const(Array.Empty<object?>()),
            (row, type) =>
                row.Select(
                    Gen.Frequency((1, Gen.Const((object?)null)), (4, ValueOf(type))),
                    (r, v) => (object?[])[.. r, v]
                )
        );

    private static Gen<object?> ValueOf(ColumnType type) =>
        type switch
        {
            ColumnType.Integer => Gen.Int.Select(n => (object?)n),
            ColumnType.Number => Numbers.Select(n => (object?)n),
            ColumnType.Boolean => Gen.Bool.Select(b => (object?)b),
            ColumnType.Date => Gen.DateOnly.Select(d => (object?)d.ToString("O")),
            ColumnType.DateTime => Gen.DateTime.Select(d =>
                (object?)DateTime.SpecifyKind(d, DateTimeKind.Utc).ToString("O")
            ),
            _ => Texts.Select(t => (object?)t),
        };
}

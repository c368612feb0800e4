using System.Globalization;
using CsCheck;
using OpenUrban.Tables;

namespace OpenUrban.Exports.Tests;

/// <summary>A table of any columns and any cells, with what programs trip over.</summary>
/// <param name="Columns">At least one.</param>
/// <param name="Rows">
/// The cells as the CLR has them: null, string, int, double, bool, <see cref="DateOnly"/> or <see cref="DateTimeOffset"/>.
/// </param>
internal sealed record RandomTable(Column[] Columns, object?[][] Rows)
{
    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.OneOf(
            "",
            "=1+1",
            "+1",
            "-1",
            "@x",
            "0",
            "1.50",
            "null",
            " spaces ",
            "浦东新区",
            "𠮷野家 😀",
            "a\"b,c;d",
            "two\nlines",
            "two\r\nlines",
            "\ttab",
            "a\u0001b\uffff",
            "_x0041_",
            "<&>'"
        ),
        Gen.String[Gen.Char['\u0020', '\u02ff'], 0, 20]
    );

    public static Gen<RandomTable> Any { get; } =
        from types in Gen.Enum<ColumnType>().Array[1, 6]
        from rows in Row(types).Array[0, 9]
        select new RandomTable([.. types.Select((type, i) => new Column($"a.c{i}", type))], rows);

    /// <summary>The rows as text formats have them: days and moments in their characters.</summary>
    public object?[][] Written => [.. Rows.Select(row => row.Select(Text).ToArray())];

    public Table Table => SampleTable.Of(Columns, Written);

    private static Gen<object?[]> Row(IEnumerable<ColumnType> types) =>
        types.Aggregate(
            Gen.Const(Array.Empty<object?>()),
            (row, type) => row.SelectMany(_ => Cell(type), (cells, cell) => (object?[])[.. cells, cell])
        );

    private static Gen<object?> Cell(ColumnType type) =>
        Gen.Frequency(
            (1, Gen.Const((object?)null)),
            (
                4,
                type switch
                {
                    ColumnType.Text => Texts.Select(t => (object?)t),
                    ColumnType.Integer => Gen.Int.Select(i => (object?)i),
                    ColumnType.Number => Gen.Double.Where(double.IsFinite).Select(d => (object?)d),
                    ColumnType.Boolean => Gen.Bool.Select(b => (object?)b),
                    ColumnType.Date => Gen.Int[0, 3_000_000].Select(d => (object?)DateOnly.FromDayNumber(d)),
                    _ => Gen.Long[-50_000_000_000, 200_000_000_000]
                        .Select(s => (object?)DateTimeOffset.UnixEpoch.AddSeconds(s)),
                }
            )
        );

    private static object? Text(object? cell) =>
        cell switch
        {
            DateOnly day => day.ToString("O", CultureInfo.InvariantCulture),
            DateTimeOffset moment => moment.ToString("O", CultureInfo.InvariantCulture),
            _ => cell,
        };
}

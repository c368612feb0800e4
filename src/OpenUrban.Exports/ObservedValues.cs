using OpenUrban.Tables;

namespace OpenUrban.Exports;

/// <summary>
/// The statistical values of a table, for formats that have dimensions instead of rows. Each is there once: rows beside
/// each other repeat what stands above them.
/// </summary>
public static class ObservedValues
{
    private const string LevelTransform = "LEVEL";

    /// <summary>All values, in the order in which the table has them first.</summary>
    /// <param name="export">The table and what goes along.</param>
    /// <param name="format">Name of the format, for messages.</param>
    /// <param name="limit">Most values that the format takes.</param>
    /// <param name="cancellationToken">Cancelled when the client leaves.</param>
    /// <exception cref="ExportException">
    /// There are none, too many, or two that differ for the same path, indicator, area, year and transform.
    /// </exception>
    public static async Task<List<Observed>> ReadAsync(
        Export export,
        string format,
        int limit,
        CancellationToken cancellationToken
    )
    {
        if (export.Table.Values.Count == 0)
        {
            throw NoValues(format);
        }

        var values = new List<Observed>();
        var seen = new SeenObservations<(string Path, string Indicator, string Area, string? Transform)>();

        // Few texts, many values.
        var texts = new CodeTable<string>(text => text);
        await foreach (var batch in export.Table.Rows.WithCancellation(cancellationToken))
        {
            for (var row = 0; row < batch.Count; row++)
            {
                foreach (var columns in export.Table.Values)
                {
                    if (Read(batch, row, columns, texts) is not { } value)
                    {
                        continue;
                    }

                    var series = (value.Path, value.Indicator, value.Area, value.Transform);
                    if (seen.TryAdd(series, value.Period, values.Count, out var earlier))
                    {
                        values.Add(value);
                    }
                    else if (values[earlier].Value != value.Value || values[earlier].Status != value.Status)
                    {
                        throw TwoValues(format, value.Indicator, value.Area, value.Period);
                    }
                }
            }

            if (values.Count > limit)
            {
                throw new ExportException(
                    ExportError.TooLarge,
                    $"{format} takes at most {limit} values, and the question has more. Narrow it by indicators, areas or years, or "
                        + "take csv or parquet."
                );
            }
        }

        return values;
    }

    /// <summary>The value that a row has in these columns; null when it has none there.</summary>
    public static Observed? Read(RowBatch batch, int row, ValueColumns columns) =>
        Read(batch, row, columns, texts: null);

    private static Observed? Read(RowBatch batch, int row, ValueColumns columns, CodeTable<string>? texts)
    {
        var cells = batch[row];
        if (
            Text(batch, cells, columns.Indicator, texts) is not { } indicator
            || batch.Integer(cells[columns.Period]) is not { } period
        )
        {
            return null;
        }

        var transform = Text(batch, cells, columns.Transform, texts);
        return new Observed(
            columns.Path,
            indicator,
            Text(batch, cells, columns.Area, texts)!,
            period,
            batch.Number(cells[columns.Value]),
            batch.Text(cells[Digits(cells, columns)]),
            Text(batch, cells, columns.Status, texts)!,
            Text(batch, cells, columns.Confidentiality, texts),
            Text(batch, cells, columns.Notes, texts) is { Length: > 0 } notes ? notes : null,
            Text(batch, cells, columns.Source, texts),
            transform == LevelTransform ? null : transform,
            transform is null or LevelTransform ? null : Text(batch, cells, columns.UnitName, texts)
        )
        {
            Bound = Text(batch, cells, columns.Bound, texts),
            Reference = Text(batch, cells, columns.Reference, texts),
            StartsAfterBreak =
                columns.Break is { } crosses && !cells[crosses].IsMissing ? cells[crosses].Kind == CellKind.True : null,
        };
    }

    /// <summary>The column that has the digits of the value: those of its source where they are known.</summary>
    internal static int Digits(ReadOnlySpan<Cell> cells, ValueColumns columns) =>
        columns.ValueText is { } text && !cells[text].IsMissing && !cells[columns.Value].IsMissing
            ? text
            : columns.Value;

    internal static ExportException NoValues(string format) =>
        new(
            ExportError.NotInFormat,
            $"{format} has values of indicators, and the question asks for none. Select value of an observation, or years and "
                + "values of a series; or take csv, tsv, xlsx, json or parquet, which hold any rows."
        );

    internal static ExportException TwoValues(string format, string indicator, string area, int year) =>
        new(
            ExportError.NotInFormat,
            $"{format} has one value for an indicator, an area and a year, and the question has two for {indicator}/{area}/{year}. "
                + "Ask as of one day and without revisions, or take csv, tsv, xlsx, json or parquet, which hold any rows."
        );

    /// <summary>
    /// OBS_STATUS of a value that may not be compared with the one before it: B, "time series break", where nothing else is to
    /// be said of it. One code cannot say two things, so that a provisional value stays P.
    /// </summary>
    internal static string StatusAfterBreak(string status) => status == "A" ? "B" : status;

    private static string? Text(RowBatch batch, ReadOnlySpan<Cell> cells, int? column, CodeTable<string>? texts) =>
        column is not { } position || cells[position].IsMissing ? null
        : texts is null ? batch.Text(cells[position])
        : texts[batch.Utf8(cells[position])];
}

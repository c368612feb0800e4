using System.Runtime.CompilerServices;
using OpenUrban.Tables;

namespace OpenUrban.Exports.Layouts;

/// <summary>A row for each area and year, in the order in which the table has the areas first, and a column for each indicator.</summary>
internal static class IndicatorLayout
{
    private const int BatchBytes = 64 * 1024;

    public static async Task<Table> OfAsync(Export export, CancellationToken cancellationToken)
    {
        if (export.Table.Values.Count == 0)
        {
            throw new ExportException(
                ExportError.NotInFormat,
                "layout=indicators has a column for each indicator, and the question asks for no values of indicators. Select value of "
                    + "an observation, or years and values of a series; or leave layout out."
            );
        }

        var values = await ObservedValues.ReadAsync(
            export,
            "layout=indicators",
            WideLayout.MaximumValues,
            cancellationToken
        );
        var areas = values
            .Select(v => v.Area)
            .Distinct(StringComparer.Ordinal)
            .Select((area, place) => (area, place))
            .ToDictionary(a => a.area, a => a.place, StringComparer.Ordinal);
        var rows = values
            .GroupBy(v => (v.Area, v.Period))
            .OrderBy(row => areas[row.Key.Area])
            .ThenBy(row => row.Key.Period)
            .ToArray<IEnumerable<Observed>>();
        var columns = Columns(export, values);
        return new Table
        {
            Columns = [.. columns.Select(c => c.Column)],
            Rows = RowsAsync(rows, columns, cancellationToken),
            RowCount = rows.Length,
            Areas = [columns.FindIndex(c => c.Column.Name == "area.code")],
        };
    }

    private static List<IndicatorColumn> Columns(Export export, List<Observed> values)
    {
        var catalogue = export.Catalogue;
        var columns = new List<IndicatorColumn>();
        Add("area.code", "Code of the area.", row => row.First.Area, ColumnPart.Code);
        Add("area.name", "Name of the area.", row => catalogue.Area(row.First.Area)?.Name, ColumnPart.Label);
        Add("year", "The year.", row => $"{row.First.Period}", type: ColumnType.Integer);
        var severalPaths = export.Table.Values.Count > 1;
        foreach (var group in values.GroupBy(KeyOf))
        {
            var (key, its) = (group.Key, group.ToList());
            var name = string.Join(
                '.',
                new[] { severalPaths ? key.Path : "", key.Indicator, key.Transform ?? "" }.Where(part =>
                    part.Length > 0
                )
            );
            var indicator = catalogue.Indicator(key.Indicator);
            var unit = key.Transform is null
                ? $"{indicator?.UnitName}{(indicator?.UnitMultiplier is > 0 and var power ? $", times ten to the power of {power}" : "")}"
                : its[0].UnitName;
            AddOf("", $"{indicator?.Name ?? key.Indicator}: {unit}.", v => v.Digits, _ => true, ColumnType.Number);
            AddOf(
                ".status",
                "Its status (SDMX OBS_STATUS); missing where nothing is known of the year.",
                v => v.Status,
                _ => true
            );
            AddOf(
                ".crossesBreak",
                "True where it may not be compared with the value before it.",
                v => v.StartsAfterBreak == true ? "true" : null,
                v => v.StartsAfterBreak == true
            );
            AddOf(
                ".bound",
                "Whether the observation is a lower bound (LOWER) or about so much (APPROX).",
                v => v.Bound,
                v => v.Bound is not (null or "EXACT")
            );
            AddOf(
                ".reference",
                "The day or days that it is of, where they are not the usual ones.",
                v => v.Reference,
                v => v.Reference is not null
            );
            AddOf(".source", "Codes of its sources.", v => v.Source, v => v.Source is not null);
            AddOf(".notes", "Remarks on it.", v => v.Notes, v => v.Notes is not null);
            AddOf(
                ".confidentiality",
                "Whether it may be published (SDMX CONF_STATUS).",
                v => v.Confidentiality,
                v => v.Confidentiality is not (null or "F")
            );

            // Only what a value of the indicator has to tell.
            void AddOf(
                string suffix,
                string description,
                Func<Observed, string?> text,
                Predicate<Observed> tells,
                ColumnType type = ColumnType.Text
            )
            {
                if (its.Exists(tells))
                {
                    Add(
                        $"{name}{suffix}",
                        description,
                        row => row.ByKey.TryGetValue(key, out var value) ? text(value) : null,
                        type: type
                    );
                }
            }
        }

        return columns;

        void Add(
            string name,
            string description,
            Func<Row, string?> text,
            ColumnPart part = ColumnPart.None,
            ColumnType type = ColumnType.Text
        ) => columns.Add(new(new Column(name, type) { Description = description, Part = part }, text));
    }

    private static SeriesKey KeyOf(Observed value) => new(value.Path, value.Indicator, value.Transform);

    private static async IAsyncEnumerable<RowBatch> RowsAsync(
        IEnumerable<Observed>[] rows,
        List<IndicatorColumn> columns,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        // It is all there already; the interface asks for something to wait for.
        await Task.CompletedTask;
        var batch = new RowBatch(columns.Count);
        foreach (var values in rows)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (batch.Size > BatchBytes)
            {
                yield return batch;
                batch.Clear();
            }

            var row = new Row(values.First(), values.ToDictionary(KeyOf));
            var cells = batch.Add();
            for (var i = 0; i < columns.Count; i++)
            {
                if (columns[i].Text(row) is { } text)
                {
                    var isNumber = columns[i].Column.Type is ColumnType.Number or ColumnType.Integer;
                    cells[i] = batch.Keep(isNumber ? CellKind.Number : CellKind.Text, text);
                }
            }
        }

        yield return batch;
    }

    /// <summary>What has a column of its own.</summary>
    private sealed record SeriesKey(string Path, string Indicator, string? Transform);

    private sealed record IndicatorColumn(Column Column, Func<Row, string?> Text);

    private sealed record Row(Observed First, Dictionary<SeriesKey, Observed> ByKey);
}

using System.Runtime.CompilerServices;
using OpenUrban.Tables;

namespace OpenUrban.Exports.Layouts;

/// <summary>A row for each series, in the order in which the table has them first, and a column for each year.</summary>
internal static class WideLayout
{
    public const int MaximumValues = 1_000_000;

    private const int BatchBytes = 64 * 1024;

    public static async Task<Table> OfAsync(Export export, CancellationToken cancellationToken)
    {
        if (export.Table.Values.Count == 0)
        {
            throw new ExportException(
                ExportError.NotInFormat,
                "layout=wide has a column for each year of a series, and the question asks for no values of indicators. Select value "
                    + "of an observation, or years and values of a series; or leave layout out."
            );
        }

        var values = await ObservedValues.ReadAsync(export, "layout=wide", MaximumValues, cancellationToken);
        var columns = Columns(export, values);
        var series = values.GroupBy(v => (v.Path, v.Indicator, v.Area, v.Transform)).ToArray<IEnumerable<Observed>>();
        return new Table
        {
            Columns = [.. columns.Select(c => c.Column)],
            Rows = RowsAsync(series, columns, cancellationToken),
            RowCount = series.Length,
            Areas = [columns.FindIndex(c => c.Column.Name == "area.code")],
        };
    }

    private static List<WideColumn> Columns(Export export, List<Observed> values)
    {
        var catalogue = export.Catalogue;
        var columns = new List<WideColumn>();
        if (export.Table.Values.Count > 1)
        {
            Add("series", "Path of the value in the question; empty where it is the row itself.", s => s.First.Path);
        }

        Add("indicator.code", "Code of the indicator.", s => s.First.Indicator, ColumnPart.Code);
        Add(
            "indicator.name",
            "Name of the indicator.",
            s => catalogue.Indicator(s.First.Indicator)?.Name,
            ColumnPart.Label
        );
        Add("area.code", "Code of the area.", s => s.First.Area, ColumnPart.Code);
        Add("area.name", "Name of the area.", s => catalogue.Area(s.First.Area)?.Name, ColumnPart.Label);
        if (values.Exists(v => v.Transform is not null))
        {
            Add("transform", "What was made of the values; LEVEL for nothing.", s => s.First.Transform ?? "LEVEL");
        }

        Add(
            "unit.name",
            "The unit in words, without the multiplier.",
            s => s.First.Transform is null ? catalogue.Indicator(s.First.Indicator)?.UnitName : s.First.UnitName
        );
        Add(
            "unitMultiplier",
            "Power of ten that turns a value into the unit; 0 of transformed values, which are in base units.",
            s => s.First.Transform is null ? catalogue.Indicator(s.First.Indicator)?.UnitMultiplier.ToString() : "0",
            type: ColumnType.Integer
        );
        if (values.Exists(v => v.Source is not null))
        {
            Add("source.code", "Codes of the sources of the values.", s => Joined(s.Sources()), ColumnPart.Code);
            Add(
                "source.citation",
                "Their producers and publications, as a newspaper prints them.",
                s => Joined(s.Sources().Select(code => catalogue.Source(code)?.Citation ?? code)),
                ColumnPart.Label
            );
        }

        AddYears("", "The value.", v => v.Digits, _ => true, ColumnType.Number);
        AddYears(
            ".status",
            "Its status (SDMX OBS_STATUS); missing where nothing is known of the year.",
            v => v.Status,
            _ => true
        );
        AddYears(
            ".crossesBreak",
            "True where it may not be compared with the value before it.",
            v => v.StartsAfterBreak == true ? "true" : null,
            v => v.StartsAfterBreak == true
        );
        AddYears(
            ".bound",
            "Whether the observation is a lower bound (LOWER) or about so much (APPROX).",
            v => v.Bound,
            v => v.Bound is not (null or "EXACT")
        );
        AddYears(
            ".reference",
            "The day or days that it is of, where they are not the usual ones.",
            v => v.Reference,
            v => v.Reference is not null
        );
        AddYears(".notes", "Remarks on it.", v => v.Notes, v => v.Notes is not null);
        AddYears(
            ".confidentiality",
            "Whether it may be published (SDMX CONF_STATUS).",
            v => v.Confidentiality,
            v => v.Confidentiality is not (null or "F")
        );
        return columns;

        void Add(
            string name,
            string description,
            Func<Series, string?> text,
            ColumnPart part = ColumnPart.None,
            ColumnType type = ColumnType.Text
        ) => columns.Add(new(new Column(name, type) { Description = description, Part = part }, text));

        // Only years in which a series has something to tell.
        void AddYears(
            string suffix,
            string description,
            Func<Observed, string?> text,
            Predicate<Observed> tells,
            ColumnType type = ColumnType.Text
        )
        {
            foreach (var year in values.Where(v => tells(v)).Select(v => v.Period).Distinct().Order())
            {
                Add(
                    $"{year}{suffix}",
                    description,
                    s => s.ByYear.TryGetValue(year, out var value) ? text(value) : null,
                    type: type
                );
            }
        }
    }

    private static string? Joined(IEnumerable<string> texts) =>
        string.Join("; ", texts) is { Length: > 0 } joined ? joined : null;

    private static async IAsyncEnumerable<RowBatch> RowsAsync(
        IEnumerable<Observed>[] series,
        List<WideColumn> columns,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        // It is all there already; the interface asks for something to wait for.
        await Task.CompletedTask;
        var batch = new RowBatch(columns.Count);
        foreach (var values in series)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (batch.Size > BatchBytes)
            {
                yield return batch;
                batch.Clear();
            }

            var one = new Series(values.First(), values.ToDictionary(v => v.Period));
            var cells = batch.Add();
            for (var i = 0; i < columns.Count; i++)
            {
                if (columns[i].Text(one) is { } text)
                {
                    var isNumber = columns[i].Column.Type is ColumnType.Number or ColumnType.Integer;
                    cells[i] = batch.Keep(isNumber ? CellKind.Number : CellKind.Text, text);
                }
            }
        }

        yield return batch;
    }

    private sealed record WideColumn(Column Column, Func<Series, string?> Text);

    private sealed record Series(Observed First, Dictionary<int, Observed> ByYear)
    {
        public IEnumerable<string> Sources() =>
            ByYear.Values.SelectMany(v => v.Source?.Split("; ") ?? []).Distinct(StringComparer.Ordinal);
    }
}

using OpenUrban.Tables;

namespace OpenUrban.Exports.Layouts;

/// <summary>What can be chosen about the columns and rows of formats that are tables, for spreadsheets above all.</summary>
public static class TableLayout
{
    private const string Wide = "wide";
    private const string Indicators = "indicators";

    /// <summary>Which columns of things that have both a code and a name are written.</summary>
    public static ExportOption Labels { get; } =
        new(
            "labels",
            "Whether things that have a code and a name beside each other are written with both (default), with codes or with "
                + "labels alone. What has only one of them keeps it.",
            ["both", "codes", "labels"],
            "both"
        );

    /// <summary>What a row is.</summary>
    public static ExportOption Layout { get; } =
        new(
            "layout",
            "Whether a row is what the question has as one (long, default), or a series with a column for each year, then their "
                + "statuses and notes (wide), or an area and year with a column for each indicator, each with its status, sources and "
                + "notes (indicators; both at most 1,000,000 values).",
            ["long", Wide, Indicators],
            "long"
        );

    /// <summary>Both options, for the list of a format that applies them.</summary>
    public static IReadOnlyList<ExportOption> Options { get; } = [Labels, Layout];

    /// <summary>
    /// The table as the options of the export want it; the very table where they want it as it is. The values that
    /// <see cref="Table.Values"/> tells of are gone where their columns are.
    /// </summary>
    /// <exception cref="ExportException">The table has no values, or too many, for the wide layout.</exception>
    public static async Task<Table> ApplyAsync(Export export, CancellationToken cancellationToken)
    {
        var table = export.Options[Layout.Name] switch
        {
            Wide => await WideLayout.OfAsync(export, cancellationToken),
            Indicators => await IndicatorLayout.OfAsync(export, cancellationToken),
            _ => export.Table,
        };
        return LabelColumns.Select(table, export.Options[Labels.Name]);
    }
}

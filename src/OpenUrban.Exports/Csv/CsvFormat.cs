using OpenUrban.Exports.Layouts;

namespace OpenUrban.Exports.Csv;

/// <summary>Comma-separated values, RFC 4180. A missing value is an empty field, an empty text is a pair of quotes.</summary>
/// <remarks>In a table of one column a missing value is a pair of quotes too: readers would skip an empty line.</remarks>
public sealed class CsvFormat : IExportFormat
{
    private static readonly ExportOption Separator = new(
        "separator",
        "What stands between fields: comma (default), semicolon (where Excel writes numbers with a comma) or tab.",
        ["comma", "semicolon", "tab"],
        "comma"
    );

    public string Name => "csv";

    // RFC 4180 section 3: the parameter header.
    public string MediaType => "text/csv; charset=utf-8; header=present";

    public string Description => "Comma-separated values (RFC 4180), for spreadsheets, Datawrapper and any program.";

    public IReadOnlyList<ExportOption> Options { get; } =
    [Separator, CsvTable.Decimal, CsvTable.Mark, .. TableLayout.Options, CsvTable.Formulas];

    public Task WriteAsync(Export export, Stream output, CancellationToken cancellationToken)
    {
        var separator = export.Options[Separator.Name] switch
        {
            "semicolon" => ';',
            "tab" => '\t',
            _ => ',',
        };
        return CsvTable.WriteAsync(export, separator, canQuote: true, output, cancellationToken);
    }
}

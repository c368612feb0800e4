using OpenUrban.Exports.Layouts;

namespace OpenUrban.Exports.Csv;

/// <summary>Tab-separated values as IANA defines text/tab-separated-values.</summary>
/// <remarks>
/// The definition has no quotes and no tab in a field. So tabs and ends of lines in texts become spaces, a missing value is an
/// empty field, and an empty text is a field of one space. Who needs texts to the letter takes CSV, also with separator=tab.
/// </remarks>
public sealed class TsvFormat : IExportFormat
{
    public string Name => "tsv";

    public string MediaType => "text/tab-separated-values; charset=utf-8";

    public string Description =>
        "Tab-separated values without quotes, to paste into spreadsheets and for tools of the command line. Tabs and ends of lines "
        + "in texts become spaces; an empty text is one space, a missing value nothing.";

    public IReadOnlyList<ExportOption> Options { get; } =
    [CsvTable.Decimal, CsvTable.Mark, .. TableLayout.Options, CsvTable.Formulas];

    public Task WriteAsync(Export export, Stream output, CancellationToken cancellationToken) =>
        CsvTable.WriteAsync(export, '\t', canQuote: false, output, cancellationToken);
}

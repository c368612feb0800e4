namespace OpenUrban.Exports.SdmxCsv;

/// <summary>
/// A data message in SDMX-CSV 2.0.0 (github.com/sdmx-twg/sdmx-csv, tag v2.0.0, data-message/docs/sdmx-csv-field-guide.md).
/// </summary>
/// <remarks>
/// <para>
/// A value that is missing is an empty OBS_VALUE, a component that is left out, with an OBS_STATUS that says why: version 2.0.0
/// has no other way; NaN came with 2.1.
/// </para>
/// <para>
/// Dimensions are those "required to uniquely identify" an observation: REF_AREA, INDICATOR and TIME_PERIOD, with SERIES where
/// the question has several values in a row and TRANSFORMATION where it names transforms. There is no FREQ: all periods are
/// years, and how often a source observes is nobody's dimension here.
/// </para>
/// <para>
/// A value that may not be compared with the one before it has the OBS_STATUS B, "time series break", in the place of A. A status
/// that says more, as P or E, stays; BREAK is true beside all of them. There is no PRE_BREAK_VALUE: what the value would be on
/// the former basis is nowhere published.
/// </para>
/// <para>Texts that begin like formulas are left alone: what reads this format is no spreadsheet, and has to get them to the letter.</para>
/// </remarks>
public sealed class SdmxCsvFormat : IExportFormat
{
    /// <summary>As the specification names the parameter.</summary>
    private static readonly ExportOption Labels = new(
        "labels",
        "Whether codes stand alone (id, default) or with their names, \"310000: Shanghai\" (both).",
        ["id", "both"],
        "id"
    );

    public string Name => "sdmx-csv";

    public string MediaType => "application/vnd.sdmx.data+csv; version=2.0.0; charset=utf-8";

    public string Description =>
        "SDMX-CSV 2.0: values of indicators with status, unit, multiplier, source and notes, for the exchange between statistical "
        + "offices. After a break in series OBS_STATUS is B in the place of A, and BREAK is true; there is no PRE_BREAK_VALUE, as "
        + "what the value would be on the former basis is not published.";

    public IReadOnlyList<ExportOption> Options { get; } = [Labels];

    public async Task WriteAsync(Export export, Stream output, CancellationToken cancellationToken)
    {
        if (export.Table.Values.Count == 0)
        {
            throw ObservedValues.NoValues(Name);
        }

        using var buffer = new OutputBuffer(output);
        var message = new SdmxMessage(buffer, export, Name, export.Options[Labels.Name] == "both");
        message.WriteHeader();
        await foreach (var batch in export.Table.Rows.WithCancellation(cancellationToken))
        {
            for (var row = 0; row < batch.Count; row++)
            {
                message.WriteRow(batch, row);
                if (buffer.IsFull)
                {
                    await buffer.FlushAsync(cancellationToken);
                }
            }
        }

        await buffer.FlushAsync(cancellationToken);
    }
}

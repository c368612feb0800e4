using System.Text;
using OpenUrban.Exports.Csv;
using OpenUrban.Tables;

namespace OpenUrban.Exports.SdmxCsv;

/// <summary>Writes the lines of a data message. The cells of the table are bytes and stay so.</summary>
internal sealed class SdmxMessage
{
    private const string Structure = "OPENURBAN:OBSERVATIONS(1.0)";
    private const int MaximumSeries = 1_000_000;

    private readonly CsvWriter writer;
    private readonly Export export;
    private readonly string format;
    private readonly bool hasLabels;
    private readonly byte[] structure;
    private readonly bool hasSeries;
    private readonly bool hasTransform;
    private readonly bool hasBreak;
    private readonly bool hasConfidentiality;
    private readonly bool hasSource;
    private readonly bool hasPublishedOn;
    private readonly bool hasPublishedPrecision;
    private readonly bool hasBound;
    private readonly bool hasReference;
    private readonly bool hasNotes;

    private readonly byte[][] series;
    private readonly CodeTable<IndicatorCode> indicators;
    private readonly CodeTable<Code> areas;
    private readonly CodeTable<Code> transforms;
    private readonly CodeTable<Code> statuses;
    private readonly SeenObservations<(int Values, int Indicator, int Area, int Transform)> seen = new();
    private int codes;

    public SdmxMessage(OutputBuffer buffer, Export export, string format, bool hasLabels)
    {
        writer = new CsvWriter(buffer, CsvStyle.Plain);
        (this.export, this.format, this.hasLabels) = (export, format, hasLabels);
        structure = Field(Structure, export.Subject.Dataset);

        var values = export.Table.Values;
        hasSeries = values.Count > 1;
        hasTransform = values.Any(v => v.Transform is not null);
        hasBreak = values.Any(v => v.Break is not null);
        hasConfidentiality = values.Any(v => v.Confidentiality is not null);
        hasSource = values.Any(v => v.Source is not null);
        hasPublishedOn = values.Any(v => v.PublishedOn is not null);
        hasPublishedPrecision = values.Any(v => v.PublishedPrecision is not null);
        hasBound = values.Any(v => v.Bound is not null);
        hasReference = values.Any(v => v.Reference is not null);
        hasNotes = values.Any(v => v.Notes is not null);

        var catalogue = export.Catalogue;
        series = [.. values.Select(v => Encoding.UTF8.GetBytes(SeriesId(v.Path)))];
        indicators = new(code => new IndicatorCode(codes++, catalogue.Indicator(code), Field, code));
        areas = new(code => new Code(codes++, Field(code, catalogue.Area(code)?.Name)));
        transforms = new(code => new Code(codes++, Field(code, null)));
        statuses = new(code => new Code(codes++, Field(code, catalogue.Status(code))));
    }

    public void WriteHeader()
    {
        writer.WritePlain("STRUCTURE"u8);
        writer.WritePlain("STRUCTURE_ID"u8);
        writer.WritePlain("ACTION"u8);
        foreach (
            var (concept, isThere) in (ReadOnlySpan<(SdmxConcept, bool)>)
                [
                    (SdmxConcept.Series, hasSeries),
                    (SdmxConcept.Area, true),
                    (SdmxConcept.Indicator, true),
                    (SdmxConcept.Transform, hasTransform),
                    (SdmxConcept.Time, true),
                    (SdmxConcept.Value, true),
                    (SdmxConcept.Status, true),
                    (SdmxConcept.Break, hasBreak),
                    (SdmxConcept.Confidentiality, hasConfidentiality),
                    (SdmxConcept.Bound, hasBound),
                    (SdmxConcept.Reference, hasReference),
                    (SdmxConcept.Unit, true),
                    (SdmxConcept.Multiplier, true),
                    (SdmxConcept.Decimals, true),
                    (SdmxConcept.Source, hasSource),
                    (SdmxConcept.PublishedOn, hasPublishedOn),
                    (SdmxConcept.PublishedPrecision, hasPublishedPrecision),
                    (SdmxConcept.Notes, hasNotes),
                ]
        )
        {
            if (isThere)
            {
                writer.WriteText(Field(concept.Id, concept.Name(export.Language)));
            }
        }

        writer.EndLine();
    }

    /// <summary>Writes each value of a row that has not been written.</summary>
    /// <exception cref="ExportException">Another value of the same key has been written, or there are too many series.</exception>
    public void WriteRow(RowBatch batch, int row)
    {
        for (var i = 0; i < export.Table.Values.Count; i++)
        {
            Write(batch, batch[row], export.Table.Values[i], i);
        }
    }

    private void Write(RowBatch batch, ReadOnlySpan<Cell> cells, ValueColumns columns, int position)
    {
        if (cells[columns.Indicator].IsMissing || batch.Integer(cells[columns.Period]) is not { } year)
        {
            return;
        }

        var indicator = indicators[batch.Utf8(cells[columns.Indicator])];
        var area = areas[batch.Utf8(cells[columns.Area])];
        var startsAfterBreak = columns.Break is { } crosses && cells[crosses].Kind == CellKind.True;
        var status = statuses[batch.Utf8(cells[columns.Status])];
        if (startsAfterBreak && status == statuses["A"u8])
        {
            status = statuses["B"u8];
        }

        var level = transforms["LEVEL"u8];
        var transform = columns.Transform is { } t && !cells[t].IsMissing ? transforms[batch.Utf8(cells[t])] : level;
        var content = HashCode.Combine(batch.Number(cells[columns.Value]), status.Number);
        if (!seen.TryAdd((position, indicator.Number, area.Number, transform.Number), year, content, out var earlier))
        {
            if (earlier != content)
            {
                throw ObservedValues.TwoValues(
                    format,
                    batch.Text(cells[columns.Indicator])!,
                    batch.Text(cells[columns.Area])!,
                    year
                );
            }

            // Rows beside each other repeat what stands above them.
            return;
        }

        if (seen.Series > MaximumSeries)
        {
            throw new ExportException(
                ExportError.TooLarge,
                $"{format} takes at most {MaximumSeries:N0} series, and the question has more. Narrow it by indicators or areas, or "
                    + "take csv or parquet."
            );
        }

        writer.WritePlain("dataflow"u8);
        writer.WriteText(structure);

        // Information, which is what an answer is in 2.0.0: who loads it, appends it.
        writer.WritePlain("I"u8);
        if (hasSeries)
        {
            writer.WriteText(series[position]);
        }

        writer.WriteText(area.Field);
        writer.WriteText(indicator.Field);
        if (hasTransform)
        {
            writer.WriteText(transform.Field);
        }

        writer.WriteCell(batch, cells[columns.Period]);
        WriteValue(batch, cells[ObservedValues.Digits(cells, columns)]);
        writer.WriteText(status.Field);
        if (hasBreak)
        {
            writer.WritePlain(startsAfterBreak ? "true"u8 : "false"u8);
        }

        WriteOptional(batch, cells, hasConfidentiality, columns.Confidentiality);
        WriteOptional(batch, cells, hasBound, columns.Bound);
        WriteOptional(batch, cells, hasReference, columns.Reference);
        WriteUnit(batch, cells, columns, transform == level ? indicator : null);
        WriteOptional(batch, cells, hasSource, columns.Source);
        WriteOptional(batch, cells, hasPublishedOn, columns.PublishedOn);
        WriteOptional(batch, cells, hasPublishedPrecision, columns.PublishedPrecision);
        WriteOptional(batch, cells, hasNotes, columns.Notes);
        writer.EndLine();
    }

    /// <summary>A number whatever kind of cell has its digits.</summary>
    private void WriteValue(RowBatch batch, in Cell digits)
    {
        if (digits.IsMissing)
        {
            writer.WriteMissing();
        }
        else
        {
            writer.WriteNumber(batch.Utf8(digits));
        }
    }

    /// <param name="batch">Has the row.</param>
    /// <param name="cells">Its cells.</param>
    /// <param name="columns">Where the value is.</param>
    /// <param name="indicator">Whose unit it is; null where the value was transformed, and is in the unit of that, in base units.</param>
    private void WriteUnit(RowBatch batch, ReadOnlySpan<Cell> cells, ValueColumns columns, IndicatorCode? indicator)
    {
        if (indicator is null)
        {
            WriteOptional(batch, cells, isThere: true, columns.UnitName);
            writer.WritePlain("0"u8);
            writer.WriteMissing();
        }
        else if (indicator.Unit is { } unit)
        {
            writer.WriteText(unit);
            writer.WritePlain(indicator.Multiplier);
            writer.WritePlain(indicator.Decimals);
        }
        else
        {
            writer.WriteMissing();
            writer.WriteMissing();
            writer.WriteMissing();
        }
    }

    /// <summary>An attribute that is there or left out: there are no empty ones.</summary>
    private void WriteOptional(RowBatch batch, ReadOnlySpan<Cell> cells, bool isThere, int? column)
    {
        if (!isThere)
        {
            return;
        }

        if (column is { } position && cells[position].Length > 0)
        {
            writer.WriteText(batch.Utf8(cells[position]));
        }
        else
        {
            writer.WriteMissing();
        }
    }

    /// <summary>
    /// The path as an id of SDMX, which has no points and is not empty. Names of GraphQL have no hyphens, so that no two paths
    /// share one.
    /// </summary>
    private static string SeriesId(string path) => path.Length == 0 ? "$" : path.Replace('.', '-');

    private byte[] Field(string id, string? label) =>
        Encoding.UTF8.GetBytes(hasLabels && label is not null ? $"{id}: {label}" : id);

    /// <param name="Number">Tells it from other codes.</param>
    /// <param name="Field">How it is written.</param>
    private sealed record Code(int Number, byte[] Field);

    private sealed class IndicatorCode(
        int number,
        CatalogueIndicator? indicator,
        Func<string, string?, byte[]> field,
        string code
    )
    {
        public int Number => number;

        public byte[] Field { get; } = field(code, indicator?.Name);

        /// <summary>Null for an indicator that is none.</summary>
        public byte[]? Unit { get; } = indicator is null ? null : field(indicator.UnitCode, indicator.UnitName);

        public byte[] Multiplier { get; } = Encoding.UTF8.GetBytes($"{indicator?.UnitMultiplier}");

        public byte[] Decimals { get; } = Encoding.UTF8.GetBytes($"{indicator?.Decimals}");
    }
}

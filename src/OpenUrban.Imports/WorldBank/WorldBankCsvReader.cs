using OpenUrban.Data.Observations;
using OpenUrban.Imports.Mapping;

namespace OpenUrban.Imports.WorldBank;

/// <summary>
/// Reads the World Bank's two layouts of CSV. An empty cell, or "..", is a value that has not been published: no row.
/// Lines above the header, which the bank's downloads have, are passed over.
/// </summary>
internal sealed class WorldBankCsvReader : CsvImportReader
{
    /// <summary>The bank's downloads have four, blank ones among them.</summary>
    private const int MaximumLinesAboveHeader = 20;

    private readonly int indicator;
    private readonly int indicatorName;
    private readonly int area;
    private readonly int areaName;

    /// <summary>The columns of years in the wide layout; empty in the long one.</summary>
    private readonly (int Column, int Year)[] years;

    private readonly int year = None;
    private readonly int value = None;

    /// <summary>Columns without a name: a comma at the end of a line makes one.</summary>
    private readonly int[] unnamed;

    private FoundCode? rowIndicator;
    private FoundCode? rowArea;
    private int nextYear;

    public WorldBankCsvReader(ImportFile file, ImportMapping mapping, int maximumErrors)
        : base(file, mapping, maximumErrors)
    {
        Start(',');
        var columns = mapping.Columns;
        var areaColumn = columns.Area ?? "Country Code";
        FindHeader(areaColumn);
        area = Required(areaColumn, "columns.area");
        areaName = Optional(columns.AreaName ?? "Country Name", "columns.areaName");
        indicatorName = Optional(columns.IndicatorName ?? "Indicator Name", "columns.indicatorName");
        indicator = Optional(columns.Indicator ?? "Indicator Code", "columns.indicator");
        indicator =
            mapping.Indicator is not null ? None
            : indicator != None ? indicator
            : throw Wrong(
                columns.Indicator ?? "Indicator Code",
                "is missing from the header. If the file is of one indicator, the mapping's indicator has to name it."
            );
        years = [.. Header.Select((name, column) => (Column: column, Year: YearOfHeader(name))).Where(c => c.Year > 0)];
        if (years.Length == 0)
        {
            year = Required(columns.Year ?? "Year", "columns.year");
            value = Required(columns.Value ?? "Value", "columns.value");
        }
        else if (years.GroupBy(c => c.Year).FirstOrDefault(g => g.Count() > 1) is { } twice)
        {
            throw Wrong(Header[twice.Last().Column], "the year stands twice in the header.");
        }

        unnamed = [.. Enumerable.Range(0, Header.Length).Where(column => Header[column].Length == 0)];
        nextYear = years.Length;
    }

    public override bool TryRead(out ImportedValue value) =>
        years.Length == 0 ? TryReadLong(out value) : TryReadWide(out value);

    private bool TryReadLong(out ImportedValue taken)
    {
        while (NextRow())
        {
            if (TryTakeKey() && TryYear(Field(year), NameOf(year), out var ofYear) && TryTake(value, ofYear, out taken))
            {
                return true;
            }
        }

        taken = default;
        return false;
    }

    private bool TryReadWide(out ImportedValue taken)
    {
        while (!IsStopped)
        {
            for (; nextYear < years.Length && !IsStopped; nextYear++)
            {
                var (column, ofYear) = years[nextYear];
                if (TryTake(column, ofYear, out taken))
                {
                    nextYear++;
                    Rows++;
                    return true;
                }
            }

            if (!NextRow())
            {
                break;
            }

            // The line itself is none: its values are counted.
            Rows--;
            if (TryTakeKey())
            {
                nextYear = 0;
            }
            else
            {
                Rows++;
            }
        }

        taken = default;
        return false;
    }

    private bool TryTakeKey()
    {
        foreach (var column in unnamed)
        {
            if (!Field(column).IsEmpty)
            {
                return Reject(null, $"has a value in column {column + 1}, which has no name in the header.");
            }
        }

        rowIndicator = FindIndicator(
            indicator == None ? Mapping.Indicator : Field(indicator),
            Field(indicatorName),
            NameOf(indicator)
        );
        if (rowIndicator is null)
        {
            return false;
        }

        rowArea = FindArea(Field(area), Field(areaName), NameOf(area));
        return rowArea is not null;
    }

    private bool TryTake(int column, int ofYear, out ImportedValue taken)
    {
        taken = default;
        var text = Field(column);
        if (text.IsEmpty || text is "..")
        {
            return false;
        }

        if (!TryNumber(text, NameOf(column), out var number, out var decimals))
        {
            Rows += years.Length > 0 ? 1 : 0;
            return false;
        }

        taken = new ImportedValue(
            Line,
            rowIndicator!.Code,
            rowArea!.Code,
            ofYear,
            number,
            decimals,
            ObservationStatus.A,
            ConfidentialityStatus.F,
            PublishedOn: null,
            IsWithdrawn: false
        );
        return true;
    }

    private void FindHeader(string areaColumn)
    {
        for (var i = 0; i <= MaximumLinesAboveHeader; i++)
        {
            if (!NextRecord())
            {
                break;
            }

            TakeHeader();
            if (Header.Contains(areaColumn))
            {
                return;
            }
        }

        throw Wrong(
            areaColumn,
            "is missing: no header with it is among the first lines. Is it a file of the World Bank's layout?"
        );
    }

    /// <summary>1960, or as the bank's DataBank has it, 1960 [YR1960]; 0 for other columns.</summary>
    private static int YearOfHeader(string name) =>
        YearOf(name) is { } year ? year
        : name.Length == 13 && name == $"{name[..4]} [YR{name[..4]}]" ? YearOf(name.AsSpan(0, 4)) ?? 0
        : 0;
}

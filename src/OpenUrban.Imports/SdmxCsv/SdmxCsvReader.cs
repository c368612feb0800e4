using OpenUrban.Data.Observations;
using OpenUrban.Imports.Mapping;

namespace OpenUrban.Imports.SdmxCsv;

/// <summary>
/// Reads SDMX-CSV data messages, versions 2.0 and 2.1 (github.com/sdmx-twg/sdmx-csv): actions, and labels in columns of
/// their own or after the ids.
/// </summary>
internal sealed class SdmxCsvReader : LineReader
{
    private const string First = "STRUCTURE";

    /// <summary>What stands between an id and its label, in a header and in the fields below it.</summary>
    private const string Label = ": ";

    private readonly int action;

    /// <summary>Which columns have labels after their ids.</summary>
    private readonly bool[] labelled;

    public SdmxCsvReader(ImportFile file, ImportMapping mapping, int maximumErrors)
        : base(file, mapping, maximumErrors)
    {
        StartAtDelimiter();
        ReadHeader();
        labelled = [.. Header.Select(name => name.Contains(Label, StringComparison.Ordinal))];
        var ids = Header.Select(Id).ToArray();
        if (ids.Length < 2 || ids[1] != "STRUCTURE_ID")
        {
            throw Wrong("STRUCTURE_ID", "has to be the second column of SDMX-CSV 2.0.");
        }

        // With labels=name every column of a component is followed by one of its labels.
        var named = ids.Length > 2 && ids[2] == "STRUCTURE_NAME";
        var columns = mapping.Columns;
        action = Optional("ACTION", "format", ids);
        var indicator = mapping.Indicator is null
            ? Required(columns.Indicator ?? "INDICATOR", "columns.indicator", ids)
            : None;
        var area = mapping.Area is null ? Required(columns.Area ?? "REF_AREA", "columns.area", ids) : None;
        Columns = new LineColumns
        {
            Indicator = indicator,
            Area = area,
            Year = Required(columns.Year ?? "TIME_PERIOD", "columns.year", ids),
            Value = Required(columns.Value ?? "OBS_VALUE", "columns.value", ids),
            Status = Optional(columns.Status ?? "OBS_STATUS", "columns.status", ids),
            Confidentiality = Optional(columns.Confidentiality ?? "CONF_STATUS", "columns.confidentiality", ids),
            Decimals = Optional(columns.Decimals ?? "DECIMALS", "columns.decimals", ids),
            UnitMultiplier = Optional(columns.UnitMultiplier ?? "UNIT_MULT", "columns.unitMultiplier", ids),
            PublishedOn = Required(columns.PublishedOn, "columns.publishedOn", ids),
            Filters = Filters(ids),
            IndicatorName = NameColumn(indicator, columns.IndicatorName, "columns.indicatorName"),
            AreaName = NameColumn(area, columns.AreaName, "columns.areaName"),
        };

        int NameColumn(int column, string? name, string property) =>
            name is not null ? Required(name, property, ids)
            : named && column != None && column + 1 < Header.Length ? column + 1
            : None;
    }

    protected override bool TryTake(out ImportedValue taken)
    {
        taken = default;
        if (Field(0) is not ("dataflow" or "datastructure" or "dataprovision"))
        {
            return Reject(
                NameOf(0),
                $"{ImportText.Quote(Field(0))} is not one of dataflow, datastructure, dataprovision."
            );
        }

        if (IsLeftOut())
        {
            return false;
        }

        // Without the column the whole message is one of information, which is merged.
        var act = action == None ? "I" : Field(action);
        if (act is not ("I" or "A" or "M" or "R" or "D"))
        {
            return Reject(NameOf(action), $"{ImportText.Quote(act)} is not one of I, A, M, R, D.");
        }

        var withdrawn = act is "D";
        var text = Field(Columns.Value);
        if (Indicator.IsEmpty || Area.IsEmpty || CodeOf(Columns.Year).IsEmpty)
        {
            if (withdrawn)
            {
                return Reject(
                    Indicator.IsEmpty ? NameOf(Columns.Indicator)
                        : Area.IsEmpty ? NameOf(Columns.Area)
                        : NameOf(Columns.Year),
                    "is empty: it deletes many values at once. Single values are deleted, by indicator, area and year."
                );
            }

            // Attributes of a whole series or of the data set: they say nothing of a value.
            if (text.IsEmpty && CodeOf(Columns.Status).IsEmpty)
            {
                Rows--;
                return false;
            }
        }

        if (!TryKey(out var key) || !TryPublishedOn(out var day))
        {
            return false;
        }

        // NaN is how SDMX-CSV says that a number is missing on purpose.
        return withdrawn ? TryWithdraw(key, day, out taken) : TryValue(key, text is "NaN" ? [] : text, out taken);
    }

    /// <summary>
    /// A deletion names what of an observation goes. Without any measure or attribute, or with the value among them, the
    /// value goes; an attribute alone cannot.
    /// </summary>
    private bool TryWithdraw(LineKey key, DateOnly? day, out ImportedValue taken)
    {
        taken = default;
        if (Field(Columns.Value).IsEmpty)
        {
            foreach (
                var attribute in (ReadOnlySpan<int>)
                    [Columns.Status, Columns.Confidentiality, Columns.Decimals, Columns.UnitMultiplier]
            )
            {
                if (!Field(attribute).IsEmpty)
                {
                    return Reject(
                        NameOf(attribute),
                        "is deleted without the value. Delete the whole value: leave all attributes empty."
                    );
                }
            }
        }

        taken = new ImportedValue(
            Line,
            key.Indicator.Code,
            key.Area.Code,
            key.Year,
            Value: null,
            Decimals: 0,
            ObservationStatus.O,
            ConfidentialityStatus.F,
            day,
            IsWithdrawn: true
        );
        return true;
    }

    /// <summary>The field without its label.</summary>
    protected override ReadOnlySpan<char> CodeOf(int column)
    {
        var field = Field(column);
        return column != None && labelled[column] && field.IndexOf(Label) is >= 0 and var end ? field[..end] : field;
    }

    /// <summary>The label of a field: in the column of its own, or after the id.</summary>
    protected override ReadOnlySpan<char> NameIn(int column, int nameColumn)
    {
        if (nameColumn != None || column == None || !labelled[column])
        {
            return Field(nameColumn);
        }

        var field = Field(column);
        return field.IndexOf(Label) is >= 0 and var end ? field[(end + Label.Length)..] : [];
    }

    private static string Id(string header) =>
        header.IndexOf(Label, StringComparison.Ordinal) is >= 0 and var end ? header[..end] : header;

    /// <summary>
    /// The delimiter is the character after the name of the first column, which may have the delimiter of fields in
    /// fields in brackets: STRUCTURE, or STRUCTURE[;],
    /// </summary>
    private void StartAtDelimiter()
    {
        var beginning = new char[First.Length + 8];
        int length;
        try
        {
            length = Text.ReadBlock(beginning);
        }
        catch (Exception exception) when (IsUnreadable(exception))
        {
            throw Unreadable(exception);
        }

        var start = beginning.AsSpan(0, length);
        if (start.IsEmpty)
        {
            throw Wrong(null, "the file is empty; its first line has to be the header.");
        }

        var quoted = start[0] == '"';
        var rest = quoted ? start[1..] : start;
        if (!rest.StartsWith(First))
        {
            throw Wrong(
                First,
                rest.StartsWith("DATAFLOW")
                    ? "has to be the first column. DATAFLOW is that of SDMX-CSV 1.0: ask for version 2.0."
                    : "has to be the first column of SDMX-CSV 2.0."
            );
        }

        rest = rest[First.Length..];
        rest = rest.Length > 2 && rest[0] == '[' && rest[2] == ']' ? rest[3..] : rest;
        rest = quoted && rest.Length > 0 && rest[0] == '"' ? rest[1..] : rest;
        Start(
            rest.Length > 0 && rest[0] is ',' or ';' or '\t' or '|' ? rest[0]
                : rest.Length > 0 && rest[0] == '_' ? throw Wrong(First, "has to be the first column of SDMX-CSV 2.0.")
                : throw Wrong(First, "has to be followed by a comma, a semicolon, a tab or a vertical bar."),
            new ContinuedReader(beginning.AsMemory(0, length), Text)
        );
    }
}

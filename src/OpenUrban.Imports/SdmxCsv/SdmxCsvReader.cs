using OpenUrban.Data.Observations;
using OpenUrban.Imports.Mapping;

namespace OpenUrban.Imports.SdmxCsv;

/// <summary>
/// Reads SDMX-CSV data messages, versions 2.0 and 2.1 (github.com/sdmx-twg/sdmx-csv): actions, and labels in columns of
/// their own or after the ids.
/// </summary>
internal sealed class SdmxCsvReader : CsvImportReader
{
    private const string First = "STRUCTURE";

    /// <summary>What stands between an id and its label, in a header and in the fields below it.</summary>
    private const string Label = ": ";

    private readonly int action;
    private readonly int indicator;
    private readonly int indicatorName;
    private readonly int area;
    private readonly int areaName;
    private readonly int time;
    private readonly int value;
    private readonly int status;
    private readonly int confidentiality;
    private readonly int decimals;
    private readonly int unitMultiplier;
    private readonly int publishedOn;
    private readonly (int Column, string Value)[] filters;

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
        indicator = mapping.Indicator is null
            ? Required(columns.Indicator ?? "INDICATOR", "columns.indicator", ids)
            : None;
        area = mapping.Area is null ? Required(columns.Area ?? "REF_AREA", "columns.area", ids) : None;
        time = Required(columns.Year ?? "TIME_PERIOD", "columns.year", ids);
        value = Required(columns.Value ?? "OBS_VALUE", "columns.value", ids);
        status = Optional(columns.Status ?? "OBS_STATUS", "columns.status", ids);
        confidentiality = Optional(columns.Confidentiality ?? "CONF_STATUS", "columns.confidentiality", ids);
        decimals = Optional(columns.Decimals ?? "DECIMALS", "columns.decimals", ids);
        unitMultiplier = Optional(columns.UnitMultiplier ?? "UNIT_MULT", "columns.unitMultiplier", ids);
        publishedOn = Required(columns.PublishedOn, "columns.publishedOn", ids);
        filters = Filters(ids);
        indicatorName = NameColumn(indicator, columns.IndicatorName, "columns.indicatorName");
        areaName = NameColumn(area, columns.AreaName, "columns.areaName");

        int NameColumn(int column, string? name, string property) =>
            name is not null ? Required(name, property, ids)
            : named && column != None && column + 1 < Header.Length ? column + 1
            : None;
    }

    public override bool TryRead(out ImportedValue value)
    {
        while (NextRow())
        {
            if (TryTake(out value))
            {
                return true;
            }
        }

        value = default;
        return false;
    }

    private bool TryTake(out ImportedValue taken)
    {
        taken = default;
        if (Field(0) is not ("dataflow" or "datastructure" or "dataprovision"))
        {
            return Reject(
                NameOf(0),
                $"{ImportText.Quote(Field(0))} is not one of dataflow, datastructure, dataprovision."
            );
        }

        foreach (var filter in filters)
        {
            if (!IdOf(filter.Column).SequenceEqual(filter.Value))
            {
                return false;
            }
        }

        // Without the column the whole message is one of information, which is merged.
        var act = action == None ? "I" : Field(action);
        if (act is not ("I" or "A" or "M" or "R" or "D"))
        {
            return Reject(NameOf(action), $"{ImportText.Quote(act)} is not one of I, A, M, R, D.");
        }

        var withdrawn = act is "D";
        var indicatorId = indicator == None ? Mapping.Indicator : IdOf(indicator);
        var areaId = area == None ? Mapping.Area : IdOf(area);
        var period = IdOf(time);
        var text = Field(value);
        var statusId = IdOf(status);
        if (indicatorId.IsEmpty || areaId.IsEmpty || period.IsEmpty)
        {
            if (withdrawn)
            {
                return Reject(
                    indicatorId.IsEmpty ? NameOf(indicator)
                        : areaId.IsEmpty ? NameOf(area)
                        : NameOf(time),
                    "is empty: it deletes many values at once. Single values are deleted, by indicator, area and year."
                );
            }

            // Attributes of a whole series or of the data set: they say nothing of a value.
            if (text.IsEmpty && statusId.IsEmpty)
            {
                Rows--;
                return false;
            }
        }

        if (
            !TryInteger(IdOf(unitMultiplier), NameOf(unitMultiplier), -30, 30, out var multiplier)
            || FindIndicator(indicatorId, Name(indicator, indicatorName), NameOf(indicator)) is not { } foundIndicator
            || FindArea(areaId, Name(area, areaName), NameOf(area)) is not { } foundArea
            || !TryYear(period, NameOf(time), out var year)
            || !TryDay(Field(publishedOn), NameOf(publishedOn), out var day)
        )
        {
            return false;
        }

        if (withdrawn)
        {
            return TryWithdraw(foundIndicator, foundArea, year, day, out taken);
        }

        var (number, digits) = (0.0, 0);

        // NaN is how SDMX-CSV says that a number is missing on purpose.
        var empty = text.IsEmpty || text is "NaN";
        if (
            !TryMultiplier(foundIndicator, multiplier, NameOf(unitMultiplier))
            || !TryStatus(statusId, NameOf(status), out var foundStatus)
            || !TryConfidentiality(IdOf(confidentiality), NameOf(confidentiality), out var foundConfidentiality)
            || !TryInteger(IdOf(decimals), NameOf(decimals), 0, ImportNumber.MaximumDecimals, out var statedDecimals)
            || (!empty && !TryNumber(text, NameOf(value), out number, out digits))
            || TryPair(
                !empty,
                foundStatus,
                NameOf(value),
                NameOf(status),
                Mapping.EmptyValues == EmptyValues.Skip,
                out var agreed
            )
                is not true
            || !TryFree(!empty, foundConfidentiality, NameOf(confidentiality))
        )
        {
            return false;
        }

        taken = new ImportedValue(
            Line,
            foundIndicator.Code,
            foundArea.Code,
            year,
            empty ? null : number,
            empty ? 0 : Math.Max(digits, statedDecimals ?? 0),
            agreed,
            foundConfidentiality,
            day,
            IsWithdrawn: false
        );
        return true;
    }

    /// <summary>
    /// A deletion names what of an observation goes. Without any measure or attribute, or with the value among them, the
    /// value goes; an attribute alone cannot.
    /// </summary>
    private bool TryWithdraw(
        FoundCode foundIndicator,
        FoundCode foundArea,
        int year,
        DateOnly? day,
        out ImportedValue taken
    )
    {
        taken = default;
        if (Field(value).IsEmpty)
        {
            foreach (var attribute in (ReadOnlySpan<int>)[status, confidentiality, decimals, unitMultiplier])
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
            foundIndicator.Code,
            foundArea.Code,
            year,
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
    private ReadOnlySpan<char> IdOf(int column)
    {
        var field = Field(column);
        return column != None && labelled[column] && field.IndexOf(Label) is >= 0 and var end ? field[..end] : field;
    }

    /// <summary>The label of a field: in the column of its own, or after the id.</summary>
    private ReadOnlySpan<char> Name(int column, int nameColumn)
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

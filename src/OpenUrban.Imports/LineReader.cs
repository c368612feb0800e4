using OpenUrban.Imports.Mapping;

namespace OpenUrban.Imports;

/// <summary>
/// What the readers of formats with a value a line have in common: of what a line has a value, and whether the value and what
/// stands beside it agree.
/// </summary>
internal abstract class LineReader(ImportFile file, ImportMapping mapping, int maximumErrors)
    : CsvImportReader(file, mapping, maximumErrors)
{
    /// <summary>Has to be set once the header is known.</summary>
    protected LineColumns Columns { get; init; } = null!;

    protected ReadOnlySpan<char> Indicator => Columns.Indicator == None ? Mapping.Indicator : CodeOf(Columns.Indicator);

    protected ReadOnlySpan<char> Area => Columns.Area == None ? Mapping.Area : CodeOf(Columns.Area);

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

    /// <summary>Takes the value of the line; false where it has none that is taken.</summary>
    protected abstract bool TryTake(out ImportedValue taken);

    /// <summary>The code in a column.</summary>
    protected virtual ReadOnlySpan<char> CodeOf(int column) => Field(column);

    /// <summary>What the code in a column is called.</summary>
    /// <param name="column">The column of the code.</param>
    /// <param name="nameColumn">The column of names.</param>
    protected virtual ReadOnlySpan<char> NameIn(int column, int nameColumn) => Field(nameColumn);

    /// <summary>Whether the mapping leaves the line out.</summary>
    protected bool IsLeftOut()
    {
        foreach (var filter in Columns.Filters)
        {
            if (!CodeOf(filter.Column).SequenceEqual(filter.Value))
            {
                return true;
            }
        }

        return false;
    }

    protected bool TryKey(out LineKey key)
    {
        key = default;
        if (
            !TryInteger(CodeOf(Columns.UnitMultiplier), NameOf(Columns.UnitMultiplier), -30, 30, out var multiplier)
            || FindIndicator(Indicator, NameIn(Columns.Indicator, Columns.IndicatorName), NameOf(Columns.Indicator))
                is not { } indicator
            || FindArea(Area, NameIn(Columns.Area, Columns.AreaName), NameOf(Columns.Area)) is not { } area
            || !TryYear(CodeOf(Columns.Year), NameOf(Columns.Year), out var year)
        )
        {
            return false;
        }

        key = new LineKey(indicator, area, year, multiplier);
        return true;
    }

    /// <summary>The day on which the value of the line was published.</summary>
    protected bool TryPublishedOn(out DateOnly? day) =>
        TryDay(Field(Columns.PublishedOn), NameOf(Columns.PublishedOn), out day);

    /// <param name="key">Of what the line has a value.</param>
    /// <param name="text">The value; empty where it is missing.</param>
    /// <param name="taken">The value.</param>
    protected bool TryValue(LineKey key, ReadOnlySpan<char> text, out ImportedValue taken)
    {
        taken = default;
        var (number, digits) = (0.0, 0);
        if (
            !TryMultiplier(key.Indicator, key.Multiplier, NameOf(Columns.UnitMultiplier))
            || !TryStatus(CodeOf(Columns.Status), NameOf(Columns.Status), out var status)
            || !TryConfidentiality(
                CodeOf(Columns.Confidentiality),
                NameOf(Columns.Confidentiality),
                out var confidentiality
            )
            || !TryInteger(
                CodeOf(Columns.Decimals),
                NameOf(Columns.Decimals),
                0,
                ImportNumber.MaximumDecimals,
                out var statedDecimals
            )
            || !TryPublishedOn(out var day)
            || (!text.IsEmpty && !TryNumber(text, NameOf(Columns.Value), out number, out digits))
            || TryPair(
                !text.IsEmpty,
                status,
                NameOf(Columns.Value),
                NameOf(Columns.Status),
                Mapping.EmptyValues == EmptyValues.Skip,
                out var agreed
            )
                is not true
            || !TryFree(!text.IsEmpty, confidentiality, NameOf(Columns.Confidentiality))
        )
        {
            return false;
        }

        taken = new ImportedValue(
            Line,
            key.Indicator.Code,
            key.Area.Code,
            key.Year,
            text.IsEmpty ? null : number,
            text.IsEmpty ? 0 : Math.Max(digits, statedDecimals ?? 0),
            agreed,
            confidentiality,
            day,
            IsWithdrawn: false
        );
        return true;
    }
}

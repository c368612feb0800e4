using System.Globalization;
using System.Text;
using OpenUrban.Data.Files;
using OpenUrban.Data.Observations;
using OpenUrban.Imports.Mapping;

namespace OpenUrban.Imports;

/// <summary>What the readers of all formats have in common: codes, years, values, and the list of rejected rows.</summary>
internal abstract class ImportReader : IImportReader
{
    /// <summary>The years that a line may be of: four digits, and a typing mistake is likelier than another millennium.</summary>
    private const int FirstYear = 1000;
    private const int LastYear = 2999;

    private readonly ImportFile file;
    private readonly int maximumErrors;
    private readonly List<RejectedRow> rejectedRows = [];
    private readonly CodeTable indicators;
    private readonly CodeTable areas;
    private string lastDay = "";
    private DateOnly lastPublishedOn;

    protected ImportReader(ImportFile file, ImportMapping mapping, int maximumErrors)
    {
        this.file = file;
        this.maximumErrors = maximumErrors;
        Mapping = mapping;
        indicators = new CodeTable(mapping.IndicatorCode);
        areas = new CodeTable(mapping.AreaCode);
    }

    public string File => file.Name;

    public long Rows { get; protected set; }

    public IReadOnlyList<RejectedRow> RejectedRows => rejectedRows;

    public bool IsStopped { get; private set; }

    public IReadOnlyDictionary<string, FoundCode> Indicators => indicators.Found;

    public IReadOnlyDictionary<string, FoundCode> Areas => areas.Found;

    public long BytesRead => file.BytesRead;

    public long Bytes => file.Bytes;

    protected ImportMapping Mapping { get; }

    protected Stream Content => file.Content;

    /// <summary>The line that is being read.</summary>
    protected long Line { get; set; } = 1;

    public abstract bool TryRead(out ImportedValue value);

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
        {
            file.Dispose();
        }
    }

    /// <summary>The exception for what makes the whole file unreadable.</summary>
    protected SeedFileException Wrong(string? column, string reason) =>
        new(File, (int)Math.Min(Line, int.MaxValue), column, reason);

    /// <summary>Whether reading from the disk, unpacking or decoding has met it.</summary>
    protected static bool IsUnreadable(Exception exception) =>
        exception is DecoderFallbackException or InvalidDataException or IOException;

    /// <summary>The exception for what reading from the disk, unpacking or decoding has met.</summary>
    protected SeedFileException Unreadable(Exception exception) =>
        exception switch
        {
            DecoderFallbackException => Wrong(null, "is not valid UTF-8. Save the file as UTF-8."),
            InvalidDataException => Wrong(
                null,
                "the compressed file is damaged or not complete: it cannot be unpacked from here on."
            ),
            _ => Wrong(null, $"the file cannot be read: {exception.Message}"),
        };

    /// <summary>Puts the line on the list of rejected rows.</summary>
    /// <returns>False, for the caller to pass on.</returns>
    protected bool Reject(string? column, string reason)
    {
        if (rejectedRows.Count < maximumErrors)
        {
            rejectedRows.Add(new RejectedRow(Line, column, reason));
        }
        else
        {
            IsStopped = true;
        }

        return false;
    }

    protected FoundCode? FindIndicator(ReadOnlySpan<char> text, ReadOnlySpan<char> name, string? column)
    {
        var code = indicators.Find(text, name, Line, out var reason);
        if (code is null)
        {
            Reject(column, reason!);
        }

        return code;
    }

    protected FoundCode? FindArea(ReadOnlySpan<char> text, ReadOnlySpan<char> name, string? column)
    {
        var code = areas.Find(text, name, Line, out var reason);
        if (code is null)
        {
            Reject(column, reason!);
        }

        return code;
    }

    /// <summary>The year of four digits; null for every other text.</summary>
    protected static int? YearOf(ReadOnlySpan<char> text)
    {
        if (text.Length != 4)
        {
            return null;
        }

        var year = 0;
        foreach (var c in text)
        {
            if (!char.IsAsciiDigit(c))
            {
                return null;
            }

            year = (year * 10) + (c - '0');
        }

        return year is >= FirstYear and <= LastYear ? year : null;
    }

    protected bool TryYear(ReadOnlySpan<char> text, string? column, out int year)
    {
        year = YearOf(text) ?? 0;
        return year > 0 || Reject(column, YearReason(text));
    }

    protected static string YearReason(ReadOnlySpan<char> text) =>
        text.Length == 0
            ? "is empty but required."
            : $"{ImportText.Quote(text)} is not a year. The store is yearly: whole years from {FirstYear} to {LastYear} "
                + "are taken, such as 2020, and no quarters, months or days.";

    protected bool TryNumber(ReadOnlySpan<char> text, string? column, out double value, out int decimals) =>
        ImportNumber.TryParse(text, out value, out decimals)
        || Reject(
            column,
            $"{ImportText.Quote(text)} is not a number such as -12.50 (digits, a point for decimals, no separators, no NaN)."
        );

    /// <summary>The status of a text; null when it is empty.</summary>
    protected bool TryStatus(ReadOnlySpan<char> text, string? column, out ObservationStatus? status)
    {
        status = null;
        if (text.Length == 0)
        {
            return true;
        }

        if (Mapping.Statuses.Count > 0 && Mapping.Statuses.TryGetValue(text.ToString(), out var mapped))
        {
            status = mapped;
            return true;
        }

        if (text.Length == 1 && LetterOf<ObservationStatus>(text[0]) is { } letter)
        {
            status = letter;
            return true;
        }

        var known = string.Join(", ", Mapping.Statuses.Keys.Concat(Enum.GetNames<ObservationStatus>()));
        return Reject(column, $"{ImportText.Quote(text)} is not one of {known}.");
    }

    protected bool TryConfidentiality(ReadOnlySpan<char> text, string? column, out ConfidentialityStatus status)
    {
        status = ConfidentialityStatus.F;
        if (text.Length == 0)
        {
            return true;
        }

        if (text.Length == 1 && LetterOf<ConfidentialityStatus>(text[0]) is { } letter)
        {
            status = letter;
            return true;
        }

        var known = string.Join(", ", Enum.GetNames<ConfidentialityStatus>());
        return Reject(column, $"{ImportText.Quote(text)} is not one of {known}.");
    }

    protected bool TryInteger(ReadOnlySpan<char> text, string? column, int from, int to, out int? value)
    {
        value = null;
        if (text.Length == 0)
        {
            return true;
        }

        if (
            int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            && number >= from
            && number <= to
        )
        {
            value = number;
            return true;
        }

        return Reject(column, $"{ImportText.Quote(text)} is not a whole number from {from} to {to}.");
    }

    protected bool TryDay(ReadOnlySpan<char> text, string? column, out DateOnly? day)
    {
        day = null;
        if (text.Length == 0)
        {
            return true;
        }

        // A file has few days and many lines.
        if (!text.SequenceEqual(lastDay))
        {
            if (
                !DateOnly.TryParseExact(
                    text,
                    "yyyy-MM-dd",
                    CultureInfo.InvariantCulture,
                    DateTimeStyles.None,
                    out var parsed
                )
            )
            {
                return Reject(column, $"{ImportText.Quote(text)} is not a day such as 2024-07-28.");
            }

            (lastDay, lastPublishedOn) = (text.ToString(), parsed);
        }

        day = lastPublishedOn;
        return true;
    }

    /// <summary>
    /// Whether a value and its status agree. Neither is guessed from the other, but for a value without a status, which
    /// is a normal one.
    /// </summary>
    /// <returns>Null when the line says nothing and is to be passed over.</returns>
    protected bool? TryPair(
        bool hasValue,
        ObservationStatus? status,
        string? valueColumn,
        string? statusColumn,
        bool mayBeEmpty,
        out ObservationStatus agreed
    )
    {
        agreed = status ?? ObservationStatus.A;
        if (hasValue)
        {
            return !agreed.IsMissing()
                || Reject(statusColumn, $"{agreed} is the status of a missing value, but there is a value.");
        }

        if (agreed.IsMissing())
        {
            return true;
        }

        if (status is null && mayBeEmpty)
        {
            return null;
        }

        return status is null
            ? Reject(valueColumn, "is empty, and no status says why. A missing value needs one of H, L, M, O, Q.")
            : Reject(
                statusColumn,
                $"{status} is the status of a value, but there is none. A missing value needs one of H, L, M, O, Q."
            );
    }

    /// <summary>All values of an indicator have to be in the same power of ten: it is the indicator's, not a value's.</summary>
    protected bool TryMultiplier(FoundCode indicator, int? multiplier, string? column) =>
        indicator.TakeMultiplier(multiplier, Line) is not { } other
        || Reject(
            column,
            $"is {Power(multiplier)}, but in line {other} of the same indicator it is {Power(indicator.UnitMultiplier)}."
        );

    /// <summary>What is published here is open to everybody.</summary>
    protected bool TryFree(bool hasValue, ConfidentialityStatus status, string? column) =>
        !hasValue
        || status == ConfidentialityStatus.F
        || Reject(
            column,
            $"{status} says that the value is not for publication. Leave the value out, with the status Q."
        );

    private static string Power(int? multiplier) =>
        multiplier is { } power ? power.ToString(CultureInfo.InvariantCulture) : "empty";

    private static TEnum? LetterOf<TEnum>(char letter)
        where TEnum : struct, Enum
    {
        foreach (var value in Letters<TEnum>.All)
        {
            if (value.Letter == letter)
            {
                return value.Value;
            }
        }

        return null;
    }

    private static class Letters<TEnum>
        where TEnum : struct, Enum
    {
        public static readonly (char Letter, TEnum Value)[] All =
        [
            .. Enum.GetValues<TEnum>().Select(value => (value.ToString()[0], value)),
        ];
    }
}

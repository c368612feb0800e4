using System.Globalization;
using System.Text.RegularExpressions;
using OpenUrban.Data.Plans;
using OpenUrban.Data.Texts;

namespace OpenUrban.Data.Files;

/// <summary>A line of a data file. Each accessor checks what it reads and says where it went wrong.</summary>
public sealed partial class CsvRecord
{
    private const RegexOptions Linear =
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking;

    /// <summary>As many as a decimal number can have.</summary>
    private const int MaximumDecimals = 28;

    private readonly Dictionary<string, (string Value, int Line)> fields;

    internal CsvRecord(string file, int line, IReadOnlyList<string> columns, string[] values)
        : this(file, line, columns.Zip(values, (column, value) => (line, column, value))) { }

    private CsvRecord(string file, int line, IEnumerable<(int Line, string Column, string Value)> fields)
    {
        File = file;
        Line = line;
        this.fields = new(StringComparer.Ordinal);
        foreach (var field in fields)
        {
            if (!this.fields.TryAdd(field.Column, (field.Value, field.Line)))
            {
                throw new SeedFileException(file, field.Line, field.Column, "is given twice.");
            }
        }
    }

    public string File { get; }

    public int Line { get; }

    /// <summary>Names and values in the order of the names, for the checksum.</summary>
    internal IEnumerable<string> Canonical =>
        fields.OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => $"{f.Key}={f.Value.Value}");

    internal static CsvRecord OfProperties(
        string file,
        IEnumerable<(int Line, string Property, string Value)> fields
    ) => new(file, 1, fields);

    /// <summary>The exception for a field of this row.</summary>
    public SeedFileException Wrong(string? column, string reason) =>
        new(File, column is not null && fields.TryGetValue(column, out var field) ? field.Line : Line, column, reason);

    /// <summary>Whether the file has a column that it may leave out.</summary>
    public bool Has(string column) => fields.ContainsKey(column);

    public string? Optional(string column)
    {
        if (!fields.TryGetValue(column, out var field))
        {
            throw new SeedFileException(File, 1, column, "is missing from the file.");
        }

        if (field.Value != field.Value.Trim())
        {
            throw Wrong(column, "begins or ends with a space.");
        }

        return field.Value.Length == 0 ? null : field.Value;
    }

    public string Required(string column) => Optional(column) ?? throw Wrong(column, "is empty but required.");

    public int Int(string column) => OptionalInt(column) ?? throw Wrong(column, "is empty but required.");

    public int? OptionalInt(string column) =>
        Optional(column) is not { } text ? null
        : int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value
        : throw Wrong(column, $"\"{text}\" is not a whole number.");

    public int Year(string column) => OptionalYear(column) ?? throw Wrong(column, "is empty but required.");

    public int? OptionalYear(string column) =>
        OptionalInt(column) is not { } year ? null
        : year is >= 1500 and <= 2200 ? year
        : throw Wrong(column, $"{year} is not a year from 1500 to 2200.");

    public bool Bool(string column) =>
        Required(column) switch
        {
            "true" => true,
            "false" => false,
            var other => throw Wrong(column, $"\"{other}\" is neither true nor false."),
        };

    public double? OptionalNumber(string column) => OptionalDigits(column)?.Value;

    /// <summary>A number and how many digits it has after the point: 67.00 is (67, 2).</summary>
    public (double Value, int Decimals)? OptionalDigits(string column)
    {
        if (Optional(column) is not { } text)
        {
            return null;
        }

        if (!Number().IsMatch(text))
        {
            throw Wrong(
                column,
                $"\"{text}\" is not a number such as -12.50 (digits, a point for decimals, no separators)."
            );
        }

        var point = text.IndexOf('.', StringComparison.Ordinal);
        var decimals = point < 0 ? 0 : text.Length - point - 1;
        return decimals <= MaximumDecimals
            ? (double.Parse(text, CultureInfo.InvariantCulture), decimals)
            : throw Wrong(column, $"\"{text}\" has more than {MaximumDecimals} digits after the point.");
    }

    /// <summary>A name in upper case with underscores, as in the published schema: AT_LEAST.</summary>
    public TEnum Enum<TEnum>(string column)
        where TEnum : struct, Enum => OptionalEnum<TEnum>(column) ?? throw Wrong(column, "is empty but required.");

    public TEnum? OptionalEnum<TEnum>(string column)
        where TEnum : struct, Enum
    {
        if (Optional(column) is not { } text)
        {
            return null;
        }

        foreach (var value in System.Enum.GetValues<TEnum>())
        {
            if (UpperSnake(value.ToString()) == text)
            {
                return value;
            }
        }

        var known = string.Join(", ", System.Enum.GetNames<TEnum>().Select(UpperSnake));
        throw Wrong(column, $"\"{text}\" is not one of {known}.");
    }

    /// <summary>A day (2024-07-28) or a year (1998), which counts as its last day.</summary>
    public (DateOnly Day, DatePrecision Precision)? OptionalDate(string column)
    {
        if (Optional(column) is not { } text)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return (day, DatePrecision.Day);
        }

        return text.Length == 4 && text.All(char.IsAsciiDigit) && text != "0000"
            ? (new DateOnly(int.Parse(text, CultureInfo.InvariantCulture), 12, 31), DatePrecision.Year)
            : throw Wrong(column, $"\"{text}\" is neither a day such as 2024-07-28 nor a year such as 1998.");
    }

    public (DateOnly Day, DatePrecision Precision) Date(string column) =>
        OptionalDate(column) ?? throw Wrong(column, "is empty but required.");

    /// <summary>The three columns NAME_en, NAME_zh_hans and NAME_zh_hant.</summary>
    public LocalizedText Text(string name) =>
        OptionalText(name) ?? throw Wrong($"{name}_en", "is empty but required in all three languages.");

    public LocalizedText? OptionalText(string name)
    {
        var (en, zhHans, zhHant) = (Optional($"{name}_en"), Optional($"{name}_zh_hans"), Optional($"{name}_zh_hant"));
        if (en is null && zhHans is null && zhHant is null)
        {
            return null;
        }

        const string Missing = "is empty while another language is not.";
        var text = new LocalizedText
        {
            En = en ?? throw Wrong($"{name}_en", Missing),
            ZhHans = zhHans ?? throw Wrong($"{name}_zh_hans", Missing),
            ZhHant = zhHant ?? throw Wrong($"{name}_zh_hant", Missing),
        };
        foreach (var (column, chinese) in new[] { ($"{name}_zh_hans", text.ZhHans), ($"{name}_zh_hant", text.ZhHant) })
        {
            if (!Han().IsMatch(chinese))
            {
                throw Wrong(column, "has no Chinese character: it looks like a copy of another language.");
            }
        }

        return text;
    }

    /// <summary>Places in the plan's text: "四·二:18;六:30-32" is section 四 item 二 line 18 and section 六 lines 30 to 32.</summary>
    public List<Locator> Locators(string column)
    {
        var locators = new List<Locator>();
        foreach (var part in List(column))
        {
            var match = Place().Match(part);
            if (!match.Success)
            {
                throw Wrong(column, $"\"{part}\" is not a place such as 四·二:18 or 六:30-32.");
            }

            var from = int.Parse(match.Groups["from"].Value, CultureInfo.InvariantCulture);
            var to = match.Groups["to"] is { Success: true } last
                ? int.Parse(last.Value, CultureInfo.InvariantCulture)
                : from;
            if (from < 1 || to < from)
            {
                throw Wrong(column, $"\"{part}\" ends before it begins.");
            }

            locators.Add(
                new Locator
                {
                    Section = match.Groups["section"] is { Success: true } section ? section.Value : null,
                    Item = match.Groups["item"] is { Success: true } item ? item.Value : null,
                    LineFrom = from,
                    LineTo = to,
                }
            );
        }

        return locators;
    }

    /// <summary>Values separated by semicolons.</summary>
    public string[] List(string column) =>
        Optional(column)?.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];

    private static string UpperSnake(string name) =>
        string.Concat(name.Select((c, i) => i > 0 && char.IsAsciiLetterUpper(c) ? $"_{c}" : $"{c}")).ToUpperInvariant();

    [GeneratedRegex(@"^-?[0-9]+(\.[0-9]+)?$", Linear)]
    private static partial Regex Number();

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}", Linear)]
    private static partial Regex Han();

    [GeneratedRegex(
        "^((?<section>[一二三四五六七八九十]+)(·(?<item>[一二三四五六七八九十]+))?:)?(?<from>[0-9]{1,5})(-(?<to>[0-9]{1,5}))?$",
        Linear
    )]
    private static partial Regex Place();
}

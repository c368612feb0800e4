using OpenUrban.Data.Files;
using OpenUrban.Data.Texts;

namespace OpenUrban.Seed.Checks;

/// <summary>
/// A line of <c>checks.csv</c>: a kind of check, its parameters, and the verdict and figures that are recorded for it.
/// The kind reads its parameters from here; one that is missing or names nothing is reported with its place.
/// </summary>
internal sealed class CheckLine
{
    private readonly CsvRecord row;
    private readonly Series series;
    private readonly CheckKind kind;

    public CheckLine(CsvRecord row, Series series, IReadOnlyList<CheckReference> references)
    {
        this.row = row;
        this.series = series;
        References = references;
        Code = row.Required("code");
        Kind = row.Required("kind");
        kind = CheckKinds.All.TryGetValue(Kind, out var known)
            ? known
            : throw row.Wrong("kind", $"\"{Kind}\" is not one of {string.Join(", ", CheckKinds.All.Keys)}.");
        Expected = row.Enum<Verdict>("expected");
        Text = row.Text("text");
        Source = Known("source", row.Optional("source"), series.HasSource);
        if (Source is null == row.Optional("reference") is null)
        {
            throw row.Wrong("source", "name either a source or, in the column reference, where the figure is from.");
        }
    }

    public string Code { get; }

    public string Kind { get; }

    public LocalizedText Text { get; }

    /// <summary>The recorded verdict.</summary>
    public Verdict Expected { get; }

    /// <summary>Code of the source of the recorded figures; null when none of the listed sources has them.</summary>
    public string? Source { get; }

    public IReadOnlyList<CheckReference> References { get; }

    public string Indicator => Known("indicator", row.Required("indicator"), series.HasIndicator)!;

    public string Area => OptionalArea ?? throw row.Wrong("area", "is empty but required.");

    public string? OptionalArea => Known("area", row.Optional("area"), series.HasArea);

    public int Year => row.Year("year");

    public int? OptionalYear => row.OptionalYear("year");

    public int YearTo => row.Year("year_to");

    public string Vintage => OptionalVintage ?? throw row.Wrong("vintage", "is empty but required.");

    public string? OptionalVintage => Known("vintage", row.Optional("vintage"), series.HasVintage);

    /// <summary>The recorded figure.</summary>
    public decimal Figure => Number("figure");

    /// <summary>Digits after the point that the recorded figure has.</summary>
    public int FigureDecimals => row.OptionalDigits("figure")?.Decimals ?? 0;

    /// <summary>The recorded figure of the later edition.</summary>
    public decimal SecondFigure => Number("second_figure");

    /// <summary>The recorded difference.</summary>
    public decimal Difference => Number("difference");

    public decimal Tolerance => Number("tolerance");

    /// <summary>How many areas or years the line is recorded to compare.</summary>
    public int Count => row.Int("count");

    public TEnum PartsAs<TEnum>()
        where TEnum : struct, Enum => row.Enum<TEnum>("parts");

    /// <summary>Groups of indicators: "A+B;C+D" is A and B, and C and D.</summary>
    public IReadOnlyList<string[]> Parts(char separator)
    {
        var groups = row.List("parts").Select(group => group.Split(separator, StringSplitOptions.TrimEntries)).ToList();
        foreach (var code in groups.SelectMany(group => group))
        {
            Known("parts", code, series.HasIndicator);
        }

        return groups.Count > 0 ? groups : throw row.Wrong("parts", "is empty but required.");
    }

    public CheckOutcome Evaluate(Series data)
    {
        var figures = new Figures(data);
        Finding finding;
        try
        {
            finding = kind(this, figures);
        }
        catch (MissingFigureException exception)
        {
            finding = new Finding(Verdict.Mismatch, FiguresAsRecorded: false, exception.Message);
        }

        return new CheckOutcome(
            this,
            finding.Verdict,
            finding.Verdict == Expected && finding.FiguresAsRecorded,
            finding.Detail,
            figures.Used
        );
    }

    private decimal Number(string column) =>
        (decimal)(row.OptionalNumber(column) ?? throw row.Wrong(column, $"is empty, but {Kind} needs it."));

    private string? Known(string column, string? code, Func<string, bool> isKnown) =>
        code is null || isKnown(code)
            ? code
            : throw row.Wrong(column, $"the data files have nothing with the code {code} there.");
}

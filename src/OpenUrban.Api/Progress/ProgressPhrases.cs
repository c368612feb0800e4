using System.Globalization;
using System.Text.Json;
using OpenUrban.Api.Exports;
using OpenUrban.Data.Indicators;
using OpenUrban.Data.Plans;
using OpenUrban.Data.Texts;
using OpenUrban.Statistics.Progress;

namespace OpenUrban.Api.Progress;

/// <summary>Figures, years and days of a verdict as its sentences have them, in one language.</summary>
/// <param name="language">The language.</param>
/// <param name="unit">The unit of the target.</param>
internal sealed class ProgressPhrases(Language language, Unit? unit)
{
    private const string One = "one";
    private const string Many = "many";

    public ProgressTexts Texts { get; } = ProgressTexts.In(ExportLanguages.Tag(language));

    public static string Fill(string text, params ReadOnlySpan<object?> values) =>
        string.Format(CultureInfo.InvariantCulture, text, values);

    /// <summary>The text of an enumeration's value.</summary>
    public static string Of<TEnum>(IReadOnlyDictionary<string, string> texts, TEnum value)
        where TEnum : struct, Enum => texts[JsonNamingPolicy.SnakeCaseUpper.ConvertName(value.ToString())];

    /// <summary>One and many are told apart where a language does so.</summary>
    public static string Numbered(IReadOnlyDictionary<string, string> texts, int count) =>
        texts[count == 1 ? One : Many];

    public static string Year(int? year) => year?.ToString(CultureInfo.InvariantCulture) ?? "";

    public string In(LocalizedText text) => text.In(language);

    public string Years(IReadOnlyList<int> years) => string.Join(Texts.ListSeparator, years);

    public string Day(DateOnly? date) => date is { } day ? Fill(Texts.Day, day) : "";

    public string Status(ProgressStatus status) => Of(Texts.Status, status);

    /// <summary>Each of the years from one to another, which may be the same.</summary>
    public string Every(string from, string to) => Fill(Texts.Span[from == to ? One : Many], from, to);

    /// <summary>A value in the target's unit. A symbol stands in English; Chinese has a word, but for the percent sign.</summary>
    public string Quantity(double value)
    {
        var figure = value.ToString("#,0.####", CultureInfo.InvariantCulture);
        return unit switch
        {
            null => figure,
            { Symbol: "%" } => $"{figure}%",
            { Symbol: { } symbol } when language == Language.En => Fill(Texts.Quantity, figure, symbol),
            { Name: var name } => Fill(Texts.Quantity, figure, In(name)),
        };
    }

    public string Amount(double value, bool isLowerBound) =>
        isLowerBound ? Bound(TargetComparator.AtLeast, value) : Quantity(value);

    /// <summary>How a value has to stand to that of the target.</summary>
    public string Bound(TargetComparator comparator, double value) =>
        Fill(
            Of(Texts.Bounds, comparator == TargetComparator.Qualitative ? TargetComparator.Equal : comparator),
            Quantity(value)
        );

    /// <summary>Which values are close to a figure.</summary>
    public string CloseTo(double target)
    {
        var rule = CloseToRule.Of(target);
        return Fill(
            Texts.CloseTo,
            Texts.CloseToRule,
            Fill(Texts.CloseToLower[End(rule.IncludesLower)], Quantity(rule.Lower)),
            Fill(Texts.CloseToUpper[End(rule.IncludesUpper)], Quantity(rule.Upper))
        );

        static string End(bool isIncluded) => isIncluded ? "INCLUSIVE" : "EXCLUSIVE";
    }

    /// <summary>One sentence after the other, each with a capital at its beginning.</summary>
    public string Join(IEnumerable<string?> sentences) =>
        sentences
            .OfType<string>()
            .Where(sentence => sentence.Length > 0)
            .Select(sentence => char.ToUpperInvariant(sentence[0]) + sentence[1..])
            .DefaultIfEmpty("")
            .Aggregate((before, sentence) => Fill(Texts.Sentences, before, sentence));
}

using OpenUrban.Statistics.Claims.Reading;

namespace OpenUrban.Statistics.Claims;

/// <summary>The words by which texts are read: those of the languages, and the names of a data set.</summary>
public sealed class ClaimVocabulary
{
    private readonly Dictionary<int, VocabularyIndicator> indicators = [];

    /// <param name="units">The units of the data set.</param>
    /// <param name="indicators">Its indicators.</param>
    /// <param name="areas">Its areas.</param>
    /// <param name="fold">Makes one of the spellings of a text, of which each character stands where it stood.</param>
    public ClaimVocabulary(
        IEnumerable<ClaimUnit> units,
        IReadOnlyList<ClaimIndicator> indicators,
        IReadOnlyList<ClaimArea> areas,
        Func<string, string> fold
    )
    {
        Fold = fold;
        Language = new LanguageWords(fold);
        Units = new UnitWords(units, Language, fold);
        foreach (var indicator in indicators)
        {
            this.indicators[indicator.Id] = new VocabularyIndicator(indicator, Units.KindOf(indicator.UnitId));
        }

        Areas = AreaNames.Of(areas, Language, fold);
        IndicatorNames = new IndicatorNames(this.indicators.Values, Language, fold);
        Signs = new NumberSigns(Language);
    }

    /// <summary>The power of ten between the values of an indicator and base units: 4 where they are in ten thousands, -2 where they are percentages.</summary>
    public int BasePowerOf(int indicatorId) => Indicator(indicatorId).BasePower;

    /// <summary>Whether a number with its unit can be a value of an indicator.</summary>
    public bool Fits(int indicatorId, UnitReading unit) => Indicator(indicatorId).Kind.Fit(unit) > 0;

    /// <summary>Whether one indicator could be taken for another: they count the same, and are of one topic or concept.</summary>
    public bool AreLike(int indicatorId, int otherId) =>
        Indicator(indicatorId) is var one
        && Indicator(otherId) is var other
        && one.IsLike(other)
        && (one.Of.TopicId == other.Of.TopicId || one.SharesConcept(other));

    internal Func<string, string> Fold { get; }

    internal LanguageWords Language { get; }

    internal UnitWords Units { get; }

    internal WordTable<int[]> Areas { get; }

    internal IndicatorNames IndicatorNames { get; }

    internal NumberSigns Signs { get; }

    internal IEnumerable<VocabularyIndicator> Indicators => indicators.Values;

    internal VocabularyIndicator Indicator(int id) => indicators[id];

    /// <summary>Reads a number with its unit.</summary>
    /// <param name="value">The number, with or without its unit.</param>
    /// <param name="unit">Its unit, where it is said apart.</param>
    /// <param name="number">What was read.</param>
    public ClaimNumberFault TryRead(string value, string? unit, out ClaimedNumber? number)
    {
        number = null;
        var text = value.Trim();
        var folded = Fold(text);
        var start = 0;
        while (start < text.Length && !PrintedNumber.IsDigit(text[start]) && text[start] is not ('-' or '−' or '+'))
        {
            start++;
        }

        var before = Units.ReadBefore(folded, start, out var left);
        if (folded[..left].Trim().Length > 0)
        {
            return start == text.Length ? ClaimNumberFault.NoNumber : ClaimNumberFault.UnknownWords;
        }

        if (!PrintedNumber.TryRead(text.AsSpan(start), spacesGroup: true, out var printed, out var length))
        {
            return length > 0 ? ClaimNumberFault.TooManyDigits : ClaimNumberFault.NoNumber;
        }

        var after = Units.ReadAfter(folded, start + length, out var end);
        if (folded[end..].Trim().Length > 0)
        {
            return ClaimNumberFault.UnknownWords;
        }

        var apart = UnitReading.None;
        if (!string.IsNullOrWhiteSpace(unit))
        {
            if (Units.TryRead(unit) is not { } given)
            {
                return ClaimNumberFault.UnknownUnit;
            }

            apart = given;
        }

        if (Joined(before, after) is not { } beside || Joined(beside, apart) is not { } joined)
        {
            return ClaimNumberFault.TwoUnits;
        }

        number = new ClaimedNumber(printed, joined);
        return ClaimNumberFault.None;
    }

    /// <summary>What two places say together; null where they say different things.</summary>
    internal static UnitReading? Joined(UnitReading one, UnitReading other)
    {
        if (one.IsQuotient && other.Ratio is null)
        {
            return one with { Scale = one.Scale ?? other.Scale };
        }

        if (
            (one.Scale is { } scale && other.Scale is { } otherScale && scale != otherScale)
            || (one.Ratio is { } ratio && other.Ratio is { } otherRatio && ratio != otherRatio)
            || (one.Ratio is not null && (other.Kinds.Count > 0 || other.Scale is not null))
            || (other.Ratio is not null && (one.Kinds.Count > 0 || one.Scale is not null))
        )
        {
            return null;
        }

        string[] kinds =
            one.Kinds.Count == 0 ? [.. other.Kinds]
            : other.Kinds.Count == 0 ? [.. one.Kinds]
            : [.. one.Kinds.Intersect(other.Kinds)];
        return kinds.Length == 0 && one.Kinds.Count > 0 && other.Kinds.Count > 0
            ? null
            : new UnitReading
            {
                Scale = one.Scale ?? other.Scale,
                Ratio = one.Ratio ?? other.Ratio,
                IsPoints = one.IsPoints || other.IsPoints,
                IsCount = one.IsCount || other.IsCount,
                Kinds = kinds,
            };
    }
}

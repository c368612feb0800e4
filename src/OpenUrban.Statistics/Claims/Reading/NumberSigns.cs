namespace OpenUrban.Statistics.Claims.Reading;

/// <summary>By what a number is known that is no statistic.</summary>
internal sealed class NumberSigns(LanguageWords words)
{
    private const int FirstYear = 1800;
    private const int LastYear = 2100;

    private readonly WordTable<bool> afterDate = words.Table("after-date");
    private readonly WordTable<bool> afterCode = words.Table("after-code");
    private readonly WordTable<bool> afterAge = words.Table("after-age");
    private readonly WordTable<bool> afterOrdinal = words.Table("after-ordinal");
    private readonly WordTable<bool> afterSpan = words.Table("after-span");
    private readonly WordTable<bool> afterTimes = words.Table("after-times");
    private readonly WordTable<bool> beforeDate = words.Table("before-date");
    private readonly WordTable<bool> beforeOrdinal = words.Table("before-ordinal");
    private readonly WordTable<bool> beforeCode = words.Table("before-code");
    private readonly WordTable<bool> beforeAge = words.Table("before-age");
    private readonly WordTable<bool> beforeChange = words.Table("before-change");
    private readonly WordTable<bool> about = words.Table("about");
    private readonly WordTable<bool> beforeCompared = words.Table("before-compared");

    /// <summary>Whether a whole number is a year: four digits with 年 behind them, or with no unit.</summary>
    public static bool IsYear(string folded, int start, int end, UnitReading unit) =>
        end - start == 4
        && int.TryParse(folded.AsSpan(start, 4), System.Globalization.CultureInfo.InvariantCulture, out var year)
        && year is >= FirstYear and <= LastYear
        && (IsAt(folded, end, '年') || (unit.IsBare && unit.Scale is null && !IsBracketed(folded, start)));

    /// <summary>Whether a year is one that something is compared with.</summary>
    public bool IsCompared(string folded, int start) =>
        beforeCompared.TryMatchBefore(folded, IsAt(folded, start - 1, ' ') ? start - 1 : start, out _, out _);

    /// <summary>Why a number is no statistic; null when it may be one.</summary>
    /// <param name="folded">The text.</param>
    /// <param name="start">Where its digits begin.</param>
    /// <param name="end">Where they end.</param>
    /// <param name="isWhole">Whether it has no decimals.</param>
    /// <param name="unit">Its unit.</param>
    public LeftOutReason? ReasonOf(string folded, int start, int end, bool isWhole, UnitReading unit)
    {
        if (IsLetterAt(folded, start - 1) || (IsAt(folded, start - 1, '-') && IsLetterAt(folded, start - 2)))
        {
            return LeftOutReason.Code;
        }

        var after = IsAt(folded, end, ' ') || IsAt(folded, end, '-') ? end + 1 : end;
        var before = IsAt(folded, start - 1, ' ') ? start - 1 : start;
        if (isWhole)
        {
            if (Has(beforeOrdinal, before) || Follows(afterOrdinal, end))
            {
                return LeftOutReason.Ordinal;
            }

            if (Has(beforeCode, before) || Follows(afterCode, end) || IsBracketed(folded, start))
            {
                return LeftOutReason.Code;
            }

            if (Follows(afterAge, after) || Has(beforeAge, before))
            {
                return LeftOutReason.Age;
            }

            if (
                Follows(afterDate, after)
                || Has(beforeDate, before)
                || IsAt(folded, end, ':')
                || IsAt(folded, start - 1, ':')
            )
            {
                return LeftOutReason.Date;
            }

            if (Follows(afterSpan, after))
            {
                return LeftOutReason.Span;
            }
        }

        if (unit.IsPoints || Follows(afterTimes, after))
        {
            return LeftOutReason.Change;
        }

        // Letters that are no unit: 5G.
        if (unit is { IsBare: true, Scale: null } && IsLetterAt(folded, end))
        {
            return LeftOutReason.Code;
        }

        for (var place = before; ; )
        {
            if (Has(beforeChange, place))
            {
                return LeftOutReason.Change;
            }

            if (!about.TryMatchBefore(folded, place, out _, out var length))
            {
                return null;
            }

            place -= length;
            place = IsAt(folded, place - 1, ' ') ? place - 1 : place;
        }

        bool Has(WordTable<bool> table, int place) => table.TryMatchBefore(folded, place, out _, out _);

        bool Follows(WordTable<bool> table, int place) => table.TryMatch(folded, place, out _, out _);
    }

    /// <summary>As the years of documents are.</summary>
    private static bool IsBracketed(string text, int start) =>
        IsAt(text, start - 1, '[') || IsAt(text, start - 1, '〔');

    internal static bool IsAt(string text, int at, char character) =>
        at >= 0 && at < text.Length && text[at] == character;

    private static bool IsLetterAt(string text, int at) => at >= 0 && at < text.Length && text[at] is >= 'a' and <= 'z';
}

using OpenUrban.Statistics.Claims.Reading;

namespace OpenUrban.Statistics.Claims;

/// <summary>Finds the claims of a text: its numbers, with the indicator, the area and the year that its words name for each.</summary>
/// <param name="vocabulary">The words.</param>
/// <param name="values">The published values: of several readings the one that there are values of is meant.</param>
public sealed class ClaimTextReader(ClaimVocabulary vocabulary, IPublishedValues values)
{
    /// <summary>Characters that a text may have.</summary>
    public const int MaximumLength = 4000;

    /// <summary>Numbers that a text may have.</summary>
    public const int MaximumNumbers = 200;

    /// <summary>Key of the area that is meant where none is named; null where the data set has none.</summary>
    public int? MainAreaId { get; init; }

    /// <summary>Keys of the indicators that count residents, that which is asked first before the others.</summary>
    public IReadOnlyList<int> ResidentIndicatorIds { get; init; } = [];

    /// <summary>The rows of digits of a text: no fewer than it has numbers.</summary>
    public static int CountNumbers(string text)
    {
        var (count, isDigit) = (0, false);
        foreach (var character in text)
        {
            count += !isDigit && PrintedNumber.IsDigit(character) ? 1 : 0;
            isDigit = PrintedNumber.IsDigit(character);
        }

        return count;
    }

    public ClaimText Read(string text)
    {
        var marks = TextMarks.Of(text, vocabulary);
        var numbers = new List<FoundNumber>();
        var leftOut = new List<LeftOutNumber>();
        Scan(marks, numbers, leftOut);
        marks.ResolveYears();
        var claims = new List<ClaimMention>();
        var resolver = new ClaimResolver(vocabulary, values, marks, numbers, MainAreaId, ResidentIndicatorIds);
        for (var i = 0; i < numbers.Count; i++)
        {
            if (resolver.Resolve(i) is { } claim)
            {
                claims.Add(claim);
            }
            else
            {
                leftOut.Add(
                    new LeftOutNumber(numbers[i].Start, numbers[i].End - numbers[i].Start, LeftOutReason.NoIndicator)
                );
            }
        }

        return new ClaimText(claims, [.. leftOut.OrderBy(one => one.Offset)]);
    }

    private void Scan(TextMarks marks, List<FoundNumber> numbers, List<LeftOutNumber> leftOut)
    {
        var (text, folded) = (marks.Text, marks.Folded);
        for (var i = 0; i < text.Length; )
        {
            if (!PrintedNumber.IsDigit(text[i]))
            {
                i++;
                continue;
            }

            var start = i;
            if (DateAt(text, start) is var date and > 0)
            {
                LeaveOut(start, start + date, LeftOutReason.Date);
                continue;
            }

            var isSigned = IsSign(text, start);
            var isRead = PrintedNumber.TryRead(text.AsSpan(start), spacesGroup: false, out var number, out var length);
            var end = start + length;
            if (!isRead)
            {
                LeaveOut(start, end, LeftOutReason.Unreadable);
                continue;
            }

            if (
                marks.Indicators.Find(mark =>
                    mark.Start <= start && end <= mark.End && mark.End - mark.Start > length
                ) is
                { } name
            )
            {
                LeaveOut(start, end, LeftOutReason.Code);
                continue;
            }

            var after = vocabulary.Units.ReadAfter(folded, end, out var unitEnd);
            var before = vocabulary.Units.ReadBefore(folded, start, out var unitStart);
            if (number.Decimals == 0 && NumberSigns.IsYear(folded, start, end, after) && before.IsBare)
            {
                marks.AddYear(start, end, (int)number.Value, vocabulary.Signs.IsCompared(folded, start));
                LeaveOut(start, end, LeftOutReason.Year);
                continue;
            }

            if (ClaimVocabulary.Joined(before, after) is not { } unit)
            {
                (unit, unitStart) = (after, start);
            }

            if (vocabulary.Signs.ReasonOf(folded, start, end, number.Decimals == 0, unit) is { } reason)
            {
                LeaveOut(start, reason == LeftOutReason.Change ? unitEnd : end, reason);
                continue;
            }

            if (isSigned)
            {
                (number, unitStart) = (number with { Value = -number.Value }, Math.Min(unitStart, start - 1));
            }

            numbers.Add(new FoundNumber(unitStart, unitEnd, start, end, new ClaimedNumber(number, unit)));
            i = unitEnd;

            void LeaveOut(int from, int to, LeftOutReason why)
            {
                leftOut.Add(new LeftOutNumber(from, to - from, why));
                i = to;
            }
        }
    }

    /// <summary>Whether a dash before a number is its sign, and not one between two words or years.</summary>
    private static bool IsSign(string text, int start) =>
        start > 0
        && text[start - 1] is '-' or '−' or '－'
        && (start == 1 || char.IsWhiteSpace(text[start - 2]) || text[start - 2] is '(' or '（' or '为' or '為');

    /// <summary>The length of a date in digits, 2024-12-31, at a place; 0 where there is none.</summary>
    private static int DateAt(string text, int start)
    {
        var rest = text.AsSpan(start);
        return
            rest.Length >= 8
            && Digits(rest) == 4
            && rest[4] is '-' or '/' or '.'
            && Digits(rest[5..]) is var month and (1 or 2)
            && rest.Length > 6 + month
            && rest[5 + month] == rest[4]
            && Digits(rest[(6 + month)..]) is var day and (1 or 2)
            ? 6 + month + day
            : 0;

        static int Digits(ReadOnlySpan<char> text)
        {
            var count = 0;
            while (count < text.Length && char.IsAsciiDigit(text[count]))
            {
                count++;
            }

            return count;
        }
    }
}

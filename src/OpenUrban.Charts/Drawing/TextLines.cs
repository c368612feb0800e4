using System.Text;
using OpenUrban.Charts.Fonts;

namespace OpenUrban.Charts.Drawing;

/// <summary>Breaks texts into lines: at spaces, and between Chinese characters.</summary>
internal static class TextLines
{
    private const string NotFirst = "，。、；：！？）》」』”’…%‰,.;:!?)";
    private const string NotLast = "（《「『“‘(";

    /// <param name="face">The letters.</param>
    /// <param name="text">The text.</param>
    /// <param name="size">Size of the letters.</param>
    /// <param name="isBold">Whether they are bold.</param>
    /// <param name="width">Most pixels of a line.</param>
    /// <param name="most">Most lines: the last one of a longer text ends with an ellipsis.</param>
    public static IReadOnlyList<string> Of(
        ChartFace face,
        string text,
        double size,
        bool isBold,
        double width,
        int most
    )
    {
        var lines = new List<string>();
        var rest = text.Trim();
        while (rest.Length > 0)
        {
            var end = EndOfLine(face, rest, size, isBold, width);
            if (lines.Count == most - 1 && end < rest.Length)
            {
                lines.Add(Cut(face, rest, size, isBold, width));
                break;
            }

            lines.Add(rest[..end].TrimEnd());
            rest = rest[end..].TrimStart();
        }

        return lines;
    }

    private static int EndOfLine(ChartFace face, string text, double size, bool isBold, double width)
    {
        var (end, fitting) = (0, 0);
        for (var next = 0; next < text.Length; )
        {
            next += Rune.GetRuneAt(text, next).Utf16SequenceLength;
            if (face.Measure(text[..next].TrimEnd(), size, isBold) > width)
            {
                // A word that is wider than a line is broken anywhere; one letter there is always.
                return end > 0 ? end
                    : fitting > 0 ? fitting
                    : next;
            }

            fitting = next;
            if (next == text.Length || MayBreak(text, next))
            {
                end = next;
            }
        }

        return end;
    }

    /// <summary>Whether a line may end before a letter.</summary>
    private static bool MayBreak(string text, int next)
    {
        var (before, after) = (text[next - 1], text[next]);
        if (NotFirst.Contains(after) || NotLast.Contains(before))
        {
            return false;
        }

        return before == ' ' || IsChinese(before) || IsChinese(after);
    }

    private static bool IsChinese(char letter) => letter >= 0x2E80 && !char.IsLowSurrogate(letter);

    private static string Cut(ChartFace face, string text, double size, bool isBold, double width)
    {
        var end = 0;
        for (var next = 0; next < text.Length; end = next)
        {
            next += Rune.GetRuneAt(text, next).Utf16SequenceLength;
            if (face.Measure(text[..next] + "…", size, isBold) > width)
            {
                break;
            }
        }

        return text[..end].TrimEnd() + "…";
    }
}

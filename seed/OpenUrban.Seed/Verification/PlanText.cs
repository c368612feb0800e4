using System.Text;
using System.Text.RegularExpressions;
using OpenUrban.Data.Plans;

namespace OpenUrban.Seed.Verification;

/// <summary>The published text, line by line; each line knows the section and the item it is of.</summary>
internal sealed partial class PlanText
{
    private const RegexOptions Linear = RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking;

    private readonly List<(string? Section, string? Item, string Text)> lines = [];

    /// <param name="text">The published text.</param>
    /// <param name="variants">What each line is folded with.</param>
    public PlanText(string text, VariantTable variants)
    {
        string? section = null;
        foreach (var raw in text.TrimEnd('\n').Split('\n'))
        {
            // Published copies indent a line by two ideographic spaces or by what a conversion made of them.
            var line = raw.TrimStart('?', '\u3000', ' ', '\uFEFF').TrimEnd();
            section = Heading().Match(line) is { Success: true } heading ? heading.Groups["number"].Value : section;
            var item = ItemStart().Match(line) is { Success: true } start ? start.Groups["number"].Value : null;
            lines.Add((section, item, variants.Fold(line)));
        }
    }

    public int LineCount => lines.Count;

    public int SectionCount => lines.Select(line => line.Section).OfType<string>().Distinct().Count();

    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="DecoderFallbackException">The file is no UTF-8.</exception>
    public static async Task<PlanText> ReadAsync(
        string path,
        VariantTable variants,
        CancellationToken cancellationToken
    ) =>
        new(
            await File.ReadAllTextAsync(path, new UTF8Encoding(false, throwOnInvalidBytes: true), cancellationToken),
            variants
        );

    /// <summary>The lines that a locator names, counted from 1; those in another section or item are not there.</summary>
    public IReadOnlyList<int> LinesAt(Locator locator) =>
        Enumerable
            .Range(locator.LineFrom, locator.LineTo - locator.LineFrom + 1)
            .Where(number => number <= lines.Count)
            .Where(number => locator.Section is null || lines[number - 1].Section == locator.Section)
            .Where(number => locator.Item is null || lines[number - 1].Item == locator.Item)
            .ToList();

    /// <summary>The lines that have one of the folded phrases.</summary>
    public IEnumerable<int> LinesWith(IReadOnlyList<string> phrases) =>
        Enumerable.Range(1, lines.Count).Where(number => Has(number, phrases));

    public bool Has(int number, IReadOnlyList<string> phrases) =>
        phrases.Any(phrase => lines[number - 1].Text.Contains(phrase, StringComparison.Ordinal));

    [GeneratedRegex("^(?<number>[一二三四五六七八九十]+)、", Linear)]
    private static partial Regex Heading();

    [GeneratedRegex("^(?<number>[一二三四五六七八九十]+)是", Linear)]
    private static partial Regex ItemStart();
}

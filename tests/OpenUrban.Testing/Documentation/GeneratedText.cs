using System.Text.RegularExpressions;

namespace OpenUrban.Testing.Documentation;

/// <summary>
/// Parts of pages that are made from the code: what stands between <c>&lt;!-- generated: NAME --&gt;</c> and
/// <c>&lt;!-- end --&gt;</c>. A run with UPDATE_GOLDEN=1 rewrites them.
/// </summary>
public static partial class GeneratedText
{
    /// <summary>Names of the parts that a page has.</summary>
    public static IEnumerable<string> In(MarkdownPage page) =>
        Part().Matches(page.Text).Select(part => part.Groups["name"].Value);

    /// <summary>The parts of a page that are not what the code says now; none of them after a run that rewrites them.</summary>
    /// <param name="page">The page.</param>
    /// <param name="make">Makes a part by its name.</param>
    public static async Task<IReadOnlyList<string>> CompareAsync(MarkdownPage page, Func<string, Task<string>> make)
    {
        var wrong = new List<string>();
        var written = page.Text;
        foreach (var part in Part().Matches(page.Text).Reverse())
        {
            var name = part.Groups["name"].Value;
            var text = part.Groups["text"];
            var made = (await make(name)).Trim();
            if (made == text.Value.Trim())
            {
                continue;
            }

            written = $"{written[..text.Index]}\n{made}\n\n{written[(text.Index + text.Length)..]}";
            wrong.Add(
                $"{page.Name}, {name}, has another text than the code. Run the tests with UPDATE_GOLDEN=1 to rewrite it, "
                    + $"and read the difference. It is now:\n{made}"
            );
        }

        if (wrong.Count == 0 || Environment.GetEnvironmentVariable("UPDATE_GOLDEN") != "1")
        {
            return wrong;
        }

        await File.WriteAllTextAsync(Path.Combine(Repository.Root, page.Name), written);
        return [];
    }

    /// <summary>A table, with the bars of its cells escaped.</summary>
    public static string Table(IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<string>> rows)
    {
        var lines = new[] { columns, [.. columns.Select(_ => "---")] }.Concat(rows);
        return string.Join(
            '\n',
            lines.Select(cells =>
                $"| {string.Join(" | ", cells.Select(cell => cell.Replace("|", "\\|", StringComparison.Ordinal)))} |"
            )
        );
    }

    [GeneratedRegex(
        @"<!-- generated: (?<name>[^>]+?) -->\n(?<text>.*?)<!-- end -->",
        RegexOptions.ExplicitCapture | RegexOptions.Singleline,
        60_000
    )]
    private static partial Regex Part();
}

using System.Text.RegularExpressions;

namespace OpenUrban.Testing.Documentation;

/// <summary>A page of the documentation as it lies in the checkout: what of it can be held against the code.</summary>
public sealed partial class MarkdownPage
{
    private const int Timeout = 1000;
    private const int MostLinesBetween = 4;

    /// <summary>Folders that hold what was built or installed.</summary>
    private static readonly string[] Skipped = [".git", "bin", "obj", "node_modules", "wwwroot", "dist", "TestResults"];

    private MarkdownPage(string name, string text)
    {
        Name = name;
        Text = text;
        (Blocks, Prose) = Split(text);
    }

    /// <summary>Path from the root of the repository, with forward slashes.</summary>
    public string Name { get; }

    public string Text { get; }

    public IReadOnlyList<MarkdownBlock> Blocks { get; }

    /// <summary>Its lines; those of blocks of code are empty.</summary>
    public IReadOnlyList<string> Prose { get; }

    /// <summary>Where links from this page begin.</summary>
    public string Folder => Path.GetDirectoryName(Path.Combine(Repository.Root, Name))!;

    /// <summary>Addresses of all links, with what stands behind #.</summary>
    public IEnumerable<string> Links =>
        Prose.SelectMany(line => Link().Matches(line)).Select(link => link.Groups["address"].Value);

    /// <summary>What stands as code in its sentences and tables.</summary>
    public IEnumerable<string> Codes =>
        Prose.SelectMany(line => Code().Matches(line)).Select(code => code.Groups["code"].Value);

    /// <summary>Its headings as links name them.</summary>
    public IEnumerable<string> Anchors =>
        Prose
            .Select(line => Heading().Match(line))
            .Where(heading => heading.Success)
            .Select(heading =>
                NoLetter().Replace(heading.Groups["text"].Value.ToLowerInvariant(), "").Replace(' ', '-')
            );

    /// <summary>All pages of the repository.</summary>
    public static IReadOnlyList<MarkdownPage> All { get; } =
    [
        .. Files(Repository.Root)
            .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)
            .Select(name => new MarkdownPage(name, File.ReadAllText(Path.Combine(Repository.Root, name)))),
    ];

    /// <summary>All pages that are called README.</summary>
    public static IEnumerable<MarkdownPage> Readmes => All.Where(page => Path.GetFileName(page.Name) == "README.md");

    public static MarkdownPage Of(string name) => All.Single(page => page.Name == name);

    /// <summary>Its tables, in their order.</summary>
    public IReadOnlyList<MarkdownTable> Tables()
    {
        var tables = new List<MarkdownTable>();
        var heading = "";
        for (var i = 0; i < Prose.Count; i++)
        {
            if (Heading().Match(Prose[i]) is { Success: true } found)
            {
                heading = found.Groups["text"].Value;
            }

            if (!Prose[i].StartsWith('|'))
            {
                continue;
            }

            var lines = Prose.Skip(i).TakeWhile(line => line.StartsWith('|')).Select(Cells).ToList();
            tables.Add(new MarkdownTable(heading, lines[0], [.. lines.Skip(2)]));
            i += lines.Count - 1;
        }

        return tables;
    }

    /// <summary>The one table below a heading.</summary>
    public MarkdownTable Table(string heading) => Tables().Single(table => table.Heading == heading);

    /// <summary>The block that a block is followed by, with no more than a line of text between; null for none.</summary>
    public MarkdownBlock? Behind(MarkdownBlock block) =>
        Blocks.SkipWhile(other => other != block).Skip(1).FirstOrDefault() is { } next
        && next.Line - (block.Line + 1 + block.Text.Count(c => c == '\n')) <= MostLinesBetween
            ? next
            : null;

    private static List<string> Cells(string line) =>
        [
            .. UnescapedBar()
                .Split(line.Trim().Trim('|'))
                .Select(cell => cell.Trim().Replace("\\|", "|", StringComparison.Ordinal)),
        ];

    private static (IReadOnlyList<MarkdownBlock> Blocks, IReadOnlyList<string> Prose) Split(string text)
    {
        var blocks = new List<MarkdownBlock>();
        var prose = new List<string>();
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        (string Language, int Line)? open = null;
        var inside = new List<string>();
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].TrimStart().StartsWith("```", StringComparison.Ordinal))
            {
                (open is null ? prose : inside).Add(lines[i]);
                if (open is not null)
                {
                    prose.Add("");
                }

                continue;
            }

            prose.Add("");
            if (open is { } begun)
            {
                blocks.Add(new(begun.Language, string.Concat(inside.Select(line => line + "\n")), begun.Line));
                inside.Clear();
                open = null;
            }
            else
            {
                open = (lines[i].Trim().Trim('`'), i + 1);
            }
        }

        return (blocks, prose);
    }

    private static IEnumerable<string> Files(string folder) =>
        Directory
            .EnumerateFiles(folder, "*.md")
            .Concat(
                Directory
                    .EnumerateDirectories(folder)
                    .Where(child => !Skipped.Contains(Path.GetFileName(child)))
                    .SelectMany(Files)
            );

    [GeneratedRegex(@"\]\((?<address>[^)\s]+)\)", RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex Link();

    [GeneratedRegex("`(?<code>[^`]+)`", RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex Code();

    [GeneratedRegex(@"^#{1,6} (?<text>.*)$", RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex Heading();

    [GeneratedRegex(@"[^\w\- ]", RegexOptions.None, Timeout)]
    private static partial Regex NoLetter();

    [GeneratedRegex(@"(?<!\\)\|", RegexOptions.None, Timeout)]
    private static partial Regex UnescapedBar();
}

using System.Text.RegularExpressions;

namespace OpenUrban.Api.Tests.Texts;

/// <summary>What no text says that people read: names of files, repositories and sites, numbers of lines.</summary>
internal static partial class PublicTexts
{
    /// <summary>Milliseconds for a pattern and a whole page: long ones take a while where all cores are busy.</summary>
    internal const int Patience = 30_000;

    /// <summary>The parts of a text that should not be in it.</summary>
    public static IEnumerable<string> Problems(string text)
    {
        // An address is an address: where a reader is sent is no publisher.
        var prose = Address().Replace(text, " ");
        return Copies()
            .Matches(prose)
            .Concat(Files().Matches(prose))
            .Concat(Sites().Matches(prose))
            .Concat(Lines().Matches(prose))
            .Select(match => $"{match.Value} in: {Around(prose, match)}");
    }

    /// <summary>Codes that stand in prose.</summary>
    /// <param name="text">The prose.</param>
    /// <param name="codes">The codes.</param>
    public static IEnumerable<string> Codes(string text, IReadOnlySet<string> codes) =>
        Word()
            .Matches(Address().Replace(text, " "))
            .Select(m => m.Value)
            .Where(codes.Contains)
            .Select(c => $"{c} in: {text}");

    private static string Around(string text, Match match)
    {
        var (start, end) = (Math.Max(0, match.Index - 60), Math.Min(text.Length, match.Index + match.Length + 60));
        return text[start..end].ReplaceLineEndings(" ");
    }

    [GeneratedRegex("https?://[^\\s\"<>，。；）]+", RegexOptions.None, Patience)]
    private static partial Regex Address();

    [GeneratedRegex(
        "github|wikipedia|维基百科|維基百科|\\brepositor(y|ies)\\b|代码库|程式碼庫",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        Patience
    )]
    private static partial Regex Copies();

    [GeneratedRegex(
        "\\b[\\w-]+\\.(csv|tsv|xlsx?|py|md|txt|pdf|rds|rda|json|geojson|dta|zip)\\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        Patience
    )]
    private static partial Regex Files();

    [GeneratedRegex(
        "\\b[a-z0-9][a-z0-9-]*\\.(com|cn|org|net|io|edu|gov)\\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        Patience
    )]
    private static partial Regex Sites();

    /// <summary>Of a document: a metro has lines, too, which are written with a capital.</summary>
    [GeneratedRegex("\\blines? \\d+(?=:| of | ?[-–] ?\\d)|第\\d+行(?!业|業)", RegexOptions.None, Patience)]
    private static partial Regex Lines();

    [GeneratedRegex("[A-Za-z0-9][A-Za-z0-9_-]*", RegexOptions.None, Patience)]
    private static partial Regex Word();
}

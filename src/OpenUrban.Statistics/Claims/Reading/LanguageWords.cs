using System.Globalization;

namespace OpenUrban.Statistics.Claims.Reading;

/// <summary>The lines of words.txt, folded as texts are.</summary>
internal sealed class LanguageWords
{
    private readonly List<(string Name, string? Argument, string[] Words)> lines = [];

    public LanguageWords(Func<string, string> fold)
    {
        using var stream = typeof(LanguageWords).Assembly.GetManifestResourceStream(
            "OpenUrban.Statistics.Claims.Reading.words.txt"
        )!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            var name = line[..line.IndexOf(' ', StringComparison.Ordinal)];
            var rest = line[(name.Length + 1)..];
            string? argument = null;
            if (name is "scale" or "ratio" or "ratio-before" or "kind" or "per-before")
            {
                argument = rest[..rest.IndexOf(' ', StringComparison.Ordinal)];
                rest = rest[(argument.Length + 1)..];
            }

            lines.Add(
                (
                    name,
                    argument,
                    [.. rest.Split(',').Select(word => fold(word.Trim().Replace("\\ ", " ", StringComparison.Ordinal)))]
                )
            );
        }
    }

    /// <summary>All words of a name.</summary>
    public IEnumerable<string> Of(string name) => lines.Where(line => line.Name == name).SelectMany(line => line.Words);

    public IEnumerable<(int Argument, string[] Words)> Numbered(string name) =>
        lines
            .Where(line => line.Name == name)
            .Select(line => (int.Parse(line.Argument!, CultureInfo.InvariantCulture), line.Words));

    public IEnumerable<(string Kind, string[] Words)> KindsOf(string name) =>
        lines.Where(line => line.Name == name).Select(line => (line.Argument!, line.Words));

    /// <summary>They as a table of words.</summary>
    public WordTable<bool> Table(string name)
    {
        var table = new WordTable<bool>();
        foreach (var word in Of(name))
        {
            table.Add(word, value: true);
        }

        return table;
    }
}

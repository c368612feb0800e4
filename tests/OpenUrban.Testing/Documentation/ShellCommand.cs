using System.Text;

namespace OpenUrban.Testing.Documentation;

/// <summary>A command of a block, as a shell would take it: without pipes, substitutions and loops, which no README needs.</summary>
/// <param name="Settings">Variables that are set for it alone, or by <c>export</c> for all behind it.</param>
/// <param name="Words">Its words, without quotes; none where a line only sets variables.</param>
public sealed record ShellCommand(IReadOnlyList<(string Name, string Value)> Settings, IReadOnlyList<string> Words)
{
    public override string ToString() => string.Join(' ', Settings.Select(s => $"{s.Name}={s.Value}").Concat(Words));

    /// <summary>The commands of a block, in their order.</summary>
    public static IReadOnlyList<ShellCommand> Read(string text)
    {
        var commands = new List<ShellCommand>();
        foreach (var words in Split(text.Replace("\\\n", " ", StringComparison.Ordinal)))
        {
            var isExport = words[0] == "export";
            var settings = words
                .Skip(isExport ? 1 : 0)
                .TakeWhile(IsSetting)
                .Select(word => word.Split('=', 2))
                .Select(parts => (parts[0], parts[1]))
                .ToList();
            commands.Add(new(settings, [.. words.Skip((isExport ? 1 : 0) + settings.Count)]));
        }

        return commands;
    }

    private static bool IsSetting(string word)
    {
        var sign = word.IndexOf('=', StringComparison.Ordinal);
        return sign > 0 && word[..sign].All(c => char.IsAsciiLetterOrDigit(c) || c == '_');
    }

    /// <summary>Words of each command; a line's end and <c>&amp;&amp;</c> end one, and what follows # is a remark.</summary>
    private static IEnumerable<List<string>> Split(string text)
    {
        var (words, word, quote) = (new List<string>(), (StringBuilder?)null, '\0');
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (quote != '\0')
            {
                if (c == quote)
                {
                    quote = '\0';
                }
                else
                {
                    word!.Append(c);
                }
            }
            else if (c is '\'' or '"')
            {
                quote = c;
                word ??= new();
            }
            else if (c == '#' && word is null)
            {
                i = (text + '\n').IndexOf('\n', i) - 1;
            }
            else if (!char.IsWhiteSpace(c))
            {
                (word ??= new()).Append(c);
            }
            else
            {
                if (word is not null)
                {
                    words.Add(word.ToString());
                    word = null;
                }

                if ((c == '\n' || words is [.., "&&"]) && words.Count > 0)
                {
                    yield return words is [.., "&&"] ? words[..^1] : words;
                    words = [];
                }
            }
        }

        if (word is not null)
        {
            words.Add(word.ToString());
        }

        if (words.Count > 0)
        {
            yield return words;
        }
    }
}

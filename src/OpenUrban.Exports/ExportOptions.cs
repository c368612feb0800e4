namespace OpenUrban.Exports;

/// <summary>What an address chooses of the options of its format.</summary>
public sealed class ExportOptions
{
    /// <summary>In characters.</summary>
    private const int LongestValue = 2_000;

    private readonly Dictionary<string, string> values;

    private ExportOptions(Dictionary<string, string> values) => this.values = values;

    /// <summary>Nothing is chosen: all defaults of a format.</summary>
    public static ExportOptions DefaultOf(IExportFormat format) => Read(format, []);

    /// <summary>What is chosen of an option.</summary>
    /// <param name="name">One of the format's.</param>
    public string this[string name] => values[name];

    /// <summary>What is chosen, defaults included, sorted by name: two exports of one question with the same are the same.</summary>
    public IEnumerable<KeyValuePair<string, string>> InOrder => values.OrderBy(v => v.Key, StringComparer.Ordinal);

    /// <param name="format">The format.</param>
    /// <param name="given">The parameters of the address that are not for all formats. What is no option of this one is not read.</param>
    /// <exception cref="ExportException">An option has a value that it does not take, or several.</exception>
    public static ExportOptions Read(IExportFormat format, IEnumerable<KeyValuePair<string, string>> given)
    {
        var chosen = format.Options.ToDictionary(o => o.Name, o => o.Default, StringComparer.Ordinal);
        foreach (var (name, value) in ReadChosen(format.Options, given))
        {
            chosen[name] = value;
        }

        return new ExportOptions(chosen);
    }

    /// <summary>What an address chooses, in the order of the options: without what is no option and without what is the default.</summary>
    /// <param name="options">The options.</param>
    /// <param name="given">The parameters of the address.</param>
    /// <exception cref="ExportException">An option has a value that it does not take, or several.</exception>
    public static IReadOnlyList<KeyValuePair<string, string>> ReadChosen(
        IReadOnlyList<ExportOption> options,
        IEnumerable<KeyValuePair<string, string>> given
    )
    {
        var byName = given.ToLookup(g => g.Key, g => g.Value, StringComparer.Ordinal);
        var chosen = new List<KeyValuePair<string, string>>();
        foreach (var option in options)
        {
            if (byName[option.Name].ToList() is not [var value, ..] all || (all.Count == 1 && value == option.Default))
            {
                continue;
            }

            if (all.Count > 1)
            {
                throw new ExportException(
                    ExportError.BadOption,
                    $"{option.Name} is given {all.Count} times. Give it once."
                );
            }

            if (value.Length > LongestValue)
            {
                throw new ExportException(
                    ExportError.BadOption,
                    $"{option.Name} has {value.Length} characters; the limit is {LongestValue}. Shorten it."
                );
            }

            if (option.Values.Count > 0 && !option.Values.Contains(value))
            {
                throw new ExportException(
                    ExportError.BadOption,
                    $"{option.Name} is {Shown(value)}; it may be {string.Join(", ", option.Values)}."
                );
            }

            chosen.Add(new(option.Name, value));
        }

        return chosen;
    }

    /// <summary>A text of a client as a message may repeat it.</summary>
    private static string Shown(string text) =>
        "\""
        + new string([.. text.Take(40).Select(c => char.IsControl(c) ? '?' : c)])
        + (text.Length > 40 ? "…\"" : "\"");
}

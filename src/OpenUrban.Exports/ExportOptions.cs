namespace OpenUrban.Exports;

/// <summary>What an address chooses of the options of its format.</summary>
public sealed class ExportOptions
{
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
    /// <param name="given">The parameters of the address that are not for all formats.</param>
    /// <exception cref="ExportException">A parameter is not one of the format's, or has a value that it does not take.</exception>
    public static ExportOptions Read(IExportFormat format, IEnumerable<KeyValuePair<string, string>> given)
    {
        var chosen = format.Options.ToDictionary(o => o.Name, o => o.Default, StringComparer.Ordinal);
        foreach (var (name, value) in given)
        {
            var option =
                format.Options.FirstOrDefault(o => o.Name == name)
                ?? throw new ExportException(
                    ExportError.BadOption,
                    format.Options.Count == 0
                        ? $"{format.Name} has no option {Shown(name)}, and none of its own. Leave it out."
                        : $"{format.Name} has no option {Shown(name)}. It has {string.Join(", ", format.Options.Select(o => o.Name))}."
                );
            if (option.Values.Count > 0 && !option.Values.Contains(value))
            {
                throw new ExportException(
                    ExportError.BadOption,
                    $"{name} is {Shown(value)}; it may be {string.Join(", ", option.Values)}."
                );
            }

            chosen[name] = value;
        }

        return new ExportOptions(chosen);
    }

    /// <summary>A text of a client as a message may repeat it.</summary>
    private static string Shown(string text) =>
        "\""
        + new string([.. text.Take(40).Select(c => char.IsControl(c) ? '?' : c)])
        + (text.Length > 40 ? "…\"" : "\"");
}

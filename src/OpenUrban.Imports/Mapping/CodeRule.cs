namespace OpenUrban.Imports.Mapping;

/// <summary>How a code of a file becomes one of the store, unless the mapping has an entry with a code of its own.</summary>
public sealed record CodeRule
{
    /// <summary>Put before the code.</summary>
    public string Prefix { get; init; } = "";

    /// <summary>Whether letters become capitals.</summary>
    public bool UpperCase { get; init; }

    /// <summary>Texts that are replaced, in this order.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Replace { get; init; } = [];

    public string Apply(string code)
    {
        foreach (var (text, replacement) in Replace)
        {
            code = code.Replace(text, replacement, StringComparison.Ordinal);
        }

        return Prefix + (UpperCase ? code.ToUpperInvariant() : code);
    }
}

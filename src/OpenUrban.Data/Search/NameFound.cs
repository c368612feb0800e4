namespace OpenUrban.Data.Search;

/// <summary>A name in a text that is searched for.</summary>
/// <param name="Entries">What is called so.</param>
/// <param name="Before">What stands before it.</param>
/// <param name="Behind">What stands behind it.</param>
/// <param name="Length">Characters of it.</param>
internal sealed record NameFound(IReadOnlyList<SearchEntry> Entries, string Before, string Behind, int Length)
{
    /// <summary>The text without the name.</summary>
    public string Rest => QueryText.Join([Before, Behind]);
}

namespace OpenUrban.Statistics.Comparability;

/// <summary>
/// Which edition of figures a value stems from: the earlier edition that is named on it, if one is, and the bases that its notes
/// name, as "first published" or "boundaries of 2010". Only equal ones are the same edition. The default is the edition in
/// force, of which no note says anything else.
/// </summary>
public readonly record struct EditionKey
{
    private readonly string? text;

    private EditionKey(string text) => this.text = text;

    /// <param name="vintage">What names the earlier edition; null for the one in force.</param>
    /// <param name="bases">The bases that notes name, in any order, perhaps one several times.</param>
    public static EditionKey Of(string? vintage, IEnumerable<string?> bases)
    {
        var named = new SortedSet<string>(bases.OfType<string>(), StringComparer.Ordinal);
        return vintage is null && named.Count == 0 ? default : new EditionKey($"{vintage}|{string.Join('|', named)}");
    }

    public override string ToString() => text ?? "";
}

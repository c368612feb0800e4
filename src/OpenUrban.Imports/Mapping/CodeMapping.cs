namespace OpenUrban.Imports.Mapping;

/// <summary>How the codes of a file's indicators, or of its areas, become those of the store.</summary>
/// <typeparam name="TEntry"><see cref="IndicatorEntry"/> or <see cref="AreaEntry"/>.</typeparam>
/// <param name="Rule">For codes without a code of their own among the entries.</param>
/// <param name="Defaults">What holds for those to be created where their entry says nothing.</param>
/// <param name="Entries">By the file's code, whatever its case.</param>
public sealed record CodeMapping<TEntry>(CodeRule Rule, TEntry Defaults, IReadOnlyDictionary<string, TEntry> Entries)
    where TEntry : class
{
    public TEntry? Find(string fileCode) => Entries.GetValueOrDefault(fileCode);
}

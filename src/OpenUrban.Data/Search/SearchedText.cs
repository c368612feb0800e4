using OpenUrban.Data.Texts;

namespace OpenUrban.Data.Search;

/// <summary>One text of a thing that can be searched for, as it is published.</summary>
public sealed record SearchedText
{
    public required SearchField Field { get; init; }

    /// <summary>Null for codes, which are in no language.</summary>
    public Language? Language { get; init; }

    public required string Text { get; init; }

    /// <summary>Whether it names the thing: what names it comes before what speaks of it.</summary>
    internal bool IsName => Field is SearchField.Code or SearchField.Name or SearchField.ShortName or SearchField.Alias;

    /// <summary>Whether it stands among what names the thing: other words for it do, too.</summary>
    internal bool IsNameOrSynonym => IsName || Field == SearchField.Synonym;
}

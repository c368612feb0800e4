using OpenUrban.Data.Sources;

namespace OpenUrban.Data.Identifiers;

/// <summary>What a thing is called in a code list of others.</summary>
public interface IIdentifier
{
    /// <summary>Characters of a scheme or a value, at most.</summary>
    const int MaxLength = 64;

    /// <summary>Code of the list, in a word of the data set: <c>WIKIDATA</c>.</summary>
    string Scheme { get; }

    /// <summary>Its code in that list.</summary>
    string Value { get; }

    IdentifierMatch Match { get; }

    /// <summary>Where it was read.</summary>
    Source? Source { get; }
}

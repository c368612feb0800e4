using OpenUrban.GraphQL.State;

namespace OpenUrban.GraphQL.Suggestions;

/// <summary>Knows which codes there are, and what one that is unknown may have been meant to be. A singleton service.</summary>
public interface ISuggestionSource
{
    /// <summary>Members of an answer's extensions that tell of codes that are unknown; none where all are known.</summary>
    /// <param name="state">What was answered from.</param>
    /// <param name="codes">The codes that the request names where an unknown one is no error.</param>
    IReadOnlyList<KeyValuePair<string, object?>> Describe(DataState state, IReadOnlyCollection<NamedCode> codes);
}

using OpenUrban.Api.Releases;
using OpenUrban.GraphQL.State;
using OpenUrban.GraphQL.Suggestions;

namespace OpenUrban.Api.Suggestions;

/// <summary>Tells of codes in filters and of root fields that name nothing: there an unknown code is no error, but an answer of null or no row.</summary>
internal sealed class SuggestionSource : ISuggestionSource
{
    public IReadOnlyList<KeyValuePair<string, object?>> Describe(DataState state, IReadOnlyCollection<NamedCode> codes)
    {
        var release = (ReleaseState)state;
        var unknown = codes
            .Where(code => CodeTables.Of(code.Entity) is { } table && !table.Has(release, code.Code))
            .Take(CodeSuggestions.MaximumCodes)
            .ToList();
        return unknown.Count == 0
            ? []
            :
            [
                new("unknownCodes", unknown.Select(code => CodeSuggestions.Shown(code.Code))),
                new(
                    "suggestions",
                    unknown.SelectMany(code => CodeTables.Of(code.Entity)!.SuggestFor(release, code.Code)).ToList()
                ),
            ];
    }
}

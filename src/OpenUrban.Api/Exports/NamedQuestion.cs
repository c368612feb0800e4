using OpenUrban.GraphQL.Tabular;

namespace OpenUrban.Api.Exports;

/// <summary>A question that an address names.</summary>
/// <param name="Id">What the address names it by: a hash of ours, or the hash or name of a persisted document.</param>
/// <param name="Question">The question, of the release and with the defaults that the address says.</param>
/// <param name="Variables">Its variables as JSON; {} for none.</param>
/// <param name="Rest">
/// What an address of it has behind the question mark, beside release, language and options: variables and operation of a persisted
/// document, and the day.
/// </param>
internal sealed record NamedQuestion(
    string Id,
    TableQuestion Question,
    string Variables,
    IReadOnlyList<KeyValuePair<string, string>> Rest
);

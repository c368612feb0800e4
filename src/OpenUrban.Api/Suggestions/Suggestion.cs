using System.Text.Json.Serialization;

namespace OpenUrban.Api.Suggestions;

/// <summary>What an unknown code may have been meant to be.</summary>
/// <param name="For">The unknown code.</param>
/// <param name="Code">A code that there is.</param>
/// <param name="Name">Its name in English.</param>
/// <param name="Why">Why it may be meant, in a sentence.</param>
internal sealed record Suggestion(
    [property: JsonPropertyName("for")] string For,
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("name")] string Name,
    [property: JsonPropertyName("why")] string Why
);

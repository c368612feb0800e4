using OpenUrban.Statistics.Claims;

namespace OpenUrban.Api.Claims;

/// <summary>The numbers of a text, those that are claims with their verdicts.</summary>
internal sealed record CheckedText(
    string Text,
    IReadOnlyList<CheckedMention> Claims,
    IReadOnlyList<LeftOutNumber> LeftOut
);

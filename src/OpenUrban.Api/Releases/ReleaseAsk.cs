using OpenUrban.GraphQL.Execution;

namespace OpenUrban.Api.Releases;

/// <summary>Asks for an earlier release.</summary>
/// <param name="Number">Its number.</param>
internal sealed record ReleaseAsk(int Number) : Ask<ReleaseState>;

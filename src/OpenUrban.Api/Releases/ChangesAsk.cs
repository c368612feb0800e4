using OpenUrban.Data.Releases;
using OpenUrban.GraphQL.Execution;

namespace OpenUrban.Api.Releases;

/// <summary>Asks how the values in force of a release differ from those of the release before.</summary>
/// <param name="Release">Number of the release.</param>
internal sealed record ChangesAsk(int Release) : Ask<ReleaseDifference>;

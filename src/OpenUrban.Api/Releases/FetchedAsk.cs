using OpenUrban.Data.Snapshots;
using OpenUrban.GraphQL.Execution;

namespace OpenUrban.Api.Releases;

/// <summary>A release with the rows of all series that an execution has asked for. It is answered with those, and not asked for.</summary>
/// <param name="Release">Number of the release.</param>
internal sealed record FetchedAsk(int Release) : Ask<ReleaseSnapshot>;

using OpenUrban.GraphQL.Compilation;

namespace OpenUrban.Api.Releases;

/// <summary>Asks for an earlier release; it is answered with null where that is in the database alone.</summary>
/// <param name="Number">Its number.</param>
internal sealed record ReleaseAsk(int Number) : Ask<ReleaseState?>;

using OpenUrban.GraphQL.Execution;

namespace OpenUrban.Api.Releases;

/// <summary>Asks for the rows of a series, which are in the database. They come with <see cref="FetchedAsk"/>.</summary>
/// <param name="Release">Number of the release.</param>
/// <param name="Series">Number of the series in it.</param>
internal sealed record SeriesAsk(int Release, int Series) : Ask<bool>;

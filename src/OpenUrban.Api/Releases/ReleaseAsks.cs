using Microsoft.EntityFrameworkCore;
using OpenUrban.Data;
using OpenUrban.Data.Releases;
using OpenUrban.Data.Snapshots;
using OpenUrban.GraphQL.Errors;
using OpenUrban.GraphQL.Execution;
using OpenUrban.GraphQL.ResponseCache;
using OpenUrban.GraphQL.State;

namespace OpenUrban.Api.Releases;

/// <summary>Fetches what answers need and the release that they are made from has not in memory.</summary>
internal sealed class ReleaseAsks(
    ReleaseStates states,
    ReleaseReader releases,
    ReleaseOptions options,
    IDbContextFactory<OpenUrbanContext> contexts
) : IAskSource
{
    public async ValueTask FetchAsync(DataState state, Asks asks, CancellationToken cancellationToken)
    {
        foreach (var ask in asks.Open.OfType<ReleaseAsk>().ToList())
        {
            asks.Answer(ask, (ReleaseState)await states.FindEarlierAsync(state, ask.Number, cancellationToken));
        }

        foreach (var release in asks.Open.OfType<SeriesAsk>().GroupBy(ask => ask.Release).ToList())
        {
            await FetchSeriesAsync((ReleaseState)state, asks, release.Key, [.. release], cancellationToken);
        }

        foreach (var ask in asks.Open.OfType<ChangesAsk>().ToList())
        {
            var now = ((ReleaseState)state).Current.Snapshot!;
            asks.Answer(
                ask,
                await releases.ReadChangesAsync(now, ask.Release, options.MaximumFetchedRows, cancellationToken)
                    ?? throw TooManyRows("The changes of the release")
            );
        }

        List<IStoredAsk> stored = [.. asks.Open.OfType<IStoredAsk>()];
        if (stored.Count > 0)
        {
            await using var db = await contexts.CreateDbContextAsync(cancellationToken);
            await db.BeginReadAsync(cancellationToken);
            var rows = new StoredRows(db, await db.Releases.MaxAsync(release => release.Number, cancellationToken));
            foreach (var ask in stored)
            {
                await ask.FetchAsync(rows, asks, cancellationToken);
            }
        }
    }

    /// <summary>Reads series, and those that were asked for before: they are in one place then.</summary>
    private async Task FetchSeriesAsync(
        ReleaseState state,
        Asks asks,
        int number,
        IReadOnlyList<SeriesAsk> open,
        CancellationToken cancellationToken
    )
    {
        var release = StateOf(state, asks, number).Snapshot!;
        var index = release.Observations.Index;
        var before = asks.TryPeek(new FetchedAsk(number), out var fetched) ? fetched.Observations : null;
        List<int> wanted = [.. open.Select(ask => ask.Series)];
        if (before is not null)
        {
            wanted.AddRange(Enumerable.Range(0, index.Count).Where(before.Has));
        }

        if (wanted.Sum(series => (long)index[series].Rows) > options.MaximumFetchedRows)
        {
            throw TooManyRows("The series of the question");
        }

        var current = state.Current.Snapshot!;
        asks.Answer(
            new FetchedAsk(number),
            await releases.ReadSeriesAsync(
                release,
                number == current.Release.Number ? null : current,
                wanted,
                cancellationToken
            )
        );
        foreach (var ask in open)
        {
            asks.Answer(ask, true);
        }
    }

    private static ReleaseState StateOf(ReleaseState state, Asks asks, int number) =>
        number == state.Release.Number ? state
        : number == state.Current.Release.Number ? state.Current
        : asks.TryPeek(new ReleaseAsk(number), out var earlier) ? earlier
        : throw new InvalidOperationException($"Release {number} has not been asked for.");

    private RequestError TooManyRows(string what) =>
        new RequestError(
            ErrorCode.ResultTooLarge,
            $"{what} have more than {options.MaximumFetchedRows} rows in the database, which is the limit. Ask for fewer indicators or areas."
        ).With("limit", options.MaximumFetchedRows);
}

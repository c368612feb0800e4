using System.Buffers;
using System.Data.Common;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;

namespace OpenUrban.Data.Queries;

/// <summary>
/// The queries that clients have stored, found by their hashes. There are so many and no more: when there is no room for
/// another, those go that were never read in a day, and then those that nobody has read for long.
/// </summary>
public sealed class StoredQueries(
    IDbContextFactory<OpenUrbanContext> contexts,
    StoredQueriesOptions options,
    TimeProvider clock
) : IDisposable
{
    private const int ShortestHash = 16;
    private const int LongestHash = 64;

    /// <summary>A hash that is taken is lengthened by so many digits.</summary>
    private const int HashStep = 4;

    private const long CacheBytes = 16L << 20;

    /// <summary>What a cached query takes beside its texts, about.</summary>
    private const int CacheOverheadBytes = 512;

    /// <summary>How long a query that was never read stays at least: whoever stored it has yet to use its address.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromDays(1);

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789abcdef");

    private readonly MemoryCache kept = new(new MemoryCacheOptions { SizeLimit = CacheBytes });
    private readonly LastReads lastReads = new(contexts, clock);

    /// <summary>While SQLite's one writer is busy, one thread waits for it and not one for each request.</summary>
    private readonly SemaphoreSlim storing = new(1);

    /// <summary>How long one who stores waits for others who write.</summary>
    internal TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Stores a query; one that is stored already is given back as it is.</summary>
    /// <param name="document">The document.</param>
    /// <param name="variables">JSON text of an object.</param>
    /// <param name="operationName">Which operation of the document is meant; null when it has only one.</param>
    /// <param name="operationHash">SHA-256 of all three, in 64 lower-case hexadecimal digits: equal hashes are one query.</param>
    /// <param name="admit">Is asked before the query takes room; it throws when this one may not.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <exception cref="StoredQueryTooLargeException">The query is too long.</exception>
    /// <exception cref="StoredQueriesFullException">There is no room for it.</exception>
    /// <exception cref="StoredQueriesReadOnlyException">The database can only be read.</exception>
    /// <exception cref="StoredQueriesUnavailableException">The database cannot be written at present.</exception>
    public async Task<StoredQuery> StoreAsync(
        string document,
        string variables,
        string? operationName,
        string operationHash,
        Action? admit,
        CancellationToken cancellationToken
    )
    {
        if (operationHash.Length != LongestHash || !IsHash(operationHash))
        {
            throw new ArgumentException("64 lower-case hexadecimal digits are expected.", nameof(operationHash));
        }

        var bytes = new[] { document, variables, operationName ?? "" }.Sum(Encoding.UTF8.GetByteCount);
        if (bytes > options.MaximumDocumentBytes)
        {
            throw new StoredQueryTooLargeException(bytes, options.MaximumDocumentBytes);
        }

        var known = await ReadAsync(
            stored => stored.SingleOrDefaultAsync(q => q.OperationHash == operationHash, cancellationToken),
            cancellationToken
        );
        if (known is not null)
        {
            // Who stores it again is about to use it.
            NoteRead(Keep(known));
            return known;
        }

        admit?.Invoke();
        var query = new StoredQuery
        {
            Hash = operationHash,
            OperationHash = operationHash,
            Document = document,
            Variables = variables,
            OperationName = operationName,
            CreatedAt = new DateTimeOffset(clock.GetUtcNow().UtcDateTime, TimeSpan.Zero),
            Bytes = bytes,
        };
        if (!await storing.WaitAsync(Patience, cancellationToken))
        {
            throw new StoredQueriesUnavailableException(
                "Queries cannot be stored at present: others are being stored, or a release is being published. Try again in a minute."
            );
        }

        try
        {
            return await StoreAsync(query, cancellationToken);
        }
        catch (Exception exception) when (DatabaseFaults.Of(exception) == DatabaseFault.ReadOnly)
        {
            throw new StoredQueriesReadOnlyException();
        }
        catch (Exception exception) when (IsRefusal(exception))
        {
            throw new StoredQueriesUnavailableException(
                "Queries cannot be stored at present: the database is away, full, or busy with a release. Try again in a minute.",
                exception
            );
        }
        finally
        {
            storing.Release();
        }
    }

    /// <summary>The query with a hash, when that is to be had without the database: in memory, or because it is no hash at all.</summary>
    /// <param name="hash">The hash.</param>
    /// <param name="query">The query; null when there can be none.</param>
    public bool TryFindKept(string hash, out StoredQuery? query)
    {
        query = null;
        if (hash.Length is < ShortestHash or > LongestHash || !IsHash(hash))
        {
            return true;
        }

        if (!kept.TryGetValue(hash, out Kept? found))
        {
            return false;
        }

        NoteRead(found!);
        query = found!.Query;
        return true;
    }

    /// <summary>The query with a hash; null when there is none. That it was read is written down in the background.</summary>
    /// <exception cref="StoredQueriesUnavailableException">The database cannot be read at present.</exception>
    public async Task<StoredQuery?> FindAsync(string hash, CancellationToken cancellationToken)
    {
        if (TryFindKept(hash, out var known))
        {
            return known;
        }

        var query = await ReadAsync(
            stored => stored.SingleOrDefaultAsync(q => q.Hash == hash, cancellationToken),
            cancellationToken
        );
        if (query is null)
        {
            return null;
        }

        var found = Keep(query);
        NoteRead(found);
        return found.Query;
    }

    public void Dispose()
    {
        kept.Dispose();
        storing.Dispose();
    }

    private static bool IsHash(string text) => !text.AsSpan().ContainsAnyExcept(Digits);

    /// <summary>EF Core wraps a refusal that may pass, and one of a write, in exceptions of its own.</summary>
    private static bool IsRefusal(Exception exception) =>
        exception is DbException
        || (exception is InvalidOperationException or DbUpdateException && exception.InnerException is DbException);

    private async Task<StoredQuery?> ReadAsync(
        Func<IQueryable<StoredQuery>, Task<StoredQuery?>> find,
        CancellationToken cancellationToken
    )
    {
        try
        {
            await using var db = await contexts.CreateDbContextAsync(cancellationToken);
            return await find(db.StoredQueries.AsNoTracking());
        }
        catch (Exception exception) when (IsRefusal(exception))
        {
            throw new StoredQueriesUnavailableException(
                "Stored queries cannot be read at present: the database is away. Try again in a minute.",
                exception
            );
        }
    }

    private async Task<StoredQuery> StoreAsync(StoredQuery query, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await db.BeginStoreAsync(Patience, cancellationToken);
        List<string> hashes = [];
        for (var length = ShortestHash; length <= LongestHash; length += HashStep)
        {
            hashes.Add(query.OperationHash[..length]);
        }

        // Another process may have stored the same in the meantime.
        var alike = await db
            .StoredQueries.AsNoTracking()
            .Where(q => q.OperationHash == query.OperationHash || hashes.Contains(q.Hash))
            .ToListAsync(cancellationToken);
        if (alike.Find(q => q.OperationHash == query.OperationHash) is { } known)
        {
            return known;
        }

        var gone = await MakeRoomAsync(db, query.Bytes, cancellationToken);
        query.Hash = hashes.First(hash => alike.TrueForAll(q => q.Hash != hash));
        db.StoredQueries.Add(query);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        gone.ForEach(kept.Remove);
        return query;
    }

    /// <summary>
    /// Removes what nobody reads until there is room: what was never read, the oldest first, then what was read longest ago.
    /// The answer is what went.
    /// </summary>
    private async Task<List<string>> MakeRoomAsync(OpenUrbanContext db, int bytes, CancellationToken cancellationToken)
    {
        var size = await db
            .Database.SqlQuery<Extent>(
                $"""
                SELECT CAST(count(*) AS integer) AS "Count", CAST(coalesce(sum("Bytes"), 0) AS bigint) AS "Bytes"
                FROM "StoredQueries"
                """
            )
            .SingleAsync(cancellationToken);
        var excess = new Extent(size.Count + 1 - options.MaximumCount, size.Bytes + bytes - options.MaximumBytes);
        if (excess is { Count: <= 0, Bytes: <= 0 })
        {
            return [];
        }

        var gone = new List<string>();
        var now = clock.GetUtcNow().ToUniversalTime();
        var (created, read) = (now - Grace, LastDayOfUnread(now));
        FormattableString[] unread =
        [
            $"""
                SELECT "Hash", "Bytes" FROM "StoredQueries"
                WHERE "LastReadOn" IS NULL AND "CreatedAt" < {created}
                ORDER BY "CreatedAt", "Hash"
                """,
            $"""
                SELECT "Hash", "Bytes" FROM "StoredQueries"
                WHERE "LastReadOn" < {read}
                ORDER BY "LastReadOn", "CreatedAt", "Hash"
                """,
        ];
        foreach (var statement in unread)
        {
            if (excess is { Count: <= 0, Bytes: <= 0 })
            {
                break;
            }

            var removable = db.Database.SqlQuery<Removable>(statement);
            await foreach (var query in removable.AsAsyncEnumerable().WithCancellation(cancellationToken))
            {
                if (lastReads.IsWaiting(query.Hash))
                {
                    continue;
                }

                gone.Add(query.Hash);
                excess = new Extent(excess.Count - 1, excess.Bytes - query.Bytes);
                if (excess is { Count: <= 0, Bytes: <= 0 })
                {
                    break;
                }
            }
        }

        if (excess is not { Count: <= 0, Bytes: <= 0 })
        {
            var (limit, unit) = excess.Count > 0 ? (options.MaximumCount, "queries") : (options.MaximumBytes, "bytes");
            throw new StoredQueriesFullException(limit, unit, await RoomAsync(db, now, cancellationToken), now);
        }

        foreach (var batch in gone.Chunk(500))
        {
            await db.StoredQueries.Where(q => batch.Contains(q.Hash)).ExecuteDeleteAsync(cancellationToken);
        }

        return gone;
    }

    /// <summary>What was read last before this day may go.</summary>
    private DateOnly LastDayOfUnread(DateTimeOffset now) =>
        DateOnly.FromDateTime(now.UtcDateTime).AddDays(-options.KeptDays);

    /// <summary>How long it takes at least until one can go; null where none ever can, because there are none.</summary>
    private async Task<TimeSpan?> RoomAsync(
        OpenUrbanContext db,
        DateTimeOffset now,
        CancellationToken cancellationToken
    )
    {
        var oldest = await db
            .Database.SqlQuery<Oldest>(
                $"""
                SELECT (SELECT min("CreatedAt") FROM "StoredQueries" WHERE "LastReadOn" IS NULL) AS "CreatedAt",
                    (SELECT min("LastReadOn") FROM "StoredQueries") AS "LastReadOn"
                """
            )
            .SingleAsync(cancellationToken);
        DateTimeOffset?[] moments =
        [
            oldest.CreatedAt + Grace,
            oldest.LastReadOn is { } day
                ? new DateTimeOffset(day.AddDays(options.KeptDays + 1).ToDateTime(TimeOnly.MinValue), TimeSpan.Zero)
                : null,
        ];
        var wait = moments.Min() - now;

        // What may go already is less than what is needed, and then a day is the soonest that more can.
        return wait < TimeSpan.Zero ? Grace : wait;
    }

    private Kept Keep(StoredQuery query) =>
        kept.Set(
            query.Hash,
            new Kept(query),
            new MemoryCacheEntryOptions { Size = (2L * query.Bytes) + CacheOverheadBytes }
        );

    private void NoteRead(Kept found)
    {
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        if (found.TryNote(today))
        {
            lastReads.Add(found.Query.Hash);
        }
    }

    /// <summary>A query in memory.</summary>
    private sealed class Kept(StoredQuery query)
    {
        private int notedOn = query.LastReadOn?.DayNumber ?? -1;

        public StoredQuery Query => query;

        /// <summary>Whether this is the first reading on a day.</summary>
        public bool TryNote(DateOnly day) =>
            Volatile.Read(ref notedOn) < day.DayNumber
            && Interlocked.Exchange(ref notedOn, day.DayNumber) < day.DayNumber;
    }

    private sealed record Extent(int Count, long Bytes);

    private sealed record Oldest(DateTimeOffset? CreatedAt, DateOnly? LastReadOn);

    private sealed record Removable(string Hash, int Bytes);
}

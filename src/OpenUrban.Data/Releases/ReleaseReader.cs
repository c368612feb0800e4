using System.Data;
using System.Data.Common;
using System.Reflection;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.Logging;
using Npgsql;
using OpenUrban.Data.Snapshots;
using SQLitePCL;

namespace OpenUrban.Data.Releases;

/// <summary>
/// Finds releases and reads them into memory, with SQL of its own and no context of EF Core: that takes most of a second to
/// get ready for its first query, which a start would have to wait for.
/// </summary>
public sealed class ReleaseReader
{
    private const string LastNumber = """SELECT max("Number") FROM "Releases" """;

    private readonly Engine engine;
    private readonly ILogger<ReleaseReader> log;

    internal ReleaseReader(Engine engine, ILogger<ReleaseReader> log) => (this.engine, this.log) = (engine, log);

    /// <summary>
    /// The current release, when nothing is left to do before it can be answered from: all tables are there, and it is
    /// noted what its rows are.
    /// </summary>
    public async Task<(int Number, DateTimeOffset PublishedAt)?> FindReadyAsync(CancellationToken cancellationToken)
    {
        var lastMigration = typeof(ReleaseReader)
            .Assembly.GetTypes()
            .Where(type => type.GetCustomAttribute<DbContextAttribute>()?.ContextType == engine.Context)
            .Max(type => type.GetCustomAttribute<MigrationAttribute>()?.Id);
        try
        {
            await using var connection = await OpenAsync(cancellationToken);
            await using var command = connection.CreateCommand();
            command.CommandText = """
                SELECT r."Number", r."PublishedAt", (SELECT max("MigrationId") FROM "__EFMigrationsHistory"),
                    (SELECT count(*) FROM "ReleaseContents" c WHERE c."Number" = r."Number")
                FROM "Releases" r
                ORDER BY r."Number" DESC LIMIT 1
                """;
            (int Number, DateTimeOffset PublishedAt)? found = null;
            await using (var row = await command.ExecuteReaderAsync(cancellationToken))
            {
                if (await row.ReadAsync(cancellationToken) && row.GetString(2) == lastMigration && row.GetInt64(3) > 0)
                {
                    found = (row.GetInt32(0), row.GetFieldValue<DateTimeOffset>(1));
                }
            }

            if (found is not null && engine.Opening is not null)
            {
                await OpenForWritersAsync(command, cancellationToken);
            }

            return found;
        }
        catch (DbException)
        {
            // No database, or one without these tables: what makes it ready says what is in its way.
            return null;
        }
    }

    /// <summary>What is refused here is refused to writers, too: a file that can only be read is as good as it is.</summary>
    private async Task OpenForWritersAsync(DbCommand command, CancellationToken cancellationToken)
    {
        try
        {
#pragma warning disable CA2100 // A constant of the engine.
            command.CommandText = engine.Opening;
#pragma warning restore CA2100
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
        catch (DbException)
        {
            // Nobody can write, and readers need nothing.
        }
    }

    /// <summary>The number of the last release. Cheap enough to be asked ten times a second.</summary>
    public async Task<int> FindLastNumberAsync(CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = LastNumber;
        return Convert.ToInt32(await command.ExecuteScalarAsync(cancellationToken), provider: null);
    }

    /// <summary>The last release, of which nothing else is read.</summary>
    public async Task<Release> ReadLastAsync(CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(engine.Reading, cancellationToken);
        var type = engine.Model().FindEntityType(typeof(Release))!;
        var tables = await new EntityReader(transaction).ReadAsync([type], cancellationToken);
        return tables[type].Cast<Release>().MaxBy(release => release.Number)!;
    }

    /// <summary>The last release, in memory.</summary>
    /// <param name="maximumObservations">With more versions of values than these, they stay in the database.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<ReleaseSnapshot> ReadSnapshotAsync(long maximumObservations, CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(engine.Reading, cancellationToken);
        await using var secondConnection = engine.Connect();
        return await ReleaseSnapshot.ReadAsync(
            engine.Model(),
            new(transaction, log),
            release => BeginAnotherAsync(secondConnection, release, cancellationToken),
            maximumObservations,
            cancellationToken
        );
    }

    /// <summary>An earlier release, with the entities of the current one.</summary>
    /// <param name="current">The current release, in memory.</param>
    /// <param name="release">The earlier one.</param>
    /// <param name="maximumObservations">With more versions of values than these, they stay in the database.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<ReleaseSnapshot> ReadEarlierAsync(
        ReleaseSnapshot current,
        Release release,
        long maximumObservations,
        CancellationToken cancellationToken
    )
    {
        await using var connection = await OpenAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(engine.Reading, cancellationToken);
        return await current.ReadEarlierAsync(new(transaction, log), release, maximumObservations, cancellationToken);
    }

    /// <summary>A release whose values are in the database, with the rows of some of its series.</summary>
    /// <param name="release">The release.</param>
    /// <param name="current">The current release, where that is another one.</param>
    /// <param name="series">The numbers of the series.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<ReleaseSnapshot> ReadSeriesAsync(
        ReleaseSnapshot release,
        ReleaseSnapshot? current,
        IReadOnlyCollection<int> series,
        CancellationToken cancellationToken
    )
    {
        await using var connection = await OpenAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(engine.Reading, cancellationToken);
        var reading = new Reading(transaction, log);
        await using var command = reading.Command(LastNumber);

        // The next release may have been published: what is in force in this one is not marked any more.
        var last = Convert.ToInt32(await command.ExecuteScalarAsync(cancellationToken), provider: null);
        return await release.WithSeriesAsync(
            reading,
            last == (current ?? release).Release.Number,
            current,
            series,
            cancellationToken
        );
    }

    /// <summary>What may differ between a release and the one before; null when that is too much.</summary>
    /// <param name="current">The current release, which has the entities.</param>
    /// <param name="number">Number of the release.</param>
    /// <param name="maximum">Most periods.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<ReleaseDifference?> ReadChangesAsync(
        ReleaseSnapshot current,
        int number,
        long maximum,
        CancellationToken cancellationToken
    )
    {
        await using var connection = await OpenAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(engine.Reading, cancellationToken);
        var reading = new Reading(transaction, log);
        await using var command = reading.Command(
            $"""
            SELECT DISTINCT "IndicatorId", "AreaId", "Year" FROM "Observations"
            WHERE "AddedInRelease" = {number} OR "RemovedInRelease" = {number}
            ORDER BY 1, 2, 3
            """
        );
        var touched = new List<(int IndicatorId, int AreaId, int Year)>();
        await using (var rows = await command.ExecuteReaderAsync(cancellationToken))
        {
            while (await rows.ReadAsync(cancellationToken))
            {
                touched.Add((rows.GetInt32(0), rows.GetInt32(1), rows.GetInt32(2)));
                if (touched.Count > maximum)
                {
                    return null;
                }
            }
        }

        var series = touched.Select(period => (period.IndicatorId, period.AreaId)).Distinct().ToList();
        return new ReleaseDifference(
            touched,
            await current.OfSeriesAsync(reading, number - 1, series, cancellationToken),
            await current.OfSeriesAsync(reading, number, series, cancellationToken)
        );
    }

    /// <summary>Compares the rows of the last release with what was noted of them when it was published.</summary>
    public async Task<ReleaseVerification> VerifyAsync(CancellationToken cancellationToken)
    {
        int? number = null;
        try
        {
            await using var connection = await OpenAsync(cancellationToken);
            await using var transaction = await connection.BeginTransactionAsync(engine.Reading, cancellationToken);
            string? noted = null;
            await using (var command = connection.CreateCommand())
            {
                command.Transaction = transaction;
                command.CommandText = """
                    SELECT r."Number", c."Checksum"
                    FROM "Releases" AS r LEFT JOIN "ReleaseContents" AS c ON c."Number" = r."Number"
                    ORDER BY r."Number" DESC LIMIT 1
                    """;
                await using var row = await command.ExecuteReaderAsync(cancellationToken);
                if (await row.ReadAsync(cancellationToken))
                {
                    number = row.GetInt32(0);
                    noted = row.IsDBNull(1) ? null : row.GetString(1);
                }
            }

            if (noted is null)
            {
                return new(number, ReleaseVerificationOutcome.Unknown);
            }

            var found = await ContentChecksum.ComputeAsync(engine.Model(), connection, cancellationToken);
            return new(
                number,
                !ContentChecksum.AreComparable(noted, found) ? ReleaseVerificationOutcome.Unknown
                    : noted == found ? ReleaseVerificationOutcome.Intact
                    : ReleaseVerificationOutcome.Altered
            );
        }
        catch (DbException exception) when (IsDamage(exception))
        {
            return new(number, ReleaseVerificationOutcome.Unreadable, exception.Message);
        }
    }

    /// <summary>What does not pass by waiting, unlike a server that is away.</summary>
    private static bool IsDamage(DbException exception) =>
        exception switch
        {
            SqliteException sqlite => sqlite.SqliteErrorCode
                is raw.SQLITE_CORRUPT
                    or raw.SQLITE_NOTADB
                    or raw.SQLITE_IOERR,
            // Internal error, damaged data or index; input or output.
            PostgresException postgres => postgres.SqlState.StartsWith("XX", StringComparison.Ordinal)
                || postgres.SqlState == "58030",
            _ => false,
        };

    /// <summary>A second transaction; null when a release was published since the first one began.</summary>
    private async Task<Reading?> BeginAnotherAsync(
        DbConnection connection,
        Release release,
        CancellationToken cancellationToken
    )
    {
        await connection.OpenAsync(cancellationToken);
        var transaction = await connection.BeginTransactionAsync(engine.Reading, cancellationToken);
        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = LastNumber;
        return Convert.ToInt32(await command.ExecuteScalarAsync(cancellationToken), provider: null) == release.Number
            ? new(transaction, log)
            : null;
    }

    /// <summary>Reads the whole database by a connection of its own, so that nothing comes from what was read before.</summary>
    /// <exception cref="DbException">It cannot be read, or has no release.</exception>
    /// <exception cref="InvalidDataException">It is damaged.</exception>
    public async Task CheckAsync(CancellationToken cancellationToken)
    {
        await using var connection = engine.ConnectAfresh();
        await connection.OpenAsync(cancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandTimeout = 0;
        var tables = engine
            .Model()
            .GetEntityTypes()
            .Select(type => type.GetTableName())
            .OfType<string>()
            .Distinct(StringComparer.Ordinal);
        foreach (var table in tables)
        {
#pragma warning disable CA2100 // Names of the model, and a constant of the engine.
            command.CommandText = $"""SELECT count(*) FROM "{table}" """;
            var rows = await command.ExecuteScalarAsync(cancellationToken);
            if (table == "Releases" && Convert.ToInt64(rows, provider: null) == 0)
            {
                throw new InvalidDataException("The database has no release.");
            }
        }

        if (engine.Check is not null)
        {
            command.CommandText = engine.Check;
            if (await command.ExecuteScalarAsync(cancellationToken) is not "ok" and var wrong)
            {
                throw new InvalidDataException($"{wrong}");
            }
        }
#pragma warning restore CA2100
    }

    /// <summary>The present time by the clock that all users of the database share.</summary>
    public async Task<DateTimeOffset> GetTimeAsync(CancellationToken cancellationToken)
    {
        if (engine.Time is null)
        {
            return DateTimeOffset.UtcNow;
        }

        await using var connection = await OpenAsync(cancellationToken);
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // A constant of the engine.
        command.CommandText = $"SELECT {engine.Time}";
#pragma warning restore CA2100
        await using var row = await command.ExecuteReaderAsync(cancellationToken);
        await row.ReadAsync(cancellationToken);
        return row.GetFieldValue<DateTimeOffset>(0);
    }

    private async Task<DbConnection> OpenAsync(CancellationToken cancellationToken)
    {
        var connection = engine.Connect();
        try
        {
            await connection.OpenAsync(cancellationToken);
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    /// <summary>What differs from one database engine to another.</summary>
    /// <param name="Connect">A connection, not yet open.</param>
    /// <param name="Reading">The isolation in which all statements of a transaction see the same state.</param>
    /// <param name="Context">The context whose migrations make its tables.</param>
    /// <param name="Model">How entities lie in them.</param>
    /// <param name="Time">The time of the server, in SQL; null when the database is on this machine.</param>
    /// <param name="Opening">Lets readers go on while somebody writes, in SQL; null where they do anyway.</param>
    /// <param name="ConnectAfresh">A connection that nobody has used before, not yet open.</param>
    /// <param name="Check">Reads all that counting rows does not, in SQL; null where there is nothing of the kind.</param>
    internal sealed record Engine(
        Func<DbConnection> Connect,
        IsolationLevel Reading,
        Type Context,
        Func<IModel> Model,
        string? Time,
        string? Opening,
        Func<DbConnection> ConnectAfresh,
        string? Check
    );
}

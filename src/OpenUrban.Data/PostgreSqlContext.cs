using System.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace OpenUrban.Data;

public sealed class PostgreSqlContext(DbContextOptions<PostgreSqlContext> options) : OpenUrbanContext(options)
{
    /// <summary>Any number that nobody else uses in the database.</summary>
    private const long StoringLock = 0x51756572696573;

    public override async Task<IDbContextTransaction> BeginReadAsync(CancellationToken cancellationToken) =>
        await Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellationToken);

    public override async Task<IDbContextTransaction> BeginPublishAsync(CancellationToken cancellationToken)
    {
        var transaction = await Database.BeginTransactionAsync(cancellationToken);
        await Database.ExecuteSqlAsync($"""LOCK TABLE "Releases" IN EXCLUSIVE MODE""", cancellationToken);
        return transaction;
    }

    /// <summary>Of a lock on the table the cleaning of the table would stand in the way.</summary>
    internal override async Task<IDbContextTransaction> BeginStoreAsync(
        TimeSpan patience,
        CancellationToken cancellationToken
    )
    {
        Database.SetCommandTimeout(patience);
        var transaction = await Database.BeginTransactionAsync(cancellationToken);
        await Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({StoringLock})", cancellationToken);
        return transaction;
    }

    /// <summary>That of the server. now() would be the start of the transaction.</summary>
    public override async Task<DateTimeOffset> GetTimeAsync(CancellationToken cancellationToken) =>
        await Database
            .SqlQuery<DateTimeOffset>($"""SELECT clock_timestamp() AS "Value" """)
            .SingleAsync(cancellationToken);

    public override async Task MigrateAsync(CancellationToken cancellationToken)
    {
        if (await LacksTablesAsync(cancellationToken))
        {
            await Database.MigrateAsync(cancellationToken);
        }
    }

    /// <summary>Strings compare by code point, as in SQLite: one order of rows on both engines.</summary>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        foreach (var entity in modelBuilder.Model.GetEntityTypes())
        {
            CompareByCodePoint(entity);
        }
    }

    private static bool IsText(Type type) =>
        type == typeof(string) || (Nullable.GetUnderlyingType(type) ?? type).IsEnum;

    private static void CompareByCodePoint(IMutableTypeBase type)
    {
        foreach (var property in type.GetProperties().Where(p => IsText(p.ClrType)))
        {
            property.SetCollation("C");
        }

        // Collections are JSON documents, which have no collation.
        foreach (var complex in type.GetComplexProperties().Where(p => !p.IsCollection))
        {
            CompareByCodePoint(complex.ComplexType);
        }
    }
}

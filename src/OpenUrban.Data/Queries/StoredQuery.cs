using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OpenUrban.Data.Queries;

/// <summary>
/// A query that somebody has stored to ask it by a short address. It is no part of any release: publishing leaves it alone.
/// But for the day of its last reading it never changes.
/// </summary>
public sealed class StoredQuery
{
    /// <summary>The first 16 hexadecimal digits of <see cref="OperationHash"/>, or more where another query has those.</summary>
    public required string Hash { get; set; }

    /// <summary>SHA-256 of the operation, in 64 lower-case hexadecimal digits.</summary>
    public required string OperationHash { get; init; }

    public required string Document { get; init; }

    /// <summary>JSON text of an object.</summary>
    public required string Variables { get; init; }

    /// <summary>Which operation of the document is meant; null when it has only one.</summary>
    public string? OperationName { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>The day, in UTC, on which it was read last, as far as that has been written down; null when it never was.</summary>
    public DateOnly? LastReadOn { get; init; }

    /// <summary>Length of its texts in UTF-8.</summary>
    public required int Bytes { get; init; }
}

internal sealed class StoredQueryMap : IEntityTypeConfiguration<StoredQuery>
{
    public void Configure(EntityTypeBuilder<StoredQuery> builder)
    {
        builder.ToTable("StoredQueries").HasKey(q => q.Hash);
        builder.Property(q => q.Hash).HasMaxLength(64);
        builder.Property(q => q.OperationHash).HasMaxLength(64);
        builder.HasIndex(q => q.OperationHash).IsUnique();

        // All that is needed to measure the table and to find what can go, without reading the texts.
        builder.HasIndex(q => new
        {
            q.LastReadOn,
            q.CreatedAt,
            q.Bytes,
        });
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OpenUrban.Data.Releases;

/// <summary>
/// What the rows of the database were when a release had been published. Rows that a later release adds or marks are others: only
/// that of the last release can be compared. A migration that changes rows empties the table, and it is filled anew.
/// </summary>
public sealed class ReleaseContent
{
    /// <summary>That of the release.</summary>
    public required int Number { get; init; }

    /// <summary>As <see cref="ContentChecksum"/> computes it.</summary>
    public required string Checksum { get; set; }
}

internal sealed class ReleaseContentMap : IEntityTypeConfiguration<ReleaseContent>
{
    public void Configure(EntityTypeBuilder<ReleaseContent> builder)
    {
        builder.ToTable("ReleaseContents").HasKey(c => c.Number);
        builder.Property(c => c.Number).ValueGeneratedNever();
    }
}

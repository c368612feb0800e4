using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OpenUrban.Data.Identifiers;
using OpenUrban.Data.Sources;

namespace OpenUrban.Data.Areas;

/// <summary>What an area is called in a code list of others.</summary>
public sealed class AreaIdentifier : IIdentifier
{
    public int AreaId { get; set; }

    public Area? Area { get; set; }

    /// <inheritdoc />
    public required string Scheme { get; set; }

    /// <inheritdoc />
    public required string Value { get; set; }

    /// <inheritdoc />
    public required IdentifierMatch Match { get; set; }

    public required int SourceId { get; set; }

    /// <inheritdoc />
    public Source? Source { get; set; }
}

internal sealed class AreaIdentifierMap : IEntityTypeConfiguration<AreaIdentifier>
{
    public void Configure(EntityTypeBuilder<AreaIdentifier> builder)
    {
        builder
            .ToTable("AreaIdentifiers")
            .HasKey(i => new
            {
                i.AreaId,
                i.Scheme,
                i.Value,
            });
        builder.Property(i => i.Scheme).HasMaxLength(IIdentifier.MaxLength);
        builder.Property(i => i.Value).HasMaxLength(IIdentifier.MaxLength);
        builder.HasOne(i => i.Area).WithMany(a => a.Identifiers).HasForeignKey(i => i.AreaId);
        builder.HasOne(i => i.Source).WithMany().HasForeignKey(i => i.SourceId);
    }
}

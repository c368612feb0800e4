using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OpenUrban.Data.Identifiers;
using OpenUrban.Data.Sources;

namespace OpenUrban.Data.Indicators;

/// <summary>What an indicator is called in a code list of others.</summary>
public sealed class IndicatorIdentifier : IIdentifier
{
    public int IndicatorId { get; set; }

    public Indicator? Indicator { get; set; }

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

internal sealed class IndicatorIdentifierMap : IEntityTypeConfiguration<IndicatorIdentifier>
{
    public void Configure(EntityTypeBuilder<IndicatorIdentifier> builder)
    {
        builder
            .ToTable("IndicatorIdentifiers")
            .HasKey(i => new
            {
                i.IndicatorId,
                i.Scheme,
                i.Value,
            });
        builder.Property(i => i.Scheme).HasMaxLength(IIdentifier.MaxLength);
        builder.Property(i => i.Value).HasMaxLength(IIdentifier.MaxLength);
        builder.HasOne(i => i.Indicator).WithMany(indicator => indicator.Identifiers).HasForeignKey(i => i.IndicatorId);
        builder.HasOne(i => i.Source).WithMany().HasForeignKey(i => i.SourceId);
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OpenUrban.Data.Areas;
using OpenUrban.Data.Sources;
using OpenUrban.Data.Texts;

namespace OpenUrban.Data.Indicators;

/// <summary>A year from which a series is not comparable with the years before.</summary>
public sealed class SeriesBreak
{
    public int IndicatorId { get; set; }

    public Indicator? Indicator { get; set; }

    public int AreaId { get; set; }

    public Area? Area { get; set; }

    /// <summary>The first year on the new basis.</summary>
    public required int Year { get; set; }

    public required LocalizedText Reason { get; set; }

    public required int SourceId { get; set; }

    public Source? Source { get; set; }
}

internal sealed class SeriesBreakMap : IEntityTypeConfiguration<SeriesBreak>
{
    public void Configure(EntityTypeBuilder<SeriesBreak> builder)
    {
        builder
            .ToTable("SeriesBreaks")
            .HasKey(b => new
            {
                b.IndicatorId,
                b.AreaId,
                b.Year,
            });
        builder.ComplexProperty(b => b.Reason);
        builder.HasOne(b => b.Indicator).WithMany(i => i.Breaks).HasForeignKey(b => b.IndicatorId);
        builder.HasOne(b => b.Area).WithMany().HasForeignKey(b => b.AreaId);
        builder.HasOne(b => b.Source).WithMany().HasForeignKey(b => b.SourceId);
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OpenUrban.Data.Areas;

namespace OpenUrban.Data.Plans;

/// <summary>That a measure concerns an area.</summary>
public sealed class MeasureArea
{
    public int MeasureId { get; set; }

    public Measure? Measure { get; set; }

    public int AreaId { get; set; }

    public Area? Area { get; set; }

    public required Basis Basis { get; set; }
}

internal sealed class MeasureAreaMap : IEntityTypeConfiguration<MeasureArea>
{
    public void Configure(EntityTypeBuilder<MeasureArea> builder)
    {
        builder.ToTable("MeasureAreas").HasKey(l => new { l.MeasureId, l.AreaId });
        builder.HasOne(l => l.Measure).WithMany(m => m.Areas).HasForeignKey(l => l.MeasureId);
        builder.HasOne(l => l.Area).WithMany(a => a.Measures).HasForeignKey(l => l.AreaId);
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OpenUrban.Data.Plans;

/// <summary>That a measure outside the actions, one of implementation, works out a principle.</summary>
public sealed class PrincipleMeasure
{
    public int PrincipleId { get; set; }

    public Principle? Principle { get; set; }

    public int MeasureId { get; set; }

    public Measure? Measure { get; set; }

    public required Basis Basis { get; set; }
}

internal sealed class PrincipleMeasureMap : IEntityTypeConfiguration<PrincipleMeasure>
{
    public void Configure(EntityTypeBuilder<PrincipleMeasure> builder)
    {
        builder.ToTable("PrincipleMeasures").HasKey(l => new { l.PrincipleId, l.MeasureId });
        builder.HasOne(l => l.Principle).WithMany(p => p.Measures).HasForeignKey(l => l.PrincipleId);
        builder.HasOne(l => l.Measure).WithMany(m => m.Principles).HasForeignKey(l => l.MeasureId);
    }
}

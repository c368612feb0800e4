using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OpenUrban.Data.Plans;

/// <summary>That a measure serves a goal.</summary>
public sealed class MeasureGoal
{
    public int MeasureId { get; set; }

    public Measure? Measure { get; set; }

    public int GoalId { get; set; }

    public Goal? Goal { get; set; }

    public required Basis Basis { get; set; }
}

internal sealed class MeasureGoalMap : IEntityTypeConfiguration<MeasureGoal>
{
    public void Configure(EntityTypeBuilder<MeasureGoal> builder)
    {
        builder.ToTable("MeasureGoals").HasKey(l => new { l.MeasureId, l.GoalId });
        builder.HasOne(l => l.Measure).WithMany(m => m.Goals).HasForeignKey(l => l.MeasureId);
        builder.HasOne(l => l.Goal).WithMany(g => g.Measures).HasForeignKey(l => l.GoalId);
    }
}

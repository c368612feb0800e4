using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OpenUrban.Data.Texts;

namespace OpenUrban.Data.Plans;

/// <summary>A goal of a plan.</summary>
public sealed class Goal : INamedEntity
{
    public int Id { get; set; }

    public required string Code { get; set; }

    public required GoalKind Kind { get; set; }

    public required LocalizedText Name { get; set; }

    public required LocalizedText Summary { get; set; }

    public List<Locator> Locators { get; set; } = [];

    public int PlanId { get; set; }

    public Plan? Plan { get; set; }

    public int? ParentId { get; set; }

    public Goal? Parent { get; set; }

    public List<Goal> SubGoals { get; } = [];

    public List<MeasureGoal> Measures { get; } = [];

    public List<Target> Targets { get; } = [];
}

internal sealed class GoalMap : IEntityTypeConfiguration<Goal>
{
    public void Configure(EntityTypeBuilder<Goal> builder)
    {
        builder.ToTable("Goals").HasEntityKey();
        builder.ComplexProperty(g => g.Name);
        builder.ComplexProperty(g => g.Summary);
        builder.ComplexCollection(g => g.Locators, locators => locators.ToJson());
        builder.HasOne(g => g.Plan).WithMany(p => p.Goals).HasForeignKey(g => g.PlanId);
        builder.HasOne(g => g.Parent).WithMany(g => g.SubGoals).HasForeignKey(g => g.ParentId);
    }
}

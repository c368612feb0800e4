using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OpenUrban.Data.Texts;

namespace OpenUrban.Data.Plans;

/// <summary>What the plan will do.</summary>
public sealed class Measure : INamedEntity
{
    public int Id { get; set; }

    public required string Code { get; set; }

    public required MeasureKind Kind { get; set; }

    public required LocalizedText Name { get; set; }

    public required LocalizedText Summary { get; set; }

    public List<Locator> Locators { get; set; } = [];

    public int PlanId { get; set; }

    public Plan? Plan { get; set; }

    /// <summary>Null for measures of implementation.</summary>
    public int? ActionId { get; set; }

    public PlanAction? Action { get; set; }

    public List<MeasurePart> Parts { get; } = [];

    public List<MeasureGoal> Goals { get; } = [];

    public List<MeasureArea> Areas { get; } = [];

    public List<Target> Targets { get; } = [];

    public List<PrincipleMeasure> Principles { get; } = [];
}

internal sealed class MeasureMap : IEntityTypeConfiguration<Measure>
{
    public void Configure(EntityTypeBuilder<Measure> builder)
    {
        builder.ToTable("Measures").HasEntityKey();
        builder.ComplexProperty(m => m.Name);
        builder.ComplexProperty(m => m.Summary);
        builder.ComplexCollection(m => m.Locators, locators => locators.ToJson());
        builder.HasOne(m => m.Plan).WithMany(p => p.Measures).HasForeignKey(m => m.PlanId);
        builder.HasOne(m => m.Action).WithMany(a => a.Measures).HasForeignKey(m => m.ActionId);
    }
}

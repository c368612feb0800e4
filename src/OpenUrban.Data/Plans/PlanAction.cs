using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OpenUrban.Data.Texts;

namespace OpenUrban.Data.Plans;

/// <summary>An action of a plan, published as Action. (System.Action keeps the short name here.)</summary>
public sealed class PlanAction : INamedEntity
{
    public int Id { get; set; }

    public required string Code { get; set; }

    public required LocalizedText Name { get; set; }

    public LocalizedText? Note { get; set; }

    public List<Locator> Locators { get; set; } = [];

    public int PlanId { get; set; }

    public Plan? Plan { get; set; }

    public List<Measure> Measures { get; } = [];

    public List<Target> Targets { get; } = [];

    public List<PrincipleAction> Principles { get; } = [];

    /// <summary>The actions of the plan below that answer this one.</summary>
    public List<ActionAnswer> AnsweredBy { get; } = [];

    /// <summary>The actions of the plan above that this one answers.</summary>
    public List<ActionAnswer> Answers { get; } = [];
}

internal sealed class PlanActionMap : IEntityTypeConfiguration<PlanAction>
{
    public void Configure(EntityTypeBuilder<PlanAction> builder)
    {
        builder.ToTable("Actions").HasEntityKey();
        builder.ComplexProperty(a => a.Name);
        builder.ComplexProperty(a => a.Note);
        builder.ComplexCollection(a => a.Locators, locators => locators.ToJson());
        builder.HasOne(a => a.Plan).WithMany(p => p.Actions).HasForeignKey(a => a.PlanId);
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OpenUrban.Data.Areas;
using OpenUrban.Data.Sources;
using OpenUrban.Data.Texts;

namespace OpenUrban.Data.Plans;

/// <summary>A published plan.</summary>
public sealed class Plan : INamedEntity
{
    public int Id { get; set; }

    public required string Code { get; set; }

    public required LocalizedText Name { get; set; }

    /// <summary>The name the text uses after it has given the full one.</summary>
    public required LocalizedText ShortName { get; set; }

    public required LocalizedText Issuer { get; set; }

    /// <summary>Number of the document.</summary>
    public required LocalizedText DocumentNumber { get; set; }

    public required DateOnly IssuedOn { get; set; }

    /// <summary>The time the plan covers, in words.</summary>
    public required LocalizedText Period { get; set; }

    public LocalizedText? Note { get; set; }

    public List<Locator> Locators { get; set; } = [];

    public int? ParentId { get; set; }

    /// <summary>The plan that this one carries out.</summary>
    public Plan? Parent { get; set; }

    public int AreaId { get; set; }

    /// <summary>The area the plan is for.</summary>
    public Area? Area { get; set; }

    public int SourceId { get; set; }

    public Source? Source { get; set; }

    public List<Principle> Principles { get; } = [];

    public List<Goal> Goals { get; } = [];

    public List<PlanAction> Actions { get; } = [];

    public List<Measure> Measures { get; } = [];

    public List<Target> Targets { get; } = [];
}

internal sealed class PlanMap : IEntityTypeConfiguration<Plan>
{
    public void Configure(EntityTypeBuilder<Plan> builder)
    {
        builder.ToTable("Plans").HasEntityKey();
        builder.ComplexProperty(p => p.Name);
        builder.ComplexProperty(p => p.ShortName);
        builder.ComplexProperty(p => p.Issuer);
        builder.ComplexProperty(p => p.DocumentNumber);
        builder.ComplexProperty(p => p.Period);
        builder.ComplexProperty(p => p.Note);
        builder.ComplexCollection(p => p.Locators, locators => locators.ToJson());
        builder.HasOne(p => p.Parent).WithMany().HasForeignKey(p => p.ParentId);
        builder.HasOne(p => p.Area).WithMany().HasForeignKey(p => p.AreaId);
        builder.HasOne(p => p.Source).WithMany().HasForeignKey(p => p.SourceId);
    }
}

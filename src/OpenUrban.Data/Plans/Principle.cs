using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OpenUrban.Data.Texts;

namespace OpenUrban.Data.Plans;

/// <summary>A principle the plan was drawn up by.</summary>
public sealed class Principle : INamedEntity
{
    public int Id { get; set; }

    public required string Code { get; set; }

    public required LocalizedText Name { get; set; }

    public required LocalizedText Summary { get; set; }

    public List<Locator> Locators { get; set; } = [];

    public int PlanId { get; set; }

    public Plan? Plan { get; set; }

    public List<PrincipleAction> Actions { get; } = [];

    public List<PrincipleMeasure> Measures { get; } = [];
}

internal sealed class PrincipleMap : IEntityTypeConfiguration<Principle>
{
    public void Configure(EntityTypeBuilder<Principle> builder)
    {
        builder.ToTable("Principles").HasEntityKey();
        builder.ComplexProperty(p => p.Name);
        builder.ComplexProperty(p => p.Summary);
        builder.ComplexCollection(p => p.Locators, locators => locators.ToJson());
        builder.HasOne(p => p.Plan).WithMany(p => p.Principles).HasForeignKey(p => p.PlanId);
    }
}

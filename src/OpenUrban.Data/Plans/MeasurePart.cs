using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OpenUrban.Data.Texts;

namespace OpenUrban.Data.Plans;

/// <summary>One thing a measure consists of.</summary>
public sealed class MeasurePart : INamedEntity
{
    public int Id { get; set; }

    /// <summary>Code of the measure and a letter: A1-M1-a.</summary>
    public required string Code { get; set; }

    public required LocalizedText Name { get; set; }

    public List<Locator> Locators { get; set; } = [];

    public int MeasureId { get; set; }

    public Measure? Measure { get; set; }

    /// <summary>Code of the target that puts a figure on the part; null when none does.</summary>
    public string? TargetCode { get; set; }
}

internal sealed class MeasurePartMap : IEntityTypeConfiguration<MeasurePart>
{
    public void Configure(EntityTypeBuilder<MeasurePart> builder)
    {
        builder.ToTable("MeasureParts").HasEntityKey();
        builder.ComplexProperty(p => p.Name);
        builder.ComplexCollection(p => p.Locators, locators => locators.ToJson());
        builder.HasOne(p => p.Measure).WithMany(m => m.Parts).HasForeignKey(p => p.MeasureId);
    }
}

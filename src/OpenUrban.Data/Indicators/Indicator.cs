using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OpenUrban.Data.Observations;
using OpenUrban.Data.Plans;
using OpenUrban.Data.Texts;

namespace OpenUrban.Data.Indicators;

/// <summary>What is measured.</summary>
public sealed class Indicator : INamedEntity, IImportable
{
    public int Id { get; set; }

    public required string Code { get; set; }

    /// <inheritdoc />
    public bool IsImported { get; set; }

    public required LocalizedText Name { get; set; }

    public required LocalizedText Definition { get; set; }

    /// <summary>Words by which people look for it.</summary>
    public List<SearchTerm> Synonyms { get; set; } = [];

    public int UnitId { get; set; }

    public Unit? Unit { get; set; }

    /// <summary>Power of ten that turns a value into <see cref="Unit"/> (SDMX UNIT_MULT): 4 for values in 10 000s.</summary>
    public required int UnitMultiplier { get; set; }

    /// <summary>Digits after the point that the indicator is published with.</summary>
    public required int Decimals { get; set; }

    public required IndicatorDirection Direction { get; set; }

    public int TopicId { get; set; }

    public Topic? Topic { get; set; }

    /// <summary>Whether the figure of an area is the sum of the figures of its parts.</summary>
    public required bool Additive { get; set; }

    public List<SeriesBreak> Breaks { get; } = [];

    public List<Vintage> Vintages { get; } = [];

    /// <summary>The concepts that it is a measure of: one, or none.</summary>
    public List<ConceptMember> Concepts { get; } = [];

    public List<IndicatorIdentifier> Identifiers { get; } = [];

    public List<Target> Targets { get; } = [];

    public List<Observation> Observations { get; } = [];
}

internal sealed class IndicatorMap : IEntityTypeConfiguration<Indicator>
{
    public void Configure(EntityTypeBuilder<Indicator> builder)
    {
        builder.ToTable("Indicators").HasEntityKey();
        builder.ComplexProperty(i => i.Name);
        builder.ComplexProperty(i => i.Definition);
        builder.ComplexCollection(i => i.Synonyms, synonyms => synonyms.ToJson());
        builder.HasOne(i => i.Unit).WithMany().HasForeignKey(i => i.UnitId);
        builder.HasOne(i => i.Topic).WithMany().HasForeignKey(i => i.TopicId);
    }
}

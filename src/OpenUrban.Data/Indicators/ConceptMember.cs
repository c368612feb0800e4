using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OpenUrban.Data.Texts;

namespace OpenUrban.Data.Indicators;

/// <summary>That an indicator measures a concept, and how it differs from the others that do.</summary>
public sealed class ConceptMember
{
    public int ConceptId { get; set; }

    public Concept? Concept { get; set; }

    public int IndicatorId { get; set; }

    public Indicator? Indicator { get; set; }

    /// <summary>Its place among the members, from 1: the one that is asked for first.</summary>
    public required int Rank { get; set; }

    /// <summary>What tells it apart from the other members.</summary>
    public required LocalizedText Distinguishes { get; set; }

    /// <summary>On which basis its figures are, in a word of the data set: a census, the end of the year. Figures are divided by those of their own basis.</summary>
    public required string Basis { get; set; }

    public required ConceptUse LooksAlong { get; set; }
}

internal sealed class ConceptMemberMap : IEntityTypeConfiguration<ConceptMember>
{
    public void Configure(EntityTypeBuilder<ConceptMember> builder)
    {
        builder.ToTable("ConceptMembers").HasKey(m => new { m.ConceptId, m.IndicatorId });
        builder.ComplexProperty(m => m.Distinguishes);
        builder.Property(m => m.Basis).HasMaxLength(32);
        builder.HasOne(m => m.Concept).WithMany(c => c.Members).HasForeignKey(m => m.ConceptId);
        builder.HasOne(m => m.Indicator).WithMany(i => i.Concepts).HasForeignKey(m => m.IndicatorId);
    }
}

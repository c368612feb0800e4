using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OpenUrban.Data.Texts;

namespace OpenUrban.Data.Indicators;

/// <summary>What several indicators measure alike, each on a basis of its own.</summary>
public sealed class Concept : INamedEntity
{
    public int Id { get; set; }

    public required string Code { get; set; }

    public required LocalizedText Name { get; set; }

    /// <summary>What may be compared or computed across its members, in words.</summary>
    public required LocalizedText Rule { get; set; }

    public List<ConceptMember> Members { get; } = [];
}

internal sealed class ConceptMap : IEntityTypeConfiguration<Concept>
{
    public void Configure(EntityTypeBuilder<Concept> builder)
    {
        builder.ToTable("Concepts").HasEntityKey();
        builder.ComplexProperty(c => c.Name);
        builder.ComplexProperty(c => c.Rule);
    }
}

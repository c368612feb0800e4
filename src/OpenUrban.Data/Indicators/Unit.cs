using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OpenUrban.Data.Texts;

namespace OpenUrban.Data.Indicators;

/// <summary>A base unit. Thousands and millions are not in it: they are the indicator's multiplier.</summary>
public sealed class Unit : INamedEntity, IImportable
{
    public int Id { get; set; }

    public required string Code { get; set; }

    /// <inheritdoc />
    public bool IsImported { get; set; }

    public required LocalizedText Name { get; set; }

    /// <summary>Symbol such as %, km²; null where there is none.</summary>
    public string? Symbol { get; set; }

    public required LocalizedText Definition { get; set; }

    /// <summary>
    /// Whether what is measured in it may be divided by persons or square kilometres: a number, a length, an amount of money
    /// may; a share, a rate, an index, a mean or what is per head already may not.
    /// </summary>
    public bool IsDivisible { get; set; } = true;
}

internal sealed class UnitMap : IEntityTypeConfiguration<Unit>
{
    public void Configure(EntityTypeBuilder<Unit> builder)
    {
        builder.ToTable("Units").HasEntityKey();
        builder.ComplexProperty(u => u.Name);
        builder.ComplexProperty(u => u.Definition);
    }
}

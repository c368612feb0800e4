using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OpenUrban.Data.Texts;

namespace OpenUrban.Data.Indicators;

/// <summary>An earlier edition of an indicator's series, told apart because its figures were revised later.</summary>
public sealed class Vintage : INamedEntity
{
    public int Id { get; set; }

    public required string Code { get; set; }

    public required LocalizedText Name { get; set; }

    public required LocalizedText Definition { get; set; }

    public int IndicatorId { get; set; }

    public Indicator? Indicator { get; set; }
}

internal sealed class VintageMap : IEntityTypeConfiguration<Vintage>
{
    public void Configure(EntityTypeBuilder<Vintage> builder)
    {
        builder.ToTable("Vintages").HasEntityKey();
        builder.ComplexProperty(v => v.Name);
        builder.ComplexProperty(v => v.Definition);
        builder.HasOne(v => v.Indicator).WithMany(i => i.Vintages).HasForeignKey(v => v.IndicatorId);
    }
}

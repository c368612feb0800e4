using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OpenUrban.Data.Sources;
using OpenUrban.Data.Texts;

namespace OpenUrban.Data.Areas;

/// <summary>A past district or county that a present district absorbed. It is no area: it is never listed as one.</summary>
public sealed class AreaPredecessor
{
    public int AreaId { get; set; }

    public Area? Area { get; set; }

    /// <summary>Place in the list of the area's predecessors, from 1.</summary>
    public int Ordinal { get; set; }

    public required LocalizedText Name { get; set; }

    /// <summary>GB/T 2260 code it had; null where unknown.</summary>
    public string? Code { get; set; }

    /// <summary>The year in which it ended.</summary>
    public required int Until { get; set; }

    public required int SourceId { get; set; }

    public Source? Source { get; set; }
}

internal sealed class AreaPredecessorMap : IEntityTypeConfiguration<AreaPredecessor>
{
    public void Configure(EntityTypeBuilder<AreaPredecessor> builder)
    {
        builder.ToTable("AreaPredecessors").HasKey(p => new { p.AreaId, p.Ordinal });
        builder.ComplexProperty(p => p.Name);
        builder.HasOne(p => p.Area).WithMany(a => a.Predecessors).HasForeignKey(p => p.AreaId);
        builder.HasOne(p => p.Source).WithMany().HasForeignKey(p => p.SourceId);
    }
}

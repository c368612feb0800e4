using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OpenUrban.Data.Sources;
using OpenUrban.Data.Texts;

namespace OpenUrban.Data.Areas;

/// <summary>That a zone lies, wholly or in part, in a district.</summary>
public sealed class ZoneDistrict
{
    public int ZoneId { get; set; }

    public Area? Zone { get; set; }

    public int DistrictId { get; set; }

    public Area? District { get; set; }

    public required Basis Basis { get; set; }

    /// <summary>The listed source of a link from outside the text.</summary>
    public int? SourceId { get; set; }

    public Source? Source { get; set; }

    /// <summary>What the link rests on when that is no listed source: a page that was read, or the place's own name.</summary>
    public LocalizedText? Evidence { get; set; }
}

internal sealed class ZoneDistrictMap : IEntityTypeConfiguration<ZoneDistrict>
{
    public void Configure(EntityTypeBuilder<ZoneDistrict> builder)
    {
        builder.ToTable("ZoneDistricts").HasKey(l => new { l.ZoneId, l.DistrictId });
        builder.ComplexProperty(l => l.Evidence);
        builder.HasOne(l => l.Zone).WithMany(z => z.Districts).HasForeignKey(l => l.ZoneId);
        builder.HasOne(l => l.District).WithMany(d => d.Zones).HasForeignKey(l => l.DistrictId);
        builder.HasOne(l => l.Source).WithMany().HasForeignKey(l => l.SourceId);
    }
}

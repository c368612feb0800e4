using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OpenUrban.Data.Plans;
using OpenUrban.Data.Sources;
using OpenUrban.Data.Texts;

namespace OpenUrban.Data.Areas;

/// <summary>A country, region, city, district, zone or group of areas. What only some kinds have is null for the others.</summary>
public sealed class Area : INamedEntity, IImportable
{
    public int Id { get; set; }

    /// <summary>GB/T 2260 code of administrative units; a code of ours for zones (Z-...) and groups (G-...).</summary>
    public required string Code { get; set; }

    /// <inheritdoc />
    public bool IsImported { get; set; }

    public required AreaKind Kind { get; set; }

    public required LocalizedText Name { get; set; }

    /// <summary>Other names under which the plan's text mentions the area.</summary>
    public List<LocalizedText> Aliases { get; set; } = [];

    /// <summary>Words by which people look for it.</summary>
    public List<SearchTerm> Synonyms { get; set; } = [];

    public LocalizedText? Note { get; set; }

    /// <summary>Where the plan's text names the area; empty when it does not.</summary>
    public List<Locator> Locators { get; set; } = [];

    public int? ParentId { get; set; }

    public Area? Parent { get; set; }

    /// <summary>ISO 3166 code.</summary>
    public string? IsoCode { get; set; }

    public double? AreaKm2 { get; set; }

    /// <summary>The year that <see cref="AreaKm2"/> is of.</summary>
    public int? AreaKm2Year { get; set; }

    public int? AreaKm2SourceId { get; set; }

    public Source? AreaKm2Source { get; set; }

    /// <summary>Centroid in WGS-84.</summary>
    public Coordinates? Centroid { get; set; }

    public int? CentroidSourceId { get; set; }

    public Source? CentroidSource { get; set; }

    /// <summary>Centroid in GCJ-02, the datum of Chinese map services.</summary>
    public Coordinates? CentroidGcj02 { get; set; }

    /// <summary>Seat of the government in GCJ-02.</summary>
    public Coordinates? SeatGcj02 { get; set; }

    public int? Gcj02SourceId { get; set; }

    public Source? Gcj02Source { get; set; }

    public int? CodeSourceId { get; set; }

    public Source? CodeSource { get; set; }

    public DistrictGroup? Group { get; set; }

    public int? GroupSourceId { get; set; }

    public Source? GroupSource { get; set; }

    public ZoneKind? ZoneKind { get; set; }

    /// <summary>Whether a zone reaches beyond the city; null when the area is no zone.</summary>
    public bool? CrossBorder { get; set; }

    /// <summary>Where a zone lies, in words, when that says more than its list of districts.</summary>
    public LocalizedText? DistrictsText { get; set; }

    /// <summary>What belongs to a group; null when the area is no group.</summary>
    public LocalizedText? Definition { get; set; }

    public GroupBasis? GroupBasis { get; set; }

    public List<AreaIdentifier> Identifiers { get; } = [];

    /// <summary>The areas of a group.</summary>
    public List<AreaGroupMember> Members { get; } = [];

    /// <summary>The groups that the area is in.</summary>
    public List<AreaGroupMember> Groups { get; } = [];

    public List<AreaPredecessor> Predecessors { get; } = [];

    /// <summary>The districts a zone lies in.</summary>
    public List<ZoneDistrict> Districts { get; } = [];

    /// <summary>The zones that lie in a district.</summary>
    public List<ZoneDistrict> Zones { get; } = [];

    public List<MeasureArea> Measures { get; } = [];
}

internal sealed class AreaMap : IEntityTypeConfiguration<Area>
{
    public void Configure(EntityTypeBuilder<Area> builder)
    {
        builder.ToTable("Areas").HasEntityKey();
        builder.ComplexProperty(a => a.Name);
        builder.ComplexProperty(a => a.Note);
        builder.ComplexProperty(a => a.DistrictsText);
        builder.ComplexProperty(a => a.Definition);
        builder.ComplexProperty(a => a.Centroid);
        builder.ComplexProperty(a => a.CentroidGcj02);
        builder.ComplexProperty(a => a.SeatGcj02);
        builder.ComplexCollection(a => a.Aliases, aliases => aliases.ToJson());
        builder.ComplexCollection(a => a.Synonyms, synonyms => synonyms.ToJson());
        builder.ComplexCollection(a => a.Locators, locators => locators.ToJson());
        builder.HasIndex(a => new { a.Kind, a.Code });
        builder.HasOne(a => a.Parent).WithMany().HasForeignKey(a => a.ParentId);
        builder.HasOne(a => a.AreaKm2Source).WithMany().HasForeignKey(a => a.AreaKm2SourceId);
        builder.HasOne(a => a.CentroidSource).WithMany().HasForeignKey(a => a.CentroidSourceId);
        builder.HasOne(a => a.Gcj02Source).WithMany().HasForeignKey(a => a.Gcj02SourceId);
        builder.HasOne(a => a.CodeSource).WithMany().HasForeignKey(a => a.CodeSourceId);
        builder.HasOne(a => a.GroupSource).WithMany().HasForeignKey(a => a.GroupSourceId);
    }
}

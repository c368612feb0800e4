using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OpenUrban.Data.Areas;
using OpenUrban.Data.Indicators;
using OpenUrban.Data.Releases;
using OpenUrban.Data.Sources;

namespace OpenUrban.Data.Observations;

/// <summary>
/// One version of the value of an indicator for an area and a year: what one source published on one day. Versions
/// are never overwritten; the one published last is the value of the series.
/// </summary>
public sealed class Observation : IVersioned
{
    public long Id { get; set; }

    public int IndicatorId { get; set; }

    public Indicator? Indicator { get; set; }

    public int AreaId { get; set; }

    public Area? Area { get; set; }

    public required int Year { get; set; }

    /// <summary>In the indicator's unit times its multiplier. Null when missing: the status says why. Never 0 for missing.</summary>
    public double? Value { get; set; }

    /// <summary>Digits after the point as the source printed them (SDMX DECIMALS): 67.00 is 67 with two.</summary>
    public required int Decimals { get; set; }

    public required ObservationStatus Status { get; set; }

    public ConfidentialityStatus Confidentiality { get; set; } = ConfidentialityStatus.F;

    public int SourceId { get; set; }

    public Source? Source { get; set; }

    /// <summary>The earlier edition the value stems from; null for the edition now in force.</summary>
    public int? VintageId { get; set; }

    public Vintage? Vintage { get; set; }

    /// <summary>The day on which the source published the value; a year counts as its last day.</summary>
    public required DateOnly PublishedOn { get; set; }

    public required DatePrecision PublishedPrecision { get; set; }

    public required PublicationBasis PublishedBasis { get; set; }

    public ValueBound Bound { get; set; } = ValueBound.Exact;

    /// <summary>
    /// The day or days that the value is of, where they are not the indicator's usual ones: 2024-12-12, or
    /// 2024-01-01/2024-08-30 (ISO 8601).
    /// </summary>
    public string? Reference { get; set; }

    /// <summary>
    /// Whether it says the same as an earlier publication of its release, with fewer digits: 2475 after 2475.89. It confirms
    /// the earlier one, which stays in force with all its digits.
    /// </summary>
    public bool IsConfirmation { get; set; }

    /// <summary>The page on which this very value stands, where that is not the source's own address.</summary>
    public string? Address { get; set; }

    /// <inheritdoc />
    public int AddedInRelease { get; set; }

    /// <inheritdoc />
    public int? RemovedInRelease { get; set; }

    /// <summary>
    /// Whether this is the value of the series in the current release: the live version published last; on a tie of
    /// dates the one of the edition in force. Kept by the publisher so that a series is one index range scan.
    /// </summary>
    public bool IsLatest { get; set; }

    public List<ObservationNote> Notes { get; } = [];
}

internal sealed class ObservationMap : IEntityTypeConfiguration<Observation>
{
    public void Configure(EntityTypeBuilder<Observation> builder)
    {
        builder.ToTable("Observations").HasKey(o => o.Id);
        builder.HasOne(o => o.Indicator).WithMany(i => i.Observations).HasForeignKey(o => o.IndicatorId);
        builder.HasOne(o => o.Area).WithMany().HasForeignKey(o => o.AreaId);
        builder.HasOne(o => o.Source).WithMany().HasForeignKey(o => o.SourceId);
        builder.HasOne(o => o.Vintage).WithMany().HasForeignKey(o => o.VintageId);

        // The current series: at most one row a period, in order.
        builder
            .HasIndex(
                o => new
                {
                    o.IndicatorId,
                    o.AreaId,
                    o.Year,
                },
                "IX_Observations_Latest"
            )
            .IsUnique()
            .HasFilter("\"IsLatest\"");

        // The same for all indicators of one area: district profiles.
        builder
            .HasIndex(
                o => new
                {
                    o.AreaId,
                    o.IndicatorId,
                    o.Year,
                },
                "IX_Observations_LatestByArea"
            )
            .HasFilter("\"IsLatest\"");

        // What the value in force has replaced: few rows, which are counted and compared with it.
        builder
            .HasIndex(
                o => new
                {
                    o.IndicatorId,
                    o.AreaId,
                    o.Year,
                },
                "IX_Observations_Earlier"
            )
            .HasFilter("NOT \"IsLatest\" AND \"RemovedInRelease\" IS NULL");

        // The key of a version: what a source said on a day, and when we took it up.
        builder
            .HasIndex(o => new
            {
                o.IndicatorId,
                o.AreaId,
                o.Year,
                o.PublishedOn,
                o.SourceId,
                o.AddedInRelease,
            })
            .IsUnique();
        builder.HasReleases();
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OpenUrban.Data.Indicators;

namespace OpenUrban.Data.Plans;

/// <summary>That a target, in all its versions, can be judged by an indicator.</summary>
public sealed class TargetIndicator
{
    public required string TargetCode { get; set; }

    public int IndicatorId { get; set; }

    public Indicator? Indicator { get; set; }

    /// <summary>Its place among the indicators of the target, from 1: the one that is asked first.</summary>
    public required int Rank { get; set; }

    /// <summary>Whether its values are those of a part of a year: a lower bound of the year's.</summary>
    public required bool IsPartOfYear { get; set; }

    /// <summary>Whether its values are running totals, of which a sum of years takes the differences.</summary>
    public required bool IsRunningTotal { get; set; }
}

internal sealed class TargetIndicatorMap : IEntityTypeConfiguration<TargetIndicator>
{
    public void Configure(EntityTypeBuilder<TargetIndicator> builder)
    {
        builder.ToTable("TargetIndicators").HasKey(l => new { l.TargetCode, l.IndicatorId });
        builder.Property(l => l.TargetCode).HasMaxLength(64);
        builder.HasOne(l => l.Indicator).WithMany().HasForeignKey(l => l.IndicatorId);
    }
}

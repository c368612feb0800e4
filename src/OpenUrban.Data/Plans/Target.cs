using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OpenUrban.Data.Areas;
using OpenUrban.Data.Indicators;
using OpenUrban.Data.Releases;
using OpenUrban.Data.Texts;

namespace OpenUrban.Data.Plans;

/// <summary>
/// One version of a target. When a plan moves a goalpost the earlier version stays: a target's history is all rows
/// with its code.
/// </summary>
public sealed class Target : INamedEntity, IVersioned
{
    public int Id { get; set; }

    public required string Code { get; set; }

    public required LocalizedText Name { get; set; }

    /// <summary>The words of the text and their translation, quoted only to identify the figure.</summary>
    public required LocalizedText Phrase { get; set; }

    public required TargetComparator Comparator { get; set; }

    public required TargetKind Kind { get; set; }

    /// <summary>In <see cref="Unit"/>; null when the target is qualitative.</summary>
    public double? Value { get; set; }

    public int? UnitId { get; set; }

    public Unit? Unit { get; set; }

    /// <summary>The last complete year before the plan; null where no series is measured against the target.</summary>
    public int? BaselineYear { get; set; }

    public Basis? BaselineBasis { get; set; }

    /// <summary>Over how many years the value is reached, where the text names a number of years and no date.</summary>
    public int? PeriodYears { get; set; }

    public required Deadline Deadline { get; set; }

    /// <summary>How the words of the text were read.</summary>
    public required LocalizedText Note { get; set; }

    public List<Locator> Locators { get; set; } = [];

    public int PlanId { get; set; }

    public Plan? Plan { get; set; }

    public int? GoalId { get; set; }

    public Goal? Goal { get; set; }

    public int? ActionId { get; set; }

    public PlanAction? Action { get; set; }

    public int? MeasureId { get; set; }

    public Measure? Measure { get; set; }

    public int? IndicatorId { get; set; }

    public Indicator? Indicator { get; set; }

    public int? AreaId { get; set; }

    public Area? Area { get; set; }

    /// <summary>When the plan set this version of the target.</summary>
    public required DateOnly PublishedOn { get; set; }

    /// <inheritdoc />
    public int AddedInRelease { get; set; }

    /// <inheritdoc />
    public int? RemovedInRelease { get; set; }

    /// <inheritdoc />
    public bool IsLatest { get; set; }
}

internal sealed class TargetMap : IEntityTypeConfiguration<Target>
{
    public void Configure(EntityTypeBuilder<Target> builder)
    {
        builder.ToTable("Targets").HasKey(t => t.Id);
        builder.Property(t => t.Id).ValueGeneratedNever();
        builder.Property(t => t.Code).HasMaxLength(64);
        builder.ComplexProperty(t => t.Name);
        builder.ComplexProperty(t => t.Phrase);
        builder.ComplexProperty(t => t.Note);
        builder.ComplexProperty(t => t.Deadline, deadline => deadline.ComplexProperty(d => d.Text));
        builder.ComplexCollection(t => t.Locators, locators => locators.ToJson());
        builder
            .HasIndex(t => new
            {
                t.Code,
                t.PublishedOn,
                t.AddedInRelease,
            })
            .IsUnique();
        builder.HasOne(t => t.Unit).WithMany().HasForeignKey(t => t.UnitId);
        builder.HasOne(t => t.Plan).WithMany(p => p.Targets).HasForeignKey(t => t.PlanId);
        builder.HasOne(t => t.Goal).WithMany(g => g.Targets).HasForeignKey(t => t.GoalId);
        builder.HasOne(t => t.Action).WithMany(a => a.Targets).HasForeignKey(t => t.ActionId);
        builder.HasOne(t => t.Measure).WithMany(m => m.Targets).HasForeignKey(t => t.MeasureId);
        builder.HasOne(t => t.Indicator).WithMany(i => i.Targets).HasForeignKey(t => t.IndicatorId);
        builder.HasOne(t => t.Area).WithMany().HasForeignKey(t => t.AreaId);
        builder.HasReleases();
    }
}

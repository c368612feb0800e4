using OpenUrban.Data.Areas;
using OpenUrban.Data.Indicators;
using OpenUrban.Data.Observations;
using OpenUrban.Data.Plans;
using OpenUrban.Data.Releases;
using OpenUrban.Data.Sources;
using OpenUrban.Data.Texts;

namespace OpenUrban.Data.Files;

/// <summary>All that the data files say, read and checked, with the keys under which a database will hold it.</summary>
public sealed class Catalogue
{
    public required Dataset Dataset { get; init; }

    public required LocalizedText ReleaseNotes { get; init; }

    /// <summary>SHA-256, in lower-case hexadecimal digits, over the rows of all files.</summary>
    public required string Checksum { get; init; }

    public required IReadOnlyList<Source> Sources { get; init; }

    public required IReadOnlyList<Area> Areas { get; init; }

    public required IReadOnlyList<AreaPredecessor> Predecessors { get; init; }

    public required IReadOnlyList<AreaGroupMember> GroupMembers { get; init; }

    public required IReadOnlyList<AreaIdentifier> AreaIdentifiers { get; init; }

    public required IReadOnlyList<ZoneDistrict> ZoneDistricts { get; init; }

    public required IReadOnlyList<Plan> Plans { get; init; }

    public required IReadOnlyList<Principle> Principles { get; init; }

    public required IReadOnlyList<Goal> Goals { get; init; }

    public required IReadOnlyList<PlanAction> Actions { get; init; }

    public required IReadOnlyList<ActionAnswer> ActionAnswers { get; init; }

    public required IReadOnlyList<Measure> Measures { get; init; }

    public required IReadOnlyList<MeasurePart> MeasureParts { get; init; }

    public required IReadOnlyList<MeasureGoal> MeasureGoals { get; init; }

    public required IReadOnlyList<MeasureArea> MeasureAreas { get; init; }

    public required IReadOnlyList<PrincipleAction> PrincipleActions { get; init; }

    public required IReadOnlyList<PrincipleMeasure> PrincipleMeasures { get; init; }

    public required IReadOnlyList<Target> Targets { get; init; }

    public required IReadOnlyList<Unit> Units { get; init; }

    public required IReadOnlyList<Topic> Topics { get; init; }

    public required IReadOnlyList<Indicator> Indicators { get; init; }

    public required IReadOnlyList<IndicatorIdentifier> IndicatorIdentifiers { get; init; }

    public required IReadOnlyList<Vintage> Vintages { get; init; }

    public required IReadOnlyList<Concept> Concepts { get; init; }

    public required IReadOnlyList<ConceptMember> ConceptMembers { get; init; }

    public required IReadOnlyList<TargetIndicator> TargetIndicators { get; init; }

    public required IReadOnlyList<SeriesBreak> Breaks { get; init; }

    public required IReadOnlyList<Note> Notes { get; init; }

    /// <summary>One a version: a publication that two rows name is here once.</summary>
    public required IReadOnlyList<Observation> Observations { get; init; }

    /// <summary>Rows that name a version another row has named, with the same value.</summary>
    public required int RepeatedObservations { get; init; }
}

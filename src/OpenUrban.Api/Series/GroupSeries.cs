using OpenUrban.Data.Areas;
using OpenUrban.Data.Indicators;
using OpenUrban.Data.Observations;
using OpenUrban.Statistics.Groups;
using OpenUrban.Statistics.Transforms;

namespace OpenUrban.Api.Series;

/// <summary>The series of a group of areas: computed of those of its members, and never stored.</summary>
internal sealed class GroupSeries : InputSeries
{
    private readonly Indicator indicator;
    private readonly Area group;
    private readonly IReadOnlyList<int> memberIds;
    private readonly IReadOnlyList<ComposedValue> values;
    private readonly bool isPublished;

    private GroupSeries(
        Indicator indicator,
        Area group,
        IReadOnlyList<int> memberIds,
        GroupOperands operands,
        IReadOnlyList<ComposedValue> values
    )
        : base(
            operands.Unit,
            [.. values.Select(v => v.Value)],
            [
                .. operands
                    .Breaks.DistinctBy(b => (b.IndicatorId, b.AreaId, b.Year))
                    .OrderBy(b => b.Year)
                    .ThenBy(b => b.AreaId),
            ]
        )
    {
        (this.indicator, this.group, this.memberIds) = (indicator, group, memberIds);
        (this.values, isPublished) = (values, operands.IsPublished);
    }

    public override int? IndicatorId => indicator.Id;

    public override int AreaId => group.Id;

    public override bool IsPublished => isPublished;

    public override bool IsComposed => true;

    /// <summary>Null when no member has anything.</summary>
    /// <param name="indicator">What is measured.</param>
    /// <param name="group">The group.</param>
    /// <param name="memberIds">Its members, in the order of their codes.</param>
    /// <param name="operands">Their series, in the same order.</param>
    public static GroupSeries? Of(
        Indicator indicator,
        Area group,
        IReadOnlyList<int> memberIds,
        GroupOperands operands
    ) =>
        operands.Members.All(member => member is null)
            ? null
            : new(
                indicator,
                group,
                memberIds,
                operands,
                new GroupComposition(operands.Members, operands.Weights, indicator.Additive).Values()
            );

    /// <summary>The members that have no value in the year of a place, or no weight.</summary>
    public override IEnumerable<int> MissingAreaIdsAt(int place) => values[place].Missing.Select(at => memberIds[at]);

    public override IReadOnlyList<TransformInput> PartsAt(int place) => values[place].Parts;

    public override UndefinedReason ReasonAt(int place) => values[place].Reason ?? UndefinedReason.Missing;

    public override bool MixesEditionsAt(int place) => values[place].MixesEditions;

    public override IEnumerable<int> SourceIdsAt(int place) =>
        Of(place, (s, at) => s.SourceIdsAt(at)).SelectMany(s => s);

    /// <summary>The worst of its parts.</summary>
    public override ObservationStatus StatusAt(int place) =>
        Of(place, (s, at) => s.StatusAt(at)).DefaultIfEmpty(ObservationStatus.M).MaxBy(StatusSeverity.Of);

    /// <inheritdoc cref="StatusAt" />
    public override ValueBound BoundAt(int place) =>
        Of(place, (s, at) => s.BoundAt(at)).DefaultIfEmpty(ValueBound.Exact).Max();

    public override string? ReferenceAt(int place) =>
        string.Join("; ", Of(place, (s, at) => s.ReferenceAt(at)).OfType<string>().Distinct()) is { Length: > 0 } text
            ? text
            : null;

    public override IEnumerable<Note> NotesAt(int place) =>
        Of(place, (s, at) => s.NotesAt(at)).SelectMany(notes => notes).DistinctBy(note => note.Id);

    private IEnumerable<T> Of<T>(int place, Func<InputSeries, int, T> of) =>
        values[place].Parts.Select(part => of((InputSeries)part.Series, part.Place));
}

namespace OpenUrban.Data.Plans;

/// <summary>What makes a version of a target another one: for its history, for the changes of a release and for the diff of two.</summary>
public static class TargetChanges
{
    /// <summary>Whether a release says something else of a target than another. Null where it does not have it.</summary>
    public static bool Differ(Target? one, Target? other) =>
        one is null || other is null ? one != other : one.Id != other.Id && Between(one, other).Any();

    /// <summary>What is otherwise in a version than in the one before; nothing in the first.</summary>
    public static IEnumerable<TargetProperty> Between(Target? before, Target after)
    {
        if (before is null)
        {
            yield break;
        }

        if (before.Value != after.Value)
        {
            yield return TargetProperty.Value;
        }

        if (before.Comparator != after.Comparator)
        {
            yield return TargetProperty.Comparator;
        }

        if (before.Kind != after.Kind)
        {
            yield return TargetProperty.Kind;
        }

        if (before.UnitId != after.UnitId)
        {
            yield return TargetProperty.Unit;
        }

        if (DeadlineOf(before) != DeadlineOf(after))
        {
            yield return TargetProperty.Deadline;
        }

        if ((before.BaselineYear, before.BaselineBasis) != (after.BaselineYear, after.BaselineBasis))
        {
            yield return TargetProperty.BaselineYear;
        }

        if ((before.IndicatorId, before.AreaId) != (after.IndicatorId, after.AreaId))
        {
            yield return TargetProperty.Measurement;
        }

        if (
            (before.PlanId, before.GoalId, before.ActionId, before.MeasureId)
            != (after.PlanId, after.GoalId, after.ActionId, after.MeasureId)
        )
        {
            yield return TargetProperty.Place;
        }

        if (
            (before.Name, before.Phrase, before.Note, before.Deadline.Text)
            != (after.Name, after.Phrase, after.Note, after.Deadline.Text)
        )
        {
            yield return TargetProperty.Wording;
        }

        static (DateOnly?, DatePrecision?, DeadlineBasis, int?) DeadlineOf(Target target) =>
            (target.Deadline.Date, target.Deadline.Precision, target.Deadline.Basis, target.PeriodYears);
    }
}

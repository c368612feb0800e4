using OpenUrban.Data.Plans;

namespace OpenUrban.Api.Plans;

/// <summary>Which targets count for a goal, an action, a measure or a plan.</summary>
/// <param name="Goals">All goals.</param>
/// <param name="MeasureGoals">Which measures serve which goals, stated or inferred.</param>
/// <param name="Measures">All measures.</param>
internal sealed record TargetScope(
    IReadOnlyList<Goal> Goals,
    IReadOnlyList<MeasureGoal> MeasureGoals,
    IReadOnlyList<Measure> Measures
)
{
    /// <summary>The goal's own, those of the goals that it consists of, and those of the measures that serve one of them.</summary>
    public Func<Target, bool> OfGoal(int goalId)
    {
        var goals = new HashSet<int> { goalId };
        var found = 0;
        while (found < goals.Count)
        {
            found = goals.Count;
            goals.UnionWith(Goals.Where(g => g.ParentId is { } parent && goals.Contains(parent)).Select(g => g.Id));
        }

        var measures = MeasureGoals.Where(l => goals.Contains(l.GoalId)).Select(l => l.MeasureId).ToHashSet();
        return target =>
            (target.GoalId is { } goal && goals.Contains(goal))
            || (target.MeasureId is { } measure && measures.Contains(measure));
    }

    /// <summary>The action's own and those of its measures.</summary>
    public Func<Target, bool> OfAction(int actionId)
    {
        var measures = Measures.Where(m => m.ActionId == actionId).Select(m => m.Id).ToHashSet();
        return target => target.ActionId == actionId || (target.MeasureId is { } measure && measures.Contains(measure));
    }
}

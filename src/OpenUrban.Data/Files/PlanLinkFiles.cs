using OpenUrban.Data.Areas;
using OpenUrban.Data.Plans;

namespace OpenUrban.Data.Files;

/// <summary>What leads from one part of a plan to another.</summary>
internal sealed class PlanLinkFiles(DataFolder folder)
{
    public List<ActionAnswer> ActionAnswers { get; } =
        folder.Links(
            "plan/action-answers.csv",
            "answer",
            row => new ActionAnswer
            {
                ActionId = folder.Reference<PlanAction>(row, "action"),
                AnswerId = folder.Reference<PlanAction>(row, "answer"),
                Basis = row.Enum<Basis>("basis"),
            },
            l => (l.ActionId, l.AnswerId)
        );

    public List<MeasureGoal> MeasureGoals { get; } =
        folder.Links(
            "plan/measure-goals.csv",
            "goal",
            row => new MeasureGoal
            {
                MeasureId = folder.Reference<Measure>(row, "measure"),
                GoalId = folder.Reference<Goal>(row, "goal"),
                Basis = row.Enum<Basis>("basis"),
            },
            l => (l.MeasureId, l.GoalId)
        );

    public List<MeasureArea> MeasureAreas { get; } =
        folder.Links(
            "plan/measure-areas.csv",
            "area",
            row => new MeasureArea
            {
                MeasureId = folder.Reference<Measure>(row, "measure"),
                AreaId = folder.Reference<Area>(row, "area"),
                Basis = row.Enum<Basis>("basis"),
            },
            l => (l.MeasureId, l.AreaId)
        );

    public List<PrincipleAction> PrincipleActions { get; } =
        folder.Links(
            "plan/principle-actions.csv",
            "action",
            row => new PrincipleAction
            {
                PrincipleId = folder.Reference<Principle>(row, "principle"),
                ActionId = folder.Reference<PlanAction>(row, "action"),
                Basis = row.Enum<Basis>("basis"),
            },
            l => (l.PrincipleId, l.ActionId)
        );

    public List<PrincipleMeasure> PrincipleMeasures { get; } =
        folder.Links(
            "plan/principle-measures.csv",
            "measure",
            row => new PrincipleMeasure
            {
                PrincipleId = folder.Reference<Principle>(row, "principle"),
                MeasureId = folder.Reference<Measure>(row, "measure"),
                Basis = row.Enum<Basis>("basis"),
            },
            l => (l.PrincipleId, l.MeasureId)
        );
}

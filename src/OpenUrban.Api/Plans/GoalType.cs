using GraphQL.Types;
using OpenUrban.Api.Progress;
using OpenUrban.Api.Releases;
using OpenUrban.Api.Texts;
using OpenUrban.Data.Plans;
using OpenUrban.GraphQL.Execution;
using OpenUrban.GraphQL.Paging;

namespace OpenUrban.Api.Plans;

internal sealed class GoalType : EntityType<Goal>
{
    public GoalType(ConnectionTypes connections)
        : base("Goal", "G0 for the overall goal, G1 to G4 for its sub-goals.")
    {
        Description = "A goal of a plan.";
        Field<NonNullGraphType<GoalKindType>>("kind")
            .Description("Whether it is the overall goal or a part of it.")
            .From(source => source.Kind);
        this.Text("summary", "What it says, in our own words.", g => g.Summary);
        this.Locators(g => g.Locators);
        this.One<NonNullGraphType<PlanType>, Goal, Plan>("plan", "The plan it belongs to.", g => g.PlanId);
        this.One<GoalType, Goal, Goal>(
            "parent",
            "The overall goal it is part of. Null for the overall goal.",
            g => g.ParentId
        );
        Connection("subGoals", "The goals it consists of.", "Goals")
            .AddTo<Goal>(
                this,
                connections,
                g => g.Id,
                rows =>
                    rows.Of<Goal>()
                        .Where(g => g.ParentId != null)
                        .Select(g => new Child<Goal> { ParentId = g.ParentId!.Value, Node = g })
            );
        MeasureType
            .Connection(
                "measures",
                "The measures that serve it; the basis is on the edge.",
                "GoalMeasures",
                PlanItemFields.Basis<MeasureGoal>(l => l.Basis)
            )
            .AddTo<Goal>(
                this,
                connections,
                g => g.Id,
                rows =>
                    rows.Of<MeasureGoal>()
                        .Select(l => new Child<Measure>
                        {
                            ParentId = l.GoalId,
                            Node = l.Measure!,
                            Link = l,
                        })
            );
        TargetType
            .Connection("targets", "The targets that hang on the goal itself.")
            .AddTo<Goal>(
                this,
                connections,
                g => g.Id,
                rows =>
                    rows.Targets()
                        .Where(t => t.GoalId != null)
                        .Select(t => new Child<Target> { ParentId = t.GoalId!.Value, Node = t })
            );
        this.Progress(
            "the goal's targets, those of the goals that it consists of, and those of the measures that serve it or one of them "
                + "(links that were inferred included)",
            (scope, id) => scope.OfGoal(id)
        );
    }

    public static EntityConnection<Goal> Connection { get; } =
        EntityConnections.Of<Goal, GoalType, GoalFilterInputType, GoalSortInputType>(g => g.Code);
}

using GraphQL.Types;
using OpenUrban.Api.Releases;
using OpenUrban.Data.Plans;
using OpenUrban.GraphQL;
using OpenUrban.GraphQL.Paging;

namespace OpenUrban.Api.Plans;

internal sealed class PlanQueries(ConnectionTypes connections) : IRootFields
{
    public void AddTo(ObjectGraphType query)
    {
        PlanType
            .Connection("plans", "The plans: the national one and Shanghai's.")
            .AddTo(query, connections, rows => rows.Of<Plan>());
        query.ByCode<PlanType, Plan>("plan", "The plan with this code.", "SHP", rows => rows.Of<Plan>());
        PrincipleType
            .Connection("principles", "The principles of the plans.")
            .AddTo(query, connections, rows => rows.Of<Principle>());
        query.ByCode<PrincipleType, Principle>(
            "principle",
            "The principle with this code.",
            "P1",
            rows => rows.Of<Principle>()
        );
        GoalType.Connection("goals", "The goals of the plans.").AddTo(query, connections, rows => rows.Of<Goal>());
        query.ByCode<GoalType, Goal>("goal", "The goal with this code.", "G1", rows => rows.Of<Goal>());
        ActionType
            .Connection("actions", "The actions of the plans.")
            .AddTo(query, connections, rows => rows.Of<PlanAction>());
        query.ByCode<ActionType, PlanAction>(
            "action",
            "The action with this code.",
            "A1",
            rows => rows.Of<PlanAction>()
        );
        MeasureType
            .Connection("measures", "The measures of the plans.")
            .AddTo(query, connections, rows => rows.Of<Measure>());
        query.ByCode<MeasureType, Measure>(
            "measure",
            "The measure with this code.",
            "A1-M1",
            rows => rows.Of<Measure>()
        );
        TargetRootFields.AddTargets(query, connections);
        TargetRootFields.AddTarget(query);
    }
}

using GraphQL.Types;
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
            .AddTo(query, connections, context => context.Db().Plans);
        query.ByCode<PlanType, Plan>("plan", "The plan with this code.", "SHP", db => db.Plans);
        PrincipleType
            .Connection("principles", "The principles of the plans.")
            .AddTo(query, connections, context => context.Db().Principles);
        query.ByCode<PrincipleType, Principle>("principle", "The principle with this code.", "P1", db => db.Principles);
        GoalType
            .Connection("goals", "The goals of the plans.")
            .AddTo(query, connections, context => context.Db().Goals);
        query.ByCode<GoalType, Goal>("goal", "The goal with this code.", "G1", db => db.Goals);
        ActionType
            .Connection("actions", "The actions of the plans.")
            .AddTo(query, connections, context => context.Db().Actions);
        query.ByCode<ActionType, PlanAction>("action", "The action with this code.", "A1", db => db.Actions);
        MeasureType
            .Connection("measures", "The measures of the plans.")
            .AddTo(query, connections, context => context.Db().Measures);
        query.ByCode<MeasureType, Measure>("measure", "The measure with this code.", "A1-M1", db => db.Measures);
        TargetType
            .Connection("targets", "The targets of the plans, as they now stand.")
            .AddTo(query, connections, context => context.Db().Targets.Where(t => t.IsLatest));
        query.ByCode<TargetType, Target>(
            "target",
            "The target with this code, as it now stands.",
            "T-S2",
            db => db.Targets.Where(t => t.IsLatest)
        );
    }
}

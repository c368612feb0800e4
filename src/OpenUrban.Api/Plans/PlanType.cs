using GraphQL.Types;
using OpenUrban.Api.Areas;
using OpenUrban.Api.Progress;
using OpenUrban.Api.Releases;
using OpenUrban.Api.Sources;
using OpenUrban.Api.Texts;
using OpenUrban.Data.Areas;
using OpenUrban.Data.Plans;
using OpenUrban.Data.Sources;
using OpenUrban.GraphQL.Execution;
using OpenUrban.GraphQL.Paging;
using OpenUrban.GraphQL.Scalars;

namespace OpenUrban.Api.Plans;

internal sealed class PlanType : EntityType<Plan>
{
    public PlanType(ConnectionTypes connections)
        : base("Plan", "NAP for the national action plan, SHP for Shanghai's implementation plan.")
    {
        Description = "A published plan.";
        this.Text("shortName", "The name the text uses for it.", p => p.ShortName);
        this.Text("issuer", "Who issued it.", p => p.Issuer);
        this.Text("documentNumber", "Number of the document.", p => p.DocumentNumber);
        Field<NonNullGraphType<DateType>>("issuedOn")
            .Description("Day on which it was issued.")
            .From(source => source.IssuedOn);
        this.Text("period", "The time it covers, in words.", p => p.Period);
        this.OptionalText("note", "What is known of it from outside the text.", p => p.Note);
        this.Locators(p => p.Locators);
        this.One<PlanType, Plan, Plan>(
            "parent",
            "The plan that this one carries out. Null when there is none.",
            p => p.ParentId
        );
        this.One<NonNullGraphType<AreaInterfaceType>, Plan, Area>("area", "The area it is for.", p => p.AreaId);
        this.One<NonNullGraphType<SourceType>, Plan, Source>(
            "source",
            "Where its title and number were read.",
            p => p.SourceId
        );
        PrincipleType
            .Connection("principles", "Its principles.")
            .AddTo<Plan>(
                this,
                connections,
                p => p.Id,
                rows => rows.Of<Principle>().Select(p => new Child<Principle> { ParentId = p.PlanId, Node = p })
            );
        GoalType
            .Connection("goals", "Its goals: the overall one and its sub-goals.")
            .AddTo<Plan>(
                this,
                connections,
                p => p.Id,
                rows => rows.Of<Goal>().Select(g => new Child<Goal> { ParentId = g.PlanId, Node = g })
            );
        ActionType
            .Connection("actions", "Its actions.")
            .AddTo<Plan>(
                this,
                connections,
                p => p.Id,
                rows => rows.Of<PlanAction>().Select(a => new Child<PlanAction> { ParentId = a.PlanId, Node = a })
            );
        MeasureType
            .Connection("measures", "Its measures, those of implementation included.")
            .AddTo<Plan>(
                this,
                connections,
                p => p.Id,
                rows => rows.Of<Measure>().Select(m => new Child<Measure> { ParentId = m.PlanId, Node = m })
            );
        TargetType
            .Connection("targets", "All its targets, also those of its goals and measures.")
            .AddTo<Plan>(
                this,
                connections,
                p => p.Id,
                rows => rows.Targets().Select(t => new Child<Target> { ParentId = t.PlanId, Node = t })
            );
        this.Progress("the targets of the plan", (_, id) => target => target.PlanId == id);
    }

    public static EntityConnection<Plan> Connection { get; } =
        EntityConnections.Of<Plan, PlanType, PlanFilterInputType, PlanSortInputType>(p => p.Code);
}

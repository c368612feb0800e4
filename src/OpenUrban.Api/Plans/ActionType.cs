using GraphQL.Types;
using OpenUrban.Api.Progress;
using OpenUrban.Api.Releases;
using OpenUrban.Api.Texts;
using OpenUrban.Data.Plans;
using OpenUrban.GraphQL.Paging;

namespace OpenUrban.Api.Plans;

internal sealed class ActionType : EntityType<PlanAction>
{
    public ActionType(ConnectionTypes connections)
        : base("Action", "N1 to N4 for national actions, A1 to A4 for Shanghai's.")
    {
        Description = "An action of a plan.";
        this.OptionalText("note", "What the text says about it beside its measures.", a => a.Note);
        this.Locators(a => a.Locators);
        this.One<NonNullGraphType<PlanType>, PlanAction, Plan>("plan", "The plan it belongs to.", a => a.PlanId);
        MeasureType
            .Connection("measures", "Its measures.")
            .AddTo<PlanAction>(
                this,
                connections,
                a => a.Id,
                rows =>
                    rows.Of<Measure>()
                        .Where(m => m.ActionId != null)
                        .Select(m => new Child<Measure> { ParentId = m.ActionId!.Value, Node = m })
            );
        TargetType
            .Connection("targets", "The targets that hang on the action itself.")
            .AddTo<PlanAction>(
                this,
                connections,
                a => a.Id,
                rows =>
                    rows.Targets()
                        .Where(t => t.ActionId != null)
                        .Select(t => new Child<Target> { ParentId = t.ActionId!.Value, Node = t })
            );
        Connection(
                "answers",
                "The national actions that this one answers; the basis is on the edge.",
                "ActionAnswers",
                PlanItemFields.Basis<ActionAnswer>(l => l.Basis)
            )
            .AddTo<PlanAction>(
                this,
                connections,
                a => a.Id,
                rows =>
                    rows.Of<ActionAnswer>()
                        .Select(l => new Child<PlanAction>
                        {
                            ParentId = l.AnswerId,
                            Node = l.Action!,
                            Link = l,
                        })
            );
        Connection(
                "answeredBy",
                "The actions of Shanghai's plan that answer this one; the basis is on the edge.",
                "ActionAnswers",
                PlanItemFields.Basis<ActionAnswer>(l => l.Basis)
            )
            .AddTo<PlanAction>(
                this,
                connections,
                a => a.Id,
                rows =>
                    rows.Of<ActionAnswer>()
                        .Select(l => new Child<PlanAction>
                        {
                            ParentId = l.ActionId,
                            Node = l.Answer!,
                            Link = l,
                        })
            );
        PrincipleType
            .Connection("principles", "The principles that it works out.")
            .AddTo<PlanAction>(
                this,
                connections,
                a => a.Id,
                rows =>
                    rows.Of<PrincipleAction>()
                        .Select(l => new Child<Principle> { ParentId = l.ActionId, Node = l.Principle! })
            );
        this.Progress("the targets of the action and of its measures", (scope, id) => scope.OfAction(id));
    }

    public static EntityConnection<PlanAction> Connection { get; } =
        EntityConnections.Of<PlanAction, ActionType, ActionFilterInputType, ActionSortInputType>(a => a.Code);
}

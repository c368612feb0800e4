using GraphQL.Types;
using OpenUrban.Api.Texts;
using OpenUrban.Data.Plans;
using OpenUrban.GraphQL.Paging;

namespace OpenUrban.Api.Plans;

internal sealed class PrincipleType : EntityType<Principle>
{
    public PrincipleType(ConnectionTypes connections)
        : base("Principle", "P1 to P5.")
    {
        Description = "A principle that the plan was drawn up by.";
        this.Text("summary", "What it says, in our own words.", p => p.Summary);
        this.Locators(p => p.Locators);
        this.One<NonNullGraphType<PlanType>, Principle, Plan>("plan", "The plan it belongs to.", p => p.PlanId);
        ActionType
            .Connection(
                "actions",
                "The actions that work it out; the basis is on the edge.",
                "PrincipleActions",
                PlanItemFields.Basis<PrincipleAction>(l => l.Basis)
            )
            .AddTo<Principle>(
                this,
                connections,
                p => p.Id,
                rows =>
                    rows.Of<PrincipleAction>()
                        .Select(l => new Child<PlanAction>
                        {
                            ParentId = l.PrincipleId,
                            Node = l.Action!,
                            Link = l,
                        })
            );
        MeasureType
            .Connection(
                "measures",
                "The measures of implementation that work it out; the basis is on the edge.",
                "PrincipleMeasures",
                PlanItemFields.Basis<PrincipleMeasure>(l => l.Basis)
            )
            .AddTo<Principle>(
                this,
                connections,
                p => p.Id,
                rows =>
                    rows.Of<PrincipleMeasure>()
                        .Select(l => new Child<Measure>
                        {
                            ParentId = l.PrincipleId,
                            Node = l.Measure!,
                            Link = l,
                        })
            );
    }

    public static EntityConnection<Principle> Connection { get; } =
        EntityConnections.Of<Principle, PrincipleType, PrincipleFilterInputType, PrincipleSortInputType>(p => p.Code);
}

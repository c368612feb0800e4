using GraphQL.Types;
using OpenUrban.Api.Areas;
using OpenUrban.Api.Progress;
using OpenUrban.Api.Releases;
using OpenUrban.Api.Texts;
using OpenUrban.Data.Areas;
using OpenUrban.Data.Plans;
using OpenUrban.GraphQL.Execution;
using OpenUrban.GraphQL.Paging;

namespace OpenUrban.Api.Plans;

internal sealed class MeasureType : EntityType<Measure>
{
    public MeasureType(ConnectionTypes connections)
        : base("Measure", "Code of the action and a number (A1-M1), or I1 and I2 for implementation.")
    {
        Description = "What the plan will do.";
        Field<NonNullGraphType<MeasureKindType>>("kind")
            .Description("Whether it is a measure of an action or one of implementation.")
            .From(source => source.Kind);
        this.Text("summary", "What it says, in our own words.", m => m.Summary);
        this.Locators(m => m.Locators);
        this.One<NonNullGraphType<PlanType>, Measure, Plan>("plan", "The plan it belongs to.", m => m.PlanId);
        this.One<ActionType, Measure, PlanAction>(
            "action",
            "The action it belongs to. Null for measures of implementation.",
            m => m.ActionId
        );
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<MeasurePartType>>>>("parts")
            .Description("What it consists of; empty for measures of implementation.")
            .Many(rows => rows.Of<MeasurePart>().OrderBy(p => p.Code), p => p.MeasureId, measure => measure.Id);
        GoalType
            .Connection(
                "goals",
                "The goals it serves; the basis is on the edge.",
                "MeasureGoals",
                PlanItemFields.Basis<MeasureGoal>(l => l.Basis)
            )
            .AddTo<Measure>(
                this,
                connections,
                m => m.Id,
                rows =>
                    rows.Of<MeasureGoal>()
                        .Select(l => new Child<Goal>
                        {
                            ParentId = l.MeasureId,
                            Node = l.Goal!,
                            Link = l,
                        })
            );
        AreaInterfaceType
            .Connection(
                "areas",
                "The areas it names; the basis is on the edge.",
                "MeasureAreas",
                PlanItemFields.Basis<MeasureArea>(l => l.Basis)
            )
            .AddTo<Measure>(
                this,
                connections,
                m => m.Id,
                rows =>
                    rows.Of<MeasureArea>()
                        .Select(l => new Child<Area>
                        {
                            ParentId = l.MeasureId,
                            Node = l.Area!,
                            Link = l,
                        })
            );
        DistrictType
            .Connection("districts", "The districts it names or in which a zone that it names lies.")
            .AddTo<Measure>(
                this,
                connections,
                m => m.Id,
                rows =>
                    from measure in rows.Of<Measure>()
                    from district in rows.Of<Area>()
                    where
                        district.Kind == AreaKind.District
                        && measure.Areas.Any(l =>
                            l.AreaId == district.Id || l.Area!.Districts.Any(z => z.DistrictId == district.Id)
                        )
                    select new Child<Area> { ParentId = measure.Id, Node = district }
            );
        TargetType
            .Connection("targets", "Its targets.")
            .AddTo<Measure>(
                this,
                connections,
                m => m.Id,
                rows =>
                    rows.Targets()
                        .Where(t => t.MeasureId != null)
                        .Select(t => new Child<Target> { ParentId = t.MeasureId!.Value, Node = t })
            );
        this.Progress("the targets of the measure", (_, id) => target => target.MeasureId == id);
    }

    public static EntityConnection<Measure> Connection { get; } =
        EntityConnections.Of<Measure, MeasureType, MeasureFilterInputType, MeasureSortInputType>(m => m.Code);
}

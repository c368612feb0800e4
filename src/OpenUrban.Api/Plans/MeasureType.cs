using GraphQL.Types;
using Microsoft.EntityFrameworkCore;
using OpenUrban.Api.Areas;
using OpenUrban.Api.Texts;
using OpenUrban.Data.Areas;
using OpenUrban.Data.Plans;
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
            .Resolve(context => context.Source.Kind);
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
            .Resolve(context =>
            {
                var db = context.Db();
                return context
                    .Loaders()
                    .GetLists<int, MeasurePart>(
                        typeof(MeasurePart),
                        (ids, token) =>
                            db
                                .MeasureParts.Where(p => ids.Contains(p.MeasureId))
                                .OrderBy(p => p.Code)
                                .ToListAsync(token),
                        p => p.MeasureId
                    )
                    .Load(context.Source.Id);
            });
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
                (context, ids) =>
                    context
                        .Db()
                        .Set<MeasureGoal>()
                        .Where(l => ids.Contains(l.MeasureId))
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
                (context, ids) =>
                    context
                        .Db()
                        .Set<MeasureArea>()
                        .Where(l => ids.Contains(l.MeasureId))
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
                (context, ids) =>
                    from measure in context.Db().Measures
                    where ids.Contains(measure.Id)
                    from district in context.Db().Areas
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
                (context, ids) =>
                    context
                        .Db()
                        .Targets.Where(t => t.IsLatest && t.MeasureId != null && ids.Contains(t.MeasureId.Value))
                        .Select(t => new Child<Target> { ParentId = t.MeasureId!.Value, Node = t })
            );
    }

    public static ConnectionField<Measure> Connection(
        string name,
        string description,
        string? connectionName = null,
        Action<ObjectGraphType<Edge>>? edgeFields = null
    ) =>
        new()
        {
            Name = name,
            Description = description,
            ConnectionName = connectionName,
            EdgeFields = edgeFields,
            NodeType = typeof(MeasureType),
            FilterType = typeof(MeasureFilterInputType),
            SortType = typeof(MeasureSortInputType),
            Keys = [m => m.Code],
        };
}

using OpenUrban.Api.Plans;
using OpenUrban.Data.Areas;
using OpenUrban.Data.Plans;
using OpenUrban.GraphQL.Filtering;

namespace OpenUrban.Api.Areas;

internal sealed class AreaFilterInputType : EntityFilterInputType<Area>
{
    public AreaFilterInputType()
        : base("Area")
    {
        Member<EnumOperationFilterInputType<AreaKindType>>("kind", a => a.Kind);
        Member<AreaFilterInputType>("parent", a => a.Parent);
        Members<Area, AreaFilterInputType>(
            "groups",
            a => a.Groups.Select(m => m.Group!),
            "Condition on the groups of areas that it is a member of."
        );
        Members<Measure, MeasureFilterInputType>(
            "measures",
            a => a.Measures.Select(l => l.Measure!),
            "Condition on the measures that name the area itself."
        );
    }
}

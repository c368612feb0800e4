using OpenUrban.Api.Plans;
using OpenUrban.Data.Areas;
using OpenUrban.Data.Plans;
using OpenUrban.GraphQL.Filtering;

namespace OpenUrban.Api.Areas;

internal sealed class ZoneFilterInputType : EntityFilterInputType<Area>
{
    public ZoneFilterInputType()
        : base("Zone")
    {
        Member<EnumOperationFilterInputType<ZoneKindType>>("kindOfZone", a => a.ZoneKind);
        Member<BooleanOperationFilterInputType>("crossBorder", a => a.CrossBorder);
        Members<Measure, MeasureFilterInputType>("measures", a => a.Measures.Select(l => l.Measure!));
    }
}

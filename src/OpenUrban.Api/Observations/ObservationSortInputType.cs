using OpenUrban.Api.Areas;
using OpenUrban.Api.Indicators;
using OpenUrban.Data.Areas;
using OpenUrban.Data.Indicators;
using OpenUrban.Data.Observations;
using OpenUrban.GraphQL.Sorting;

namespace OpenUrban.Api.Observations;

internal sealed class ObservationSortInputType : SortInputType<Observation>
{
    public ObservationSortInputType()
        : base("Observation")
    {
        Member<Indicator, IndicatorSortInputType>("indicator", o => o.Indicator);
        Member<Area, AreaSortInputType>("area", o => o.Area);
        MembersOf(new ObservationFilterInputType());
    }
}

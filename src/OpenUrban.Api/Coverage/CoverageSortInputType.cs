using OpenUrban.Api.Areas;
using OpenUrban.Api.Indicators;
using OpenUrban.Data.Areas;
using OpenUrban.Data.Indicators;
using OpenUrban.GraphQL.Sorting;

namespace OpenUrban.Api.Coverage;

internal sealed class CoverageSortInputType : SortInputType<SeriesCoverage>
{
    public CoverageSortInputType()
        : base("Coverage")
    {
        Member<Indicator, IndicatorSortInputType>("indicator", c => c.Indicator);
        Member<Area, AreaSortInputType>("area", c => c.Area);
        MembersOf(new CoverageFilterInputType());
    }
}

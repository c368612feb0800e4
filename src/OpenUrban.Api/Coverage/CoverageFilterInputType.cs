using OpenUrban.Api.Areas;
using OpenUrban.Api.Indicators;
using OpenUrban.GraphQL.Filtering;

namespace OpenUrban.Api.Coverage;

internal sealed class CoverageFilterInputType : FilterInputType<SeriesCoverage>
{
    public CoverageFilterInputType()
        : base("Coverage")
    {
        Member<IndicatorFilterInputType>("indicator", c => c.Indicator);
        Member<AreaFilterInputType>("area", c => c.Area);
        SortableMember<IntOperationFilterInputType>("firstYear", c => c.FirstYear);
        SortableMember<IntOperationFilterInputType>("lastYear", c => c.LastYear);
        SortableMember<IntOperationFilterInputType>("values", c => c.Values);
        SortableMember<IntOperationFilterInputType>("missing", c => c.Missing);
    }
}

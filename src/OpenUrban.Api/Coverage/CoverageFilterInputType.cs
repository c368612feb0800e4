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
        Member<IntOperationFilterInputType>("firstYear", c => c.FirstYear);
        Member<IntOperationFilterInputType>("lastYear", c => c.LastYear);
        Member<IntOperationFilterInputType>("values", c => c.Values);
        Member<IntOperationFilterInputType>("missing", c => c.Missing);
    }
}

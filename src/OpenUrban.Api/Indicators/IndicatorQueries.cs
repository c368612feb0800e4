using GraphQL.Types;
using OpenUrban.Data.Indicators;
using OpenUrban.GraphQL;
using OpenUrban.GraphQL.Paging;

namespace OpenUrban.Api.Indicators;

internal sealed class IndicatorQueries(ConnectionTypes connections) : IRootFields
{
    public void AddTo(ObjectGraphType query)
    {
        IndicatorType
            .Connection("indicators", "What is measured.")
            .AddTo(query, connections, rows => rows.Of<Indicator>());
        query.ByCode<IndicatorType, Indicator>(
            "indicator",
            "The indicator with this code.",
            "URB_RATE",
            rows => rows.Of<Indicator>()
        );
    }
}

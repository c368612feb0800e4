using GraphQL.Types;
using OpenUrban.Api.Identifiers;
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
        query.ByCodeOrIdentifier<IndicatorType, Indicator>(
            "indicator",
            "One indicator.",
            "URB_RATE",
            indicator => indicator.Identifiers
        );
    }
}

using GraphQL;
using GraphQL.Types;
using OpenUrban.Api.Suggestions;
using OpenUrban.Data;
using OpenUrban.Data.Areas;
using OpenUrban.Data.Indicators;
using OpenUrban.GraphQL;
using OpenUrban.GraphQL.Errors;
using OpenUrban.GraphQL.Execution;
using OpenUrban.GraphQL.Paging;

namespace OpenUrban.Api.Coverage;

/// <summary>The root field coverage.</summary>
internal sealed class CoverageQueries(ConnectionTypes connections) : IRootFields
{
    public void AddTo(ObjectGraphType query)
    {
        var connection = CoverageType.Connection(
            "What there is: for each indicator and area with a series its first and last year, how many values it has and "
                + "which years it has none for. Series of which there is nothing are left out.",
            [
                new QueryArgument<StringGraphType>
                {
                    Name = "indicator",
                    Description = "Code of an indicator. Without it, all indicators.",
                },
                new QueryArgument<StringGraphType>
                {
                    Name = "area",
                    Description = "Code of an area. Without it, all areas.",
                },
            ]
        );
        var field = connection.AddTo(query, connections);
        field.WriteWith<Root>(selection =>
        {
            var indicator = selection.Bind(context => context.GetArgument<string?>("indicator"), ["indicator"]);
            var area = selection.Bind(context => context.GetArgument<string?>("area"), ["area"]);
            return connection.WriteRoot(selection, writer => Find(writer, indicator.Get(writer), area.Get(writer)));

            IReadOnlyList<SeriesCoverage> Find(OperationWriter writer, string? indicatorCode, string? areaCode)
            {
                var all = writer.State.GetOrAdd(field, state => connection.InOrder(state.Rows!.Of<SeriesCoverage>()));
                var ofIndicator = Key<Indicator>(writer, indicatorCode, "indicator");
                var ofArea = Key<Area>(writer, areaCode, "area");
                return ofIndicator is null && ofArea is null
                    ? all
                    :
                    [
                        .. all.Where(c =>
                            (ofIndicator ?? c.Indicator.Id) == c.Indicator.Id && (ofArea ?? c.Area.Id) == c.Area.Id
                        ),
                    ];
            }
        });
    }

    /// <summary>The key of the code in an argument; null without the argument.</summary>
    /// <exception cref="RequestError">The code is unknown.</exception>
    private static int? Key<TEntity>(OperationWriter writer, string? code, string argument)
        where TEntity : class, INamedEntity =>
        code is null
            ? null
            : (writer.Snapshot().ByCode<TEntity>(code) ?? throw Unknown<TEntity>(writer, code, argument)).Id;

    private static RequestError Unknown<TEntity>(OperationWriter writer, string code, string argument)
        where TEntity : class, INamedEntity =>
        new RequestError(
            ErrorCode.NotFound,
            $"{argument} is {(code.Length > 64 ? code[..64] + "..." : code)}, which this data set does not have. "
                + $"The field {argument}s of the root type lists the codes there are."
        ).WithSuggestions<TEntity>(writer.Release(), [code]);
}

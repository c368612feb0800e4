using GraphQL;
using Microsoft.Extensions.DependencyInjection;

namespace OpenUrban.GraphQL.Answers;

internal static class RowSources
{
    /// <summary>The rows that the request reads.</summary>
    public static IRowSource Rows(this IResolveFieldContext context) =>
        context.RequestServices!.GetRequiredService<IRowSource>();
}

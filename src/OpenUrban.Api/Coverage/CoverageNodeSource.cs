using GraphQL;
using Microsoft.EntityFrameworkCore;
using OpenUrban.Api.Releases;
using OpenUrban.GraphQL.Answers;
using OpenUrban.GraphQL.Compilation;
using OpenUrban.GraphQL.Nodes;

namespace OpenUrban.Api.Coverage;

/// <summary>Finds coverage by INDICATOR/AREA for node and nodes.</summary>
internal sealed class CoverageNodeSource : INodeSource
{
    public string TypeName => "Coverage";

    public async Task<IReadOnlyDictionary<string, object>> FindAsync(
        IResolveFieldContext context,
        IReadOnlyList<string> codes
    )
    {
        var parts = codes.Select(code => code.Split('/')).Where(part => part.Length == 2).ToList();
        var indicators = parts.Select(part => part[0]).Distinct().ToList();
        var areas = parts.Select(part => part[1]).Distinct().ToList();
        var rows = context.Rows();
        var series = await SeriesCoverage
            .Of(rows, rows.Values().Where(o => indicators.Contains(o.Indicator!.Code) && areas.Contains(o.Area!.Code)))
            .ToListAsync(context.CancellationToken);
        return series.ToDictionary(s => s.Code, object (s) => s);
    }

    public object? Find(DataState state, string code)
    {
        if (((ReleaseState)state).Snapshot!.Observations is null)
        {
            OperationWriter.GiveUp();
        }

        return state.Once(this, s => s.Rows!.Of<SeriesCoverage>().ToDictionary(c => c.Code)).GetValueOrDefault(code);
    }
}

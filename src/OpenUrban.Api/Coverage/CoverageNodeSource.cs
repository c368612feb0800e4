using OpenUrban.GraphQL.Execution;
using OpenUrban.GraphQL.Nodes;

namespace OpenUrban.Api.Coverage;

/// <summary>Finds coverage by INDICATOR/AREA for node and nodes.</summary>
internal sealed class CoverageNodeSource : INodeSource
{
    public string TypeName => "Coverage";

    public IReadOnlyDictionary<string, object> Find(OperationWriter writer, IReadOnlyCollection<string> codes) =>
        writer
            .State.GetOrAdd(
                this,
                state => state.Rows!.Of<SeriesCoverage>().ToDictionary(c => c.Code, StringComparer.Ordinal)
            )
            .FoundIn(codes);
}

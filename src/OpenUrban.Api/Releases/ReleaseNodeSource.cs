using OpenUrban.Data.Releases;
using OpenUrban.GraphQL.Execution;
using OpenUrban.GraphQL.Nodes;

namespace OpenUrban.Api.Releases;

/// <summary>Finds releases by number for node and nodes.</summary>
internal sealed class ReleaseNodeSource : INodeSource
{
    public string TypeName => "Release";

    public IReadOnlyDictionary<string, object> Find(OperationWriter writer, IReadOnlyCollection<string> codes) =>
        writer
            .State.Rows!.Of<Release>()
            .Where(release => codes.Contains($"{release.Number}"))
            .ToDictionary(release => $"{release.Number}", object (release) => release, StringComparer.Ordinal);
}

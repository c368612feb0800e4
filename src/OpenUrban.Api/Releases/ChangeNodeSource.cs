using System.Globalization;
using OpenUrban.GraphQL.Execution;
using OpenUrban.GraphQL.Nodes;

namespace OpenUrban.Api.Releases;

/// <summary>Finds changes by codes that begin with the number of their release, for node and nodes.</summary>
/// <typeparam name="TChange">A change.</typeparam>
/// <param name="typeName">Published name of its type.</param>
/// <param name="codeOf">The code of a change.</param>
/// <param name="find">The changes of a release; none where they are not here yet, which is noted.</param>
internal sealed class ChangeNodeSource<TChange>(
    string typeName,
    Func<TChange, string> codeOf,
    Func<OperationWriter, int, IEnumerable<TChange>> find
) : INodeSource
    where TChange : class
{
    public string TypeName => typeName;

    public IReadOnlyDictionary<string, object> Find(OperationWriter writer, IReadOnlyCollection<string> codes)
    {
        var found = new Dictionary<string, object>(StringComparer.Ordinal);
        var last = writer.Release().Release.Number;
        var releases = codes.GroupBy(code =>
            int.TryParse(code.Split('/')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                ? number
                : 0
        );
        foreach (var release in releases.Where(r => r.Key > 0 && r.Key <= last))
        {
            var wanted = release.ToHashSet(StringComparer.Ordinal);
            foreach (var change in find(writer, release.Key).Where(change => wanted.Contains(codeOf(change))))
            {
                found[codeOf(change)] = change;
            }
        }

        return found;
    }
}

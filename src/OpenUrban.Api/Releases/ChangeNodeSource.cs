using System.Globalization;
using GraphQL;
using OpenUrban.GraphQL.Answers;
using OpenUrban.GraphQL.Compilation;
using OpenUrban.GraphQL.Nodes;

namespace OpenUrban.Api.Releases;

/// <summary>Finds changes by codes that begin with the number of their release, for node and nodes: they are in the database alone.</summary>
/// <typeparam name="TChange">A change.</typeparam>
/// <param name="typeName">Published name of its type.</param>
/// <param name="partCount">How many parts a code has, separated by slashes.</param>
/// <param name="codeOf">The code of a change.</param>
/// <param name="find">The changes of a release that may have one of the codes, given in parts.</param>
internal sealed class ChangeNodeSource<TChange>(
    string typeName,
    int partCount,
    Func<TChange, string> codeOf,
    Func<IResolveFieldContext, int, IReadOnlyList<string[]>, Task<List<TChange>>> find
) : INodeSource
    where TChange : class
{
    public string TypeName => typeName;

    public async Task<IReadOnlyDictionary<string, object>> FindAsync(
        IResolveFieldContext context,
        IReadOnlyList<string> codes
    )
    {
        var found = new Dictionary<string, object>(StringComparer.Ordinal);
        var releases = codes
            .Select(code => code.Split('/'))
            .Where(parts => parts.Length == partCount)
            .GroupBy(parts =>
                int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0
            );
        foreach (var release in releases.Where(r => r.Key > 0))
        {
            foreach (var change in await find(context, release.Key, [.. release]))
            {
                found[codeOf(change)] = change;
            }
        }

        return found;
    }

    public object? Find(DataState state, string code)
    {
        OperationWriter.GiveUp();
        return null;
    }
}

using System.Globalization;
using GraphQL;
using Microsoft.EntityFrameworkCore;
using OpenUrban.Data.Releases;
using OpenUrban.GraphQL.Answers;
using OpenUrban.GraphQL.Nodes;

namespace OpenUrban.Api.Releases;

/// <summary>Finds releases by number for node and nodes.</summary>
internal sealed class ReleaseNodeSource : INodeSource
{
    public string TypeName => "Release";

    public async Task<IReadOnlyDictionary<string, object>> FindAsync(
        IResolveFieldContext context,
        IReadOnlyList<string> codes
    )
    {
        var numbers = codes
            .Select(code => int.TryParse(code, CultureInfo.InvariantCulture, out var number) ? number : 0)
            .ToList();
        return await context
            .Rows()
            .Of<Release>()
            .Where(r => numbers.Contains(r.Number))
            .ToDictionaryAsync(r => $"{r.Number}", object (r) => r, context.CancellationToken);
    }

    public object? Find(DataState state, string code) =>
        state.Rows!.Of<Release>().AsEnumerable().FirstOrDefault(r => $"{r.Number}" == code);
}

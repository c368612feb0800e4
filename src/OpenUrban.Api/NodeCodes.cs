namespace OpenUrban.Api;

internal static class NodeCodes
{
    /// <summary>Those of the codes that name something.</summary>
    public static Dictionary<string, object> FoundIn<TNode>(
        this Dictionary<string, TNode> all,
        IReadOnlyCollection<string> codes
    )
        where TNode : class
    {
        var found = new Dictionary<string, object>(codes.Count, StringComparer.Ordinal);
        foreach (var code in codes)
        {
            if (all.TryGetValue(code, out var node))
            {
                found[code] = node;
            }
        }

        return found;
    }
}

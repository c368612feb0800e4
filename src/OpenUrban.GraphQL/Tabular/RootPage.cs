namespace OpenUrban.GraphQL.Tabular;

/// <summary>What is different of the field at the root when a part of its rows, or their number, is asked for.</summary>
/// <param name="Arguments">Arguments instead of those that it has, as literals; null for none.</param>
internal sealed record RootPage(Dictionary<string, string?> Arguments)
{
    /// <summary>What is selected below it before all else.</summary>
    public string? First { get; init; }

    /// <summary>What is selected below it and nothing else.</summary>
    public string? Instead { get; init; }
}

namespace OpenUrban.GraphQL.Operations;

/// <summary>How large a document may be. What is larger is refused before anything of it is executed.</summary>
public sealed class OperationLimits
{
    /// <summary>Most tokens of a document.</summary>
    public int Tokens { get; set; } = 15_000;

    /// <summary>
    /// Most fragments of a document. Validation follows a chain of them by recursion: a chain of 1,700 ended the
    /// process, which no exception handler can prevent.
    /// </summary>
    public int Fragments { get; set; } = 200;

    /// <summary>Deepest field, not counting <c>edges</c>, <c>node</c> and <c>nodes</c>, which lead nowhere by themselves.</summary>
    public int Depth { get; set; } = 12;

    /// <summary>Deepest field below <c>__schema</c> and <c>__type</c>: the standard query of tools has 14.</summary>
    public int IntrospectionDepth { get; set; } = 16;
}

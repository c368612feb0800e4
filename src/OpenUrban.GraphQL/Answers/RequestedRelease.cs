namespace OpenUrban.GraphQL.Answers;

/// <summary>The release that a request wants to be answered from. A scoped service: one an execution.</summary>
public sealed class RequestedRelease
{
    /// <summary>Null for the current one.</summary>
    public int? Number { get; set; }
}

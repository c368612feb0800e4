using GraphQL;

namespace OpenUrban.GraphQL.Execution;

/// <summary>Asks the engine for a field of the schema about itself.</summary>
/// <param name="Field">The field.</param>
internal sealed record IntrospectionAsk(IntrospectionField Field) : Ask<IntrospectionAsk.Reply>
{
    /// <param name="Json">What it is; null where its errors leave nothing of it.</param>
    /// <param name="Errors">What is wrong in it, with paths.</param>
    internal sealed record Reply(byte[]? Json, IReadOnlyList<ExecutionError> Errors);
}

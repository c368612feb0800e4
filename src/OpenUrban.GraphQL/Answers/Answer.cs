namespace OpenUrban.GraphQL.Answers;

/// <summary>An answer, ready to be sent.</summary>
/// <param name="State">What it was made from.</param>
/// <param name="Body">JSON in UTF-8, the same for each media type.</param>
/// <param name="HasErrors">Whether it has errors; then it is never kept.</param>
/// <param name="Executed">Whether the operation was executed, rather than refused.</param>
internal sealed record Answer(DataState State, ReadOnlyMemory<byte> Body, bool HasErrors, bool Executed);

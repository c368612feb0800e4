using OpenUrban.GraphQL.State;

namespace OpenUrban.GraphQL.Receipts;

/// <summary>What a receipt is about.</summary>
/// <param name="Receipt">What was collected.</param>
/// <param name="State">What the answer was made from.</param>
/// <param name="Arguments">The values of all arguments of a name in the operation, each once and in order.</param>
public sealed record ReceiptSubject(Receipt Receipt, DataState State, Func<string, IReadOnlyList<string>> Arguments);

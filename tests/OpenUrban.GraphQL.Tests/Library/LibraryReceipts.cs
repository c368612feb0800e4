using OpenUrban.GraphQL.Receipts;

namespace OpenUrban.GraphQL.Tests.Library;

/// <summary>Says of which genres the books of an answer are, and which authors were named by an argument.</summary>
internal sealed class LibraryReceipts : IReceiptSource
{
    public IReadOnlyList<KeyValuePair<string, object?>> Describe(ReceiptSubject subject) =>
        [
            new("genres", subject.Receipt.Noted<Genre>().Order().Select(genre => $"{genre}")),
            new("names", subject.Arguments("name")),
        ];
}

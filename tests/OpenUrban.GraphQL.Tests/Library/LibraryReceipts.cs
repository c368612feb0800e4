using OpenUrban.GraphQL.Receipts;

namespace OpenUrban.GraphQL.Tests.Library;

/// <summary>Says of which genres the books of an answer are, and which authors were named by an argument.</summary>
internal sealed class LibraryReceipts : IReceiptSource
{
    public ValueTask<IReadOnlyList<KeyValuePair<string, object?>>> DescribeAsync(
        ReceiptSubject subject,
        CancellationToken cancellationToken
    ) =>
        new([
            new("genres", subject.Receipt.Noted<Genre>().Order().Select(genre => $"{genre}")),
            new("names", subject.Arguments("name")),
        ]);
}

namespace OpenUrban.GraphQL.Receipts;

/// <summary>Knows what a product's receipts say beside what is true of every answer. A singleton service.</summary>
public interface IReceiptSource
{
    /// <summary>The further members of a receipt, in order: names, and values that are written as JSON.</summary>
    /// <param name="subject">What the receipt is about.</param>
    IReadOnlyList<KeyValuePair<string, object?>> Describe(ReceiptSubject subject);
}

using OpenUrban.GraphQL.Receipts;

namespace OpenUrban.Api.Sources;

/// <summary>A source of what an answer says.</summary>
internal readonly record struct CitedSource(int Id);

internal static class CitedSources
{
    /// <summary>Says that an answer has something of a source, directly or computed.</summary>
    public static void Cite(this Receipt receipt, int sourceId) => receipt.Note(new CitedSource(sourceId));

    public static void Cite(this Receipt receipt, IEnumerable<int> sourceIds)
    {
        foreach (var sourceId in sourceIds)
        {
            receipt.Cite(sourceId);
        }
    }
}

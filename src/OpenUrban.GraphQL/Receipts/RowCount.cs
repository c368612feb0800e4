using System.Text.Json;

namespace OpenUrban.GraphQL.Receipts;

/// <summary>The rows of an answer: the objects that stand in a list, at any depth.</summary>
internal static class RowCount
{
    /// <param name="data">JSON in UTF-8.</param>
    public static int Of(ReadOnlySpan<byte> data)
    {
        var (count, listDepths) = (0, new Stack<int>());
        var reader = new Utf8JsonReader(data, new JsonReaderOptions { MaxDepth = 256 });
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.StartArray:
                    listDepths.Push(reader.CurrentDepth);
                    break;
                case JsonTokenType.EndArray:
                    listDepths.Pop();
                    break;
                case JsonTokenType.StartObject
                    when listDepths.TryPeek(out var depth) && depth == reader.CurrentDepth - 1:
                    count++;
                    break;
            }
        }

        return count;
    }
}

using System.Text;
using OpenUrban.GraphQL.Limits;

namespace OpenUrban.GraphQL.Receipts;

/// <summary>
/// A document without what makes no difference: its lexical tokens (GraphQL, section 2.1.5) as they were written, with one
/// space between them. Comments and commas are no tokens; descriptions are left out.
/// </summary>
internal static class NormalDocument
{
    /// <param name="text">A document that was parsed before.</param>
    public static string Of(string text)
    {
        var normal = new StringBuilder(text.Length);
        var tokens = new DocumentTokens(text);
        while (tokens.MoveNext())
        {
            if (tokens.Current is { IsDescription: false, Start: var start, End: var end })
            {
                normal.Append(normal.Length == 0 ? "" : " ").Append(text, start, end - start);
            }
        }

        return normal.ToString();
    }
}

using System.Text;

namespace OpenUrban.GraphQL.Limits;

/// <summary>
/// Text that a database can hold. PostgreSQL refuses U+0000 and half a surrogate pair with an error of its own, and
/// half a pair cannot be written into an answer either, so no value may bring them in.
/// </summary>
internal static class StoredText
{
    public const string Refusal =
        "A string has the character U+0000 or half of a surrogate pair, which no text here has. Leave it out.";

    public static bool CanHold(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            if (
                text[0] == '\0'
                || Rune.DecodeFromUtf16(text, out _, out var length) != System.Buffers.OperationStatus.Done
            )
            {
                return false;
            }

            text = text[length..];
        }

        return true;
    }
}

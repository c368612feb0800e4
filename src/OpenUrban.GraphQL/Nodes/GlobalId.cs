using System.Text;
using OpenUrban.GraphQL.Limits;

namespace OpenUrban.GraphQL.Nodes;

/// <summary>The id of a node: base64 of TYPE:CODE. Clients are to treat it as opaque.</summary>
public readonly record struct GlobalId(string Type, string Code)
{
    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    public static GlobalId? TryParse(string id)
    {
        try
        {
            var text = StrictUtf8.GetString(Convert.FromBase64String(id));
            var colon = text.IndexOf(':', StringComparison.Ordinal);
            return colon < 1 || !StoredText.CanHold(text) ? null : new GlobalId(text[..colon], text[(colon + 1)..]);
        }
        catch (Exception exception) when (exception is FormatException or ArgumentException)
        {
            return null;
        }
    }

    public override string ToString() => Convert.ToBase64String(Encoding.UTF8.GetBytes($"{Type}:{Code}"));
}

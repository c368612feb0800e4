using System.Text;

namespace OpenUrban.Api.Tests;

internal static class Ids
{
    /// <summary>The code in an id, which is base64 of Type:code.</summary>
    public static string CodeOf(string id)
    {
        var text = Encoding.UTF8.GetString(Convert.FromBase64String(id));
        return text[(text.IndexOf(':', StringComparison.Ordinal) + 1)..];
    }
}

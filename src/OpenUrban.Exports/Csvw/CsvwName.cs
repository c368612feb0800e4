using System.Text;

namespace OpenUrban.Exports.Csvw;

/// <summary>
/// Names of columns as variables of URI templates (RFC 6570, section 2.3), of which metadata of the W3C make addresses:
/// letters, digits, underscores and points. All else is percent-encoded, and so is an underscore at the beginning, which the
/// W3C keeps for itself.
/// </summary>
internal static class CsvwName
{
    public static string Of(string name)
    {
        var variable = new StringBuilder();
        foreach (var b in Encoding.UTF8.GetBytes(name))
        {
            var isPlain = char.IsAsciiLetterOrDigit((char)b) || (b is (byte)'_' or (byte)'.' && variable.Length > 0);
            variable.Append(isPlain ? $"{(char)b}" : $"%{b:X2}");
        }

        return variable.ToString();
    }
}

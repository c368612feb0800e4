using System.Globalization;
using System.Text.RegularExpressions;

namespace OpenUrban.Exports.Xlsx;

/// <summary>
/// Texts as a workbook has them (ECMA-376 part 1, 22.9.2.19, ST_Xstring): a character that XML cannot have, or would not keep,
/// is _xHHHH_; and so is the underscore of a text that looks like one.
/// </summary>
/// <remarks>
/// A text that begins with = or + stays as it is: it is a formula where a cell says so, and no cell here does.
/// </remarks>
internal static partial class XlsxText
{
    public static string Escape(string text) =>
        Special().Replace(text, match => string.Create(CultureInfo.InvariantCulture, $"_x{(int)match.Value[0]:X4}_"));

    [GeneratedRegex(@"[\x00-\x08\x0B-\x1F\uFFFE\uFFFF]|_(?=x[0-9A-Fa-f]{4}_)", RegexOptions.None, 1000)]
    private static partial Regex Special();
}

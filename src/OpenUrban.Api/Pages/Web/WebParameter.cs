using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Primitives;

namespace OpenUrban.Api.Pages.Web;

/// <summary>
/// A parameter of a page. What it cannot mean is left out, as the page itself does: a form sends fields that are left empty, and
/// links come with what others have added.
/// </summary>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What it may be.</param>
internal sealed partial record WebParameter(string Name, WebParameterKind Kind)
{
    private const int LongestText = 500;
    private const int MostCodes = 100;

    /// <summary>The values of a choice, without the one that stands for none.</summary>
    public IReadOnlyList<string> Values { get; init; } = [];

    /// <summary>Whether it is a variable of the page's operation, and not read by the page alone.</summary>
    public bool IsVariable { get; init; }

    /// <summary>What a page reads of the values that an address gives, in one form; null for nothing.</summary>
    public string? Read(StringValues values)
    {
        // The boxes of a form that are checked give the name once for each.
        var text = string.Join(',', values.ToArray());
        return Kind switch
        {
            // That none of them is chosen is a choice, too.
            WebParameterKind.Codes => string.Join(
                ',',
                text.Split(',').Where(c => Code().IsMatch(c)).Distinct(StringComparer.Ordinal).Take(MostCodes)
            ),
            WebParameterKind.Code => Code().IsMatch(text) ? text : null,
            WebParameterKind.Year => Year().IsMatch(text) ? text : null,
            WebParameterKind.Day => DateOnly.TryParseExact(
                text,
                "yyyy-MM-dd",
                CultureInfo.InvariantCulture,
                default,
                out _
            )
                ? text
                : null,
            WebParameterKind.Choice => Values.Contains(text, StringComparer.Ordinal) ? text : null,
            WebParameterKind.Passage => text.Length > 0 ? text : null,
            _ => text.Length is > 0 and <= LongestText ? text : null,
        };
    }

    [GeneratedRegex(@"\A[A-Za-z0-9_.-]{1,40}\z", RegexOptions.None, 1000)]
    private static partial Regex Code();

    [GeneratedRegex(@"\A[0-9]{4}\z", RegexOptions.None, 1000)]
    private static partial Regex Year();
}

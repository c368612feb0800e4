using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace OpenUrban.Api.Pages;

/// <summary>Texts within markup that is not rendered as a page: code to embed, and what is filled into errors.</summary>
internal static class Html
{
    /// <summary>Chinese is written as it is.</summary>
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>Text as the content of an element, or of an attribute in double quotes.</summary>
    public static string Encode(string text) => Encoder.Encode(text);

    /// <summary>An address of the web, or nothing: data may say javascript: or the path of a file.</summary>
    public static string? Address(string? text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp)
            ? address.AbsoluteUri
            : null;
}

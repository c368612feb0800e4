using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using Microsoft.AspNetCore.Html;

namespace OpenUrban.Api.Pages;

/// <summary>
/// Markup with texts in it. Every text is encoded, whatever it is; what is markup already is not. Attributes stand in double
/// quotes, and an address that comes from data is given through <see cref="Address"/>.
/// </summary>
internal static class Html
{
    /// <summary>Chinese is written as it is.</summary>
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>Escapes what could end a script element as well.</summary>
    private static readonly JsonSerializerOptions Json = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        WriteIndented = true,
        NewLine = "\n",
    };

    public static IHtmlContent Empty => HtmlString.Empty;

    public static IHtmlContent Of(FormattableString markup) =>
        new HtmlFormattableString(CultureInfo.InvariantCulture, markup.Format, markup.GetArguments());

    /// <summary>The markup of each item, a line each.</summary>
    public static IHtmlContent Each<TItem>(IEnumerable<TItem> items, Func<TItem, FormattableString> markup)
    {
        var all = new HtmlContentBuilder();
        foreach (var item in items)
        {
            all.AppendHtml(Of(markup(item))).AppendHtml("\n");
        }

        return all;
    }

    /// <summary>Markup that is there on a condition.</summary>
    public static IHtmlContent If(bool condition, Func<FormattableString> markup) => condition ? Of(markup()) : Empty;

    /// <summary>JSON-LD within a page: data, which no browser executes.</summary>
    public static IHtmlContent LinkedData(JsonNode data) =>
        new HtmlString($"<script type=\"application/ld+json\">\n{data.ToJsonString(Json)}\n</script>\n");

    /// <summary>An address of the web, or nothing: data may say javascript: or the path of a file.</summary>
    public static string? Address(string? text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp)
            ? address.AbsoluteUri
            : null;

    public static string Text(IHtmlContent content)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        content.WriteTo(text, Encoder);
        return text.ToString();
    }
}

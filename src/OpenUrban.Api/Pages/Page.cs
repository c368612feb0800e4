using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Html;
using OpenUrban.Api.Exports;
using OpenUrban.Data.Texts;

namespace OpenUrban.Api.Pages;

/// <summary>A page of HTML, with its style in it: one request, no script, and nothing from elsewhere but pictures of this server.</summary>
internal sealed record Page
{
    public const string MediaType = "text/html; charset=utf-8";

    private static readonly string Style = ReadStyle();

    public required Language Language { get; init; }

    public required string Title { get; init; }

    /// <summary>What stands in its head beside the title: links and data.</summary>
    public IHtmlContent Head { get; init; } = Html.Empty;

    public required IHtmlContent Body { get; init; }

    /// <summary>Whether it is made to stand in a frame of another page.</summary>
    public bool IsFramed { get; init; }

    /// <summary>
    /// What a browser lets such a page do (CSP): style is allowed by its hash, and nothing else may be inserted. "*" are the
    /// pages of the web alone; who opens an article from the disk is to see the frame as well.
    /// </summary>
    public static string SecurityPolicy(bool isFramed) =>
        "default-src 'none'; img-src 'self' data:; style-src 'sha256-"
        + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Style)))
        + $"'; base-uri 'none'; form-action 'none'; frame-ancestors {(isFramed ? "* file: data:" : "'none'")}";

    public byte[] ToUtf8() =>
        Encoding.UTF8.GetBytes(
            Html.Text(
                Html.Of(
                    $"""
                    <!DOCTYPE html>
                    <html lang="{ExportLanguages.Tag(Language)}">
                    <head>
                    <meta charset="utf-8">
                    <meta name="viewport" content="width=device-width, initial-scale=1">
                    <title>{Title}</title>
                    <link rel="icon" href="data:image/svg+xml,%3Csvg%20xmlns=%22http://www.w3.org/2000/svg%22%20viewBox=%220%200%208%208%22%3E%3Cpath%20fill=%22%230b5c6b%22%20d=%22M0%208V4h2v4zm3%200V0h2v8zm3%200V2h2v6z%22/%3E%3C/svg%3E">
                    <style>{new HtmlString(Style)}</style>
                    {Head}</head>
                    <body class="{(IsFramed ? "framed" : "page")}">
                    {Body}
                    </body>
                    </html>

                    """
                )
            )
        );

    private static string ReadStyle()
    {
        using var reader = new StreamReader(typeof(Page).Assembly.GetManifestResourceStream("style.css")!);
        return reader.ReadToEnd();
    }
}

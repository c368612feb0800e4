using System.Text.Json.Nodes;
using OpenUrban.Api.Exports;
using OpenUrban.Api.Pages.Machines;
using OpenUrban.Api.Pages.Web;
using OpenUrban.Exports;

namespace OpenUrban.Api.Pages.Questions;

/// <summary>GET /q/{hash} for a browser, and GET /embed/{hash}: one question as a page, and as a page within another.</summary>
internal sealed class QuestionPages(
    QuestionSource questions,
    QuestionViews views,
    RowComparison comparison,
    ExportFormats formats,
    WebPages pages
)
{
    /// <summary>The page under a name of its own, for those that cannot say what they accept: /q/{hash}.html.</summary>
    public const string Format = "html";

    public const string EmbedPath = "/embed";

    private const int RowsOfPage = 50;
    private const int RowsOfEmbed = 100;

    private static readonly WebRoute Page = WebRoute.Of("query");
    private static readonly WebRoute Embed = WebRoute.Of("embed");

    public Task AnswerAsync(HttpContext http, string id) =>
        pages.AnswerAsync(
            http,
            Page,
            async () =>
            {
                var (parameters, question) = await ReadAsync(http, id, []);
                return Content(
                    question,
                    parameters,
                    ExportAddresses.Path,
                    async token =>
                    {
                        var view = await views.ReadAsync(PageSite.Marks, question, parameters, RowsOfPage, token);
                        var linkedData = SchemaOrg.Of(view, [.. QuestionTexts.FormatsOf(view, formats)]);
                        return StoredQueryContent.OfPage(view, formats, linkedData);
                    }
                );
            }
        );

    public Task EmbedAsync(HttpContext http, string id) =>
        pages.AnswerAsync(
            http,
            Embed,
            async () =>
            {
                var (parameters, question) = await ReadAsync(http, id, formats.Find(ChartFormat.Svg)?.Options ?? []);
                return Content(
                    question,
                    parameters,
                    EmbedPath,
                    async token =>
                    {
                        var view = await views.ReadAsync(PageSite.Marks, question, parameters, RowsOfEmbed, token);
                        if (view.Subject.Release != view.CurrentRelease)
                        {
                            view = view with { IsUnchanged = await comparison.AreSameAsNowAsync(question, token) };
                        }

                        return StoredQueryContent.OfEmbed(view, formats);
                    }
                );
            }
        );

    private static PageContent Content(
        NamedQuestion question,
        ExportParameters parameters,
        string path,
        Func<CancellationToken, Task<JsonObject>> readAsync
    )
    {
        // A frame is the same as its page: that is where search engines are led.
        var address = new ExportAddresses(PageSite.Marks, question, parameters.Language).Below(
            null,
            parameters.Release
        );
        var search = address.IndexOf('?', StringComparison.Ordinal) is >= 0 and var start ? address[start..] : "";
        return new PageContent(
            parameters.Release,
            $"{ExportAddresses.Path}/{question.Id}",
            search,
            [path, .. KeyOf(question, parameters)],
            readAsync
        );
    }

    private async Task<(ExportParameters Parameters, NamedQuestion Question)> ReadAsync(
        HttpContext http,
        string id,
        IReadOnlyList<ExportOption> options
    )
    {
        var parameters = ExportParameters.Read(http.Request.Query);
        parameters = parameters with { Others = ExportOptions.ReadChosen(options, parameters.Others) };
        return (parameters, await questions.FindAsync(id, parameters, http.RequestAborted));
    }

    /// <summary>All that a page of a question reads. A published document may say something else after the program was changed.</summary>
    public static string?[] KeyOf(NamedQuestion question, ExportParameters parameters) =>
        [
            question.Id,
            question.Question.Query,
            question.Variables,
            $"{parameters.Release}",
            ExportLanguages.Tag(parameters.Language),
            .. question.Rest.Select(r => $"{r.Key}={r.Value}"),
            .. parameters.Others.Select(o => $"{o.Key}={o.Value}"),
        ];
}

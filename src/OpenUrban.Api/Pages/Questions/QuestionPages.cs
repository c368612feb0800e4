using OpenUrban.Api.Exports;
using OpenUrban.Exports;

namespace OpenUrban.Api.Pages.Questions;

/// <summary>GET /q/{hash} for a browser, and GET /embed/{hash}: one question as a page, and as a page within another.</summary>
internal sealed class QuestionPages(
    QuestionSource questions,
    QuestionViews views,
    RowComparison comparison,
    ExportFormats formats,
    PageAnswers answers
)
{
    /// <summary>The page under a name of its own, for those that cannot say what they accept: /q/{hash}.html.</summary>
    public const string Format = "html";

    public const string EmbedPath = "/embed";

    private const int RowsOfPage = 50;
    private const int RowsOfEmbed = 100;

    public Task AnswerAsync(HttpContext http, string id) =>
        answers.WriteAsync(
            http,
            Page.MediaType,
            async () =>
            {
                var (parameters, question) = await ReadAsync(http, id, []);
                return new MadeAnswer
                {
                    Release = parameters.Release,
                    Key = ["question", .. KeyOf(question, parameters)],
                    MakeAsync = async token =>
                        QuestionPage
                            .Of(await views.ReadAsync(PageSite.Marks, question, parameters, RowsOfPage, token), formats)
                            .ToUtf8(),
                };
            }
        );

    public Task EmbedAsync(HttpContext http, string id) =>
        answers.WriteAsync(
            http,
            Page.MediaType,
            async () =>
            {
                var (parameters, question) = await ReadAsync(http, id, formats.Find(ChartFormat.Svg)?.Options ?? []);
                return new MadeAnswer
                {
                    Release = parameters.Release,
                    Key = ["embed", .. KeyOf(question, parameters)],
                    SecurityPolicy = Page.SecurityPolicy(isFramed: true),
                    MakeAsync = async token =>
                    {
                        var view = await views.ReadAsync(PageSite.Marks, question, parameters, RowsOfEmbed, token);
                        if (view.Subject.Release != view.CurrentRelease)
                        {
                            view = view with { IsUnchanged = await comparison.AreSameAsNowAsync(question, token) };
                        }

                        return EmbedPage.Of(view, formats).ToUtf8();
                    },
                };
            }
        );

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

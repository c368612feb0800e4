using OpenUrban.Api.Exports;
using OpenUrban.Exports;
using OpenUrban.GraphQL.Errors;

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
                var (parameters, question) = await ReadAsync(http, id);
                if (parameters.Others.Count > 0)
                {
                    throw new RequestError(
                        ErrorCode.BadRequest,
                        "Options belong to a format, which is not named here: /q/HASH.csv?separator=semicolon."
                    );
                }

                return new MadeAnswer
                {
                    Release = parameters.Release,
                    Names = NamesOf(question),
                    MakeAsync = async token =>
                        QuestionPage
                            .Of(
                                await views.ReadAsync(
                                    ExportAddresses.HomeOf(http.Request),
                                    question,
                                    parameters,
                                    RowsOfPage,
                                    token
                                ),
                                formats
                            )
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
                var (parameters, question) = await ReadAsync(http, id);
                CheckOptions(parameters);
                return new MadeAnswer
                {
                    Release = parameters.Release,
                    Names = NamesOf(question),
                    SecurityPolicy = Page.SecurityPolicy(isFramed: true),
                    MakeAsync = async token =>
                    {
                        var view = await views.ReadAsync(
                            ExportAddresses.HomeOf(http.Request),
                            question,
                            parameters,
                            RowsOfEmbed,
                            token
                        );
                        if (view.Subject.Release != view.CurrentRelease)
                        {
                            view = view with { IsUnchanged = await comparison.AreSameAsNowAsync(question, token) };
                        }

                        return EmbedPage.Of(view, formats).ToUtf8();
                    },
                };
            }
        );

    private async Task<(ExportParameters Parameters, NamedQuestion Question)> ReadAsync(HttpContext http, string id)
    {
        var parameters = ExportParameters.Read(http.Request.Query);
        return (parameters, await questions.FindAsync(id, parameters, http.RequestAborted));
    }

    private void CheckOptions(ExportParameters parameters)
    {
        if (formats.Find(ChartFormat.Svg) is { } svg)
        {
            ExportOptions.Read(svg, parameters.Others);
        }
        else if (parameters.Others.Count > 0)
        {
            throw new RequestError(ErrorCode.BadRequest, "An embedded table has no options. Leave them out.");
        }
    }

    /// <summary>A published document may say something else after the program was changed.</summary>
    private static string?[] NamesOf(NamedQuestion question) => [question.Question.Query, question.Variables];
}

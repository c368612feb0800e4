using System.Globalization;
using Microsoft.Net.Http.Headers;
using OpenUrban.Api.Addresses;
using OpenUrban.Api.Releases;
using OpenUrban.Exports;
using OpenUrban.GraphQL.Errors;
using OpenUrban.GraphQL.Http;
using OpenUrban.GraphQL.RateLimiting;
using OpenUrban.GraphQL.ResponseCache;
using OpenUrban.GraphQL.State;
using OpenUrban.GraphQL.Tabular;

namespace OpenUrban.Api.Exports;

/// <summary>Answers GET /q/{hash}.{format}: one question in one format.</summary>
internal sealed class ExportHandler(
    QuestionSource questions,
    ITableQueries tables,
    ExportFormats formats,
    IDataStates states,
    SpoolSpace space,
    GraphQLHttpOptions options
)
{
    public async Task HandleAsync(HttpContext http, string id, string formatName)
    {
        var format = formats.Find(formatName) ?? throw UnknownFormat();
        var parameters = ExportParameters.Read(http.Request.Query);
        var chosen = ExportOptions.Read(format, parameters.Others);
        var question = await questions.FindAsync(id, parameters, http.RequestAborted);
        var state = await states.GetAsync(http.RequestAborted);
        if (IsKnown(http, state, question, format, chosen))
        {
            WriteState(http, state, state.EarlierRelease(parameters.Release));
            http.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        await using var answer = await tables.OpenAsync(question.Question, http.RequestAborted);
        await WriteAsync(http, question, format, chosen, parameters, answer);
    }

    private async Task WriteAsync(
        HttpContext http,
        NamedQuestion question,
        IExportFormat format,
        ExportOptions chosen,
        ExportParameters parameters,
        TableAnswer answer
    )
    {
        var addresses = new ExportAddresses(SiteAddress.Of(http.Request), question, parameters.Language);
        var (subject, catalogue) = ExportSubjects.Describe(answer, question, addresses, parameters);
        var response = http.Response;
        WriteState(http, answer.State, answer.Earlier);
        response.GetTypedHeaders().ETag = TagOf(answer.State, question, format, chosen);
        response.ContentType = format.MediaType;
        response.Headers.ContentDisposition = $"inline; filename=\"{subject.FileName}.{format.Name}\"";
        response.Headers["OpenUrban-Truncated"] = answer.IsPart ? "true" : "false";
        if (answer.Table.RowCount is { } rows)
        {
            response.Headers["OpenUrban-Rows"] = rows.ToString(CultureInfo.InvariantCulture);
        }

        response.Headers.Link = addresses.Links(formats, format.Name, parameters.Release);
        var export = new Export
        {
            Table = answer.Table,
            Subject = subject,
            Catalogue = catalogue,
            Options = chosen,
            Language = ExportLanguages.Tag(parameters.Language),
        };
        if (HttpMethods.IsHead(http.Request.Method))
        {
            try
            {
                // Whether it can be had in this format is known when its first byte is, which would be the first that is sent.
                await format.WriteAsync(export, new NoStream(), http.RequestAborted);
            }
            catch (NoStream.ReachedException)
            {
                // There is something.
            }

            return;
        }

        await using var spool = new Spool(space, RequestClient.Current, answer.Enlarge);
        using var stopped = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted);

        // Beside the sending, which takes as long as the client does.
        var making = Task.Run(() => MakeAsync(format, export, answer, spool, stopped.Token), CancellationToken.None);
        try
        {
            await spool.Begun;
            response.ContentLength = spool.WholeLength;
            await spool.SendAsync(response.Body, http.RequestAborted);
        }
        finally
        {
            await stopped.CancelAsync();
            await making;
        }
    }

    /// <summary>Makes an export and gives back its turn.</summary>
    private static async Task MakeAsync(
        IExportFormat format,
        Export export,
        TableAnswer answer,
        Spool spool,
        CancellationToken cancellationToken
    )
    {
        try
        {
            await using (answer)
            {
                await format.WriteAsync(export, spool, cancellationToken);
            }

            spool.Complete();
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            spool.Fail(
                new RequestError(ErrorCode.Timeout, "The export took too long and was ended. Narrow the question.")
            );
        }
#pragma warning disable CA1031 // Whatever it is, whoever sends it is told.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            spool.Fail(exception);
        }
    }

    private void WriteState(HttpContext http, DataState state, int? earlier)
    {
        state.WriteHeaders(http.Response.Headers, earlier);
        var seconds = (int)options.MaxAge.TotalSeconds;
        http.Response.Headers.CacheControl = $"public, max-age={seconds}, stale-while-revalidate={10 * seconds}";
    }

    private static bool IsKnown(
        HttpContext http,
        DataState state,
        NamedQuestion question,
        IExportFormat format,
        ExportOptions chosen
    )
    {
        var tag = TagOf(state, question, format, chosen);
        http.Response.GetTypedHeaders().ETag = tag;
        return ConditionalRequests.IsKnown(http.Request.Headers.IfNoneMatch, tag);
    }

    /// <summary>
    /// By all that the bytes depend on, which is known without making them. An export of an earlier release has the texts and
    /// the program of now, so that it counts as well which release is the current one.
    /// </summary>
    private static EntityTagHeaderValue TagOf(
        DataState state,
        NamedQuestion question,
        IExportFormat format,
        ExportOptions chosen
    ) =>
        ExportTag.Of([
            state.Version,
            question.Id,
            question.Question.Query,
            question.Question.OperationName,
            question.Variables,
            $"{question.Question.Release}",
            format.Name,
            .. question.Question.Defaults.Select(d => $"{d.Key}={d.Value}"),
            .. chosen.InOrder.Select(o => $"{o.Key}={o.Value}"),
        ]);

    private RequestError UnknownFormat() =>
        new(
            ErrorCode.NotFound,
            $"There is no such format. There are {string.Join(", ", formats.All.Select(f => f.Name))}: /q/HASH.csv, for example."
        );
}

using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace OpenUrban.Api.ErrorHandling;

/// <summary>
/// Stands round everything: what is thrown becomes an answer with a code, as a page for a browser and as JSON for a program, and
/// a status without a body gets one.
/// </summary>
/// <remarks>
/// Not ASP.NET's handler, which clears the headers: those of CORS, of the rate limit and of the release say as much beside an
/// error. Where nobody catches an exception, Kestrel clears them, answers nothing and writes a trace into the log.
/// </remarks>
internal sealed class ErrorHandlingMiddleware(RequestDelegate next, FaultLog log)
{
    private static readonly StringValues NoSniff = "nosniff";

    public Task InvokeAsync(HttpContext http)
    {
        // On every answer, whoever writes it: a browser takes nothing for what its media type does not say.
        http.Response.Headers[HeaderNames.XContentTypeOptions] = NoSniff;
        try
        {
            // Answers from memory are mostly done by now: they need no state machine.
            var answered = next(http);
            return !answered.IsCompletedSuccessfully ? AwaitAsync(http, answered)
                : http.Response.StatusCode < StatusCodes.Status400BadRequest ? Task.CompletedTask
                : CompleteAsync(http);
        }
#pragma warning disable CA1031 // Whatever it is, it is answered.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return AnswerAsync(http, exception);
        }
    }

    private async Task AwaitAsync(HttpContext http, Task answered)
    {
        try
        {
            await answered;
        }
#pragma warning disable CA1031 // Whatever it is, it is answered.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            await AnswerAsync(http, exception);
            return;
        }

        if (http.Response.StatusCode >= StatusCodes.Status400BadRequest)
        {
            await CompleteAsync(http);
        }
    }

    private async Task AnswerAsync(HttpContext http, Exception exception)
    {
        if (IsGone(http, exception))
        {
            log.Gone(exception);
            return;
        }

        var answer = ErrorTable.Of(exception);
        log.Add(exception, answer, http.Response.HasStarted);
        if (http.Response.HasStarted)
        {
            // What was sent looks whole in many formats: only a broken connection tells that it is not.
            http.Abort();
            return;
        }

        await WriteAsync(http, answer ?? ErrorTable.Fault);
    }

    /// <summary>Writes the body of an answer of which there is only the status, such as that of an address that nobody takes.</summary>
    private Task CompleteAsync(HttpContext http)
    {
        var response = http.Response;
        if (response.HasStarted || response.ContentLength is not null || response.ContentType is not null)
        {
            return Task.CompletedTask;
        }

        if (
            HttpMethods.IsOptions(http.Request.Method)
            && response is { StatusCode: StatusCodes.Status405MethodNotAllowed, Headers.Allow.Count: > 0 }
        )
        {
            // It asks just for what Allow says (RFC 9110, section 9.3.7).
            response.StatusCode = StatusCodes.Status204NoContent;
            response.Headers.Append(HeaderNames.Allow, HttpMethods.Options);
            return Task.CompletedTask;
        }

        return ErrorTable.Of(response.StatusCode, http.Request) is { } answer
            ? WriteAsync(http, answer)
            : Task.CompletedTask;
    }

    private async Task WriteAsync(HttpContext http, ErrorAnswer answer)
    {
        try
        {
            await http.WriteAsync(answer);
        }
        catch (Exception exception) when (IsGone(http, exception))
        {
            log.Gone(exception);
        }
    }

    /// <summary>Whether there is nobody to answer.</summary>
    private static bool IsGone(HttpContext http, Exception exception) =>
        exception is ConnectionResetException or ConnectionAbortedException
        || http.RequestAborted.IsCancellationRequested
            && exception is OperationCanceledException or IOException
            && exception is not BadHttpRequestException;
}

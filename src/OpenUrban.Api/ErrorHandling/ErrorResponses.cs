using OpenUrban.Api.Pages;
using OpenUrban.GraphQL.Errors;
using OpenUrban.GraphQL.Http;

namespace OpenUrban.Api.ErrorHandling;

/// <summary>Writes errors in the form that a client reads: a page for a browser, JSON for a program.</summary>
internal static class ErrorResponses
{
    /// <summary>Refuses a request where throwing would cost more than the refusal may: there may be thousands in a second.</summary>
    public static Task RefuseAsync(this HttpContext http, RequestError error) =>
        http.WriteAsync(new ErrorAnswer(ErrorStatus.Of(error.Code), [error]));

    public static Task WriteAsync(this HttpContext http, ErrorAnswer answer) =>
        http.Features.Get<PageRequest>() is not null || MediaType.PrefersHtml(http.Request.Headers.Accept)
            ? http.RequestServices.GetRequiredService<ErrorPages>().WriteAsync(http, answer.Status, answer.Errors)
            : http.WriteErrorsAsync(answer.Status, answer.Errors, MediaTypeOf(http));

    /// <summary>Below the address of the schema there are two kinds of JSON.</summary>
    private static string MediaTypeOf(HttpContext http) =>
        http.Request.Path.StartsWithSegments(
            http.RequestServices.GetRequiredService<GraphQLHttpOptions>().Path,
            StringComparison.Ordinal
        )
            ? MediaType.OfErrors(http.Request.Headers.Accept)
            : MediaType.Json;
}

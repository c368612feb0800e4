using System.Net;
using System.Text;
using System.Text.Json;
using OpenUrban.GraphQL.Tests.Library;

namespace OpenUrban.GraphQL.Tests.Http;

/// <summary>What came back over HTTP.</summary>
internal sealed record Answer(
    HttpStatusCode Status,
    string? ContentType,
    string Body,
    string Allow,
    HttpResponseMessage Message
)
{
    public JsonElement Json => JsonDocument.Parse(Body).RootElement;

    public string Code => Json.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString() ?? "";

    public string ErrorMessage => Json.GetProperty("errors")[0].GetProperty("message").GetString() ?? "";

    public static async Task<Answer> ToAsync(HttpRequestMessage request)
    {
        var host = await LibraryHost.GetAsync();
        using var client = host.Client();
        var response = await client.SendAsync(request);
        return new Answer(
            response.StatusCode,
            response.Content.Headers.ContentType?.ToString(),
            await response.Content.ReadAsStringAsync(),
            string.Join(", ", response.Content.Headers.Allow),
            response
        );
    }

    public static Task<Answer> ToGetAsync(string parameters, string? accept = null, HttpMethod? method = null)
    {
        var request = new HttpRequestMessage(method ?? HttpMethod.Get, "/graphql" + parameters);
        if (accept is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept", accept);
        }

        return ToAsync(request);
    }

    public static Task<Answer> ToPostAsync(
        string body,
        string? contentType = "application/json",
        string? accept = null
    ) => ToPostAsync(new ByteArrayContent(Encoding.UTF8.GetBytes(body)), contentType, accept);

    public static Task<Answer> ToPostAsync(
        HttpContent content,
        string? contentType = "application/json",
        string? accept = null
    )
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = content };
        if (contentType is not null)
        {
            content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        }

        if (accept is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept", accept);
        }

        return ToAsync(request);
    }
}

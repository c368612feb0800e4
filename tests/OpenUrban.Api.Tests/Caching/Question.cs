using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;

namespace OpenUrban.Api.Tests.Caching;

/// <summary>Questions to the API that nobody has asked before, and what comes back.</summary>
internal static class Question
{
    private static int last;

    /// <summary>A comment makes it another document.</summary>
    public static string New() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{{ release {{ number }} series(indicators: [\"GDP\"], areas: [\"310000\"], from: 2006, to: 2006) {{ values }} }} #{Guid.NewGuid():N}{Interlocked.Increment(ref last)}"
        );

    public static async Task<(HttpStatusCode Status, string? Release, string Body)> AskAsync(
        this HttpClient client,
        string query
    ) => await client.SendBodyAsync(new { query });

    public static async Task<(HttpStatusCode Status, string? Release, string Body)> SendBodyAsync(
        this HttpClient client,
        object body
    )
    {
        using var content = new StringContent(JsonSerializer.Serialize(body), Encoding.UTF8, "application/json");
        using var response = await client.PostAsync("/graphql", content);
        return (
            response.StatusCode,
            response.Headers.TryGetValues("OpenUrban-Release", out var release) ? release.Single() : null,
            await response.Content.ReadAsStringAsync()
        );
    }
}

using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace OpenUrban.Api.Testing;

/// <summary>Reads pages as a browser asks for them.</summary>
public sealed partial class PageClient(HttpClient client) : IDisposable
{
    /// <summary>What browsers send when somebody opens an address.</summary>
    private const string BrowserAccept = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    public void Dispose() => client.Dispose();

    public async Task<string> StoreAsync(string query, object? variables = null)
    {
        using var answer = await client.PostAsJsonAsync("/q", new { query, variables });
        var body = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode, $"{query}\n{body}");
        return JsonDocument.Parse(body).RootElement.At("hash").GetString()!;
    }

    public async Task<HttpResponseMessage> GetAsync(string path, string accept = BrowserAccept, string? knownTag = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.RelativeOrAbsolute));
        request.Headers.TryAddWithoutValidation("Accept", accept);
        if (knownTag is not null)
        {
            request.Headers.TryAddWithoutValidation("If-None-Match", knownTag);
        }

        return await client.SendAsync(request);
    }

    public async Task<string> TextAsync(
        string path,
        string accept = BrowserAccept,
        HttpStatusCode status = HttpStatusCode.OK
    )
    {
        using var answer = await GetAsync(path, accept);
        var body = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.StatusCode == status, $"{path} -> {answer.StatusCode}\n{body}");
        return body;
    }

    public async Task<JsonNode> JsonAsync(string path) => JsonNode.Parse(await TextAsync(path, "*/*"))!;

    /// <summary>The JSON-LD within a page.</summary>
    public static JsonNode LinkedDataOf(string page) => JsonNode.Parse(LinkedData().Match(page).Groups["json"].Value)!;

    /// <summary>A page, an element a line, without what is another one on another day or of another build.</summary>
    public static string Stable(string page) =>
        Checksum()
            .Replace(Year().Replace(Day().Replace(Style().Replace(page, "STYLE"), "DAY"), "year = {YEAR}"), "CHECKSUM")
            .Replace("><", ">\n<", StringComparison.Ordinal);

    [GeneratedRegex(
        "<script type=\"application/ld\\+json\">(?<json>.*?)</script>",
        RegexOptions.Singleline | RegexOptions.ExplicitCapture,
        60_000
    )]
    private static partial Regex LinkedData();

    [GeneratedRegex("/web/assets/[^\"]+", RegexOptions.None, 60_000)]
    private static partial Regex Style();

    [GeneratedRegex(@"\b20\d\d-\d\d-\d\d(T[0-9:]+Z)?", RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Day();

    [GeneratedRegex(@"year = \{\d+\}", RegexOptions.None, 60_000)]
    private static partial Regex Year();

    [GeneratedRegex(@"\b[0-9a-f]{64}\b", RegexOptions.None, 60_000)]
    private static partial Regex Checksum();
}

using System.Net.Http.Json;
using System.Text.Json;

namespace OpenUrban.Api.Tests.Exports;

/// <summary>Stores queries and reads them in formats.</summary>
internal sealed class ExportClient(HttpClient client) : IDisposable
{
    public void Dispose() => client.Dispose();

    /// <summary>Stores a query and gives its hash.</summary>
    public async Task<string> StoreAsync(string query, object? variables = null)
    {
        using var answer = await client.PostAsJsonAsync("/q", new { query, variables });
        var body = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode, $"{query}\n{body}");
        return JsonDocument.Parse(body).RootElement.At("hash").GetString()!;
    }

    public Task<HttpResponseMessage> GetAsync(string path) => client.GetAsync(new Uri(path, UriKind.Relative));

    public async Task<byte[]> BytesAsync(string hash, string format)
    {
        using var answer = await GetAsync($"/q/{hash}.{format}");
        var body = await answer.Content.ReadAsByteArrayAsync();
        Assert.True(answer.IsSuccessStatusCode, $"{format}\n{System.Text.Encoding.UTF8.GetString(body)}");
        return body;
    }

    public async Task<string> TextAsync(string hash, string format) =>
        System.Text.Encoding.UTF8.GetString(await BytesAsync(hash, format));

    public async Task<JsonElement> JsonAsync(string hash, string format) =>
        JsonDocument.Parse(await BytesAsync(hash, format)).RootElement;

    /// <summary>The rows of the format json: a missing value is not there.</summary>
    public async Task<List<Dictionary<string, string>>> RowsAsync(string hash, string parameters = "") =>
        [
            .. (await JsonAsync(hash, $"json{parameters}"))
                .At("rows")
                .EnumerateArray()
                .Select(row =>
                    row.EnumerateObject()
                        .Where(cell => cell.Value.ValueKind != JsonValueKind.Null)
                        .ToDictionary(
                            cell => cell.Name,
                            cell =>
                                cell.Value.ValueKind == JsonValueKind.String
                                    ? cell.Value.GetString()!
                                    : cell.Value.GetRawText()
                        )
                ),
        ];
}

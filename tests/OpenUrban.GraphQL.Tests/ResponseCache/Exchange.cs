using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json;

namespace OpenUrban.GraphQL.Tests.ResponseCache;

/// <summary>What came back, with all its headers and bytes.</summary>
internal sealed record Exchange(HttpStatusCode Status, SortedDictionary<string, string> Headers, byte[] Bytes)
{
    /// <summary>The body as it was before it was compressed.</summary>
    public string Text => Encoding.UTF8.GetString(Decoded());

    public string? this[string header] => Headers.GetValueOrDefault(header);

    /// <summary>Status, headers and body in one text, without what compression changes when it is left out.</summary>
    public string Describe(bool withCoding = true) =>
        string.Join(
            '\n',
            Headers
                .Where(h => h.Key != "Date" && (withCoding || h.Key is not ("Content-Encoding" or "Content-Length")))
                .Select(h => $"{h.Key}: {h.Value}")
                .Prepend($"{(int)Status}")
                .Append(withCoding ? Convert.ToHexString(Bytes) : Text)
        );

    public static HttpRequestMessage Get(string parameters, params (string Name, string Value)[] headers) =>
        Of(HttpMethod.Get, parameters, null, headers);

    public static HttpRequestMessage Post(string query, params (string Name, string Value)[] headers) =>
        Of(HttpMethod.Post, "", JsonSerializer.Serialize(new { query }), headers);

    public static HttpRequestMessage Of(
        HttpMethod method,
        string parameters,
        string? body,
        params (string Name, string Value)[] headers
    )
    {
        var request = new HttpRequestMessage(method, "/graphql" + parameters);
        if (body is not null)
        {
            request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
            request.Content.Headers.TryAddWithoutValidation("Content-Type", "application/json");
        }

        foreach (var (name, value) in headers)
        {
            if (!request.Headers.TryAddWithoutValidation(name, value))
            {
                request.Content!.Headers.Remove(name);
                request.Content.Headers.TryAddWithoutValidation(name, value);
            }
        }

        return request;
    }

    public static async Task<Exchange> SendAsync(HttpClient client, HttpRequestMessage request)
    {
        using (request)
        {
            using var response = await client.SendAsync(request);
            var headers = new SortedDictionary<string, string>(StringComparer.OrdinalIgnoreCase);
            foreach (var (name, values) in response.Headers.Concat(response.Content.Headers))
            {
                headers[name] = string.Join(", ", values);
            }

            return new(response.StatusCode, headers, await response.Content.ReadAsByteArrayAsync());
        }
    }

    private byte[] Decoded()
    {
        if (Bytes.Length == 0)
        {
            return [];
        }

        using var source = new MemoryStream(Bytes);
        using Stream? stream = this["Content-Encoding"] switch
        {
            "br" => new BrotliStream(source, CompressionMode.Decompress),
            "gzip" => new GZipStream(source, CompressionMode.Decompress),
            _ => null,
        };
        if (stream is null)
        {
            return Bytes;
        }

        using var target = new MemoryStream();
        stream.CopyTo(target);
        return target.ToArray();
    }
}

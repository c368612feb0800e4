using Microsoft.AspNetCore.Http;

namespace OpenUrban.Benchmarks.Servers;

/// <summary>The bytes of files: no answer can be sent with less work.</summary>
internal sealed class PrecomputedAnswers(string folder)
{
    private readonly Dictionary<string, byte[]> bodies = Directory
        .EnumerateFiles(folder, "*.json")
        .ToDictionary(file => $"/{Path.GetFileNameWithoutExtension(file)}", File.ReadAllBytes);

    public Task AnswerAsync(HttpContext http)
    {
        var response = http.Response;
        if (!bodies.TryGetValue(http.Request.Path.Value ?? "", out var body))
        {
            response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }

        response.ContentType = "application/json; charset=utf-8";
        response.ContentLength = body.Length;
        var written = response.BodyWriter.WriteAsync(body);
        return written.IsCompletedSuccessfully ? Task.CompletedTask : written.AsTask();
    }
}

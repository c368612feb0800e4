using System.Buffers;
using System.Collections.Concurrent;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using OpenUrban.Benchmarks.Data;

namespace OpenUrban.Benchmarks.Servers;

/// <summary>
/// An endpoint as one writes it by hand: a prepared statement, and its rows written as JSON. Connections, statements,
/// buffers and writers are kept open for the next request.
/// </summary>
internal sealed class StatementAnswers(string database)
{
    private static readonly Dictionary<string, Func<string, Statement>> Kinds = Workload.All.ToDictionary(
        w => $"/{w.Name}",
        w => (Func<string, Statement>)(file => Statement.Of(w, file))
    );

    private readonly ConcurrentDictionary<string, ConcurrentBag<Answering>> idle = new();

    public async Task AnswerAsync(HttpContext http)
    {
        var (path, response) = (http.Request.Path.Value ?? "", http.Response);
        if (!Kinds.TryGetValue(path, out var create))
        {
            response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        var bag = idle.GetOrAdd(path, _ => []);
        if (!bag.TryTake(out var answering))
        {
            answering = Answering.With(create(database));
        }

        var body = answering.Write();
        response.ContentType = "application/json; charset=utf-8";
        response.ContentLength = body.Length;
        await response.BodyWriter.WriteAsync(body);
        bag.Add(answering);
    }

    private sealed record Answering(Statement Statement, Utf8JsonWriter Json, ArrayBufferWriter<byte> Buffer)
    {
        public static Answering With(Statement statement)
        {
            var buffer = new ArrayBufferWriter<byte>(64 * 1024);
            var options = new JsonWriterOptions
            {
                Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
                SkipValidation = true,
            };
            return new Answering(statement, new Utf8JsonWriter(buffer, options), buffer);
        }

        public ReadOnlyMemory<byte> Write()
        {
            Buffer.ResetWrittenCount();
            Json.Reset(Buffer);
            Statement.Write(Json);
            Json.Flush();
            return Buffer.WrittenMemory;
        }
    }
}

using System.Text.Encodings.Web;
using System.Text.Json;

namespace OpenUrban.Exports.Json;

/// <summary>JSON on its way to a stream that takes asynchronous writes only.</summary>
internal sealed class JsonOutput : IDisposable
{
    private readonly OutputBuffer buffer;

    public JsonOutput(Stream output)
    {
        buffer = new OutputBuffer(output);

        // As the API's own answers: nobody puts a file into a page without escaping it, and Chinese stays readable.
        Writer = new Utf8JsonWriter(
            buffer,
            new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }
        );
    }

    public Utf8JsonWriter Writer { get; }

    /// <summary>To be called now and then, for example after each row.</summary>
    public ValueTask FlushIfFullAsync(CancellationToken cancellationToken) =>
        OutputBuffer.IsMuch(buffer.Count + Writer.BytesPending) ? FlushAsync(cancellationToken) : default;

    public async ValueTask FlushAsync(CancellationToken cancellationToken)
    {
        await Writer.FlushAsync(cancellationToken);
        await buffer.FlushAsync(cancellationToken);
    }

    public void Dispose()
    {
        // Disposed of as it is, the writer would write what is left of a file that has failed.
        Writer.Reset();
        Writer.Dispose();
        buffer.Dispose();
    }
}

using System.Text.Json;
using GraphQLParser.AST;
using OpenUrban.GraphQL.Http;
using OpenUrban.GraphQL.Limits;
using OpenUrban.GraphQL.State;

namespace OpenUrban.GraphQL.Receipts;

/// <summary>Writes the extensions of an answer: what it cost, and what it is.</summary>
internal sealed class ReceiptWriter(OperationLimits limits, Permalink permalink, IReceiptSource? source = null)
{
    /// <summary>The extensions of a refused answer, or of one with errors: they have no receipt, because nobody should cite it.</summary>
    public byte[] WriteCost(long cost) => Write(writer => WriteCost(writer, cost));

    /// <summary>The extensions of an answer without a receipt that tells what the request may have meant.</summary>
    public byte[] WriteHints(IReadOnlyList<KeyValuePair<string, object?>> hints) =>
        Write(writer => WriteMembers(writer, hints));

    /// <summary>The extensions of an answer with a receipt.</summary>
    /// <param name="request">What was asked.</param>
    /// <param name="document">Its document.</param>
    /// <param name="operation">The operation that was executed.</param>
    /// <param name="cost">Cells that it asked for.</param>
    /// <param name="data">What was answered, as JSON.</param>
    /// <param name="receipt">What was collected on the way.</param>
    /// <param name="state">What it was answered from.</param>
    /// <param name="hints">Further members that tell what the request may have meant.</param>
    public byte[] Write(
        GraphQLHttpRequest request,
        GraphQLDocument document,
        GraphQLOperationDefinition operation,
        long cost,
        ReadOnlyMemory<byte> data,
        Receipt receipt,
        DataState state,
        IReadOnlyList<KeyValuePair<string, object?>> hints
    )
    {
        var members = source is null
            ? []
            : source.Describe(
                new ReceiptSubject(
                    receipt,
                    state,
                    name => ArgumentValues.Of(document, operation, request.Variables, name)
                )
            );
        var normal = NormalDocument.Of(request.Query!);
        var (address, reason) = permalink.Of(
            request,
            normal,
            operation,
            state.EarlierRelease(request.Release) ?? state.Number
        );
        return Write(writer =>
        {
            WriteCost(writer, cost);
            writer.WriteStartObject("receipt");
            writer.WriteString("operationHash", OperationHash.Of(normal, operation, request.Variables));
            writer.WriteNumber("rows", RowCount.Of(data.Span));
            writer.WriteBoolean("truncated", receipt.IsTruncated);
            writer.WriteString("permalink", address);
            if (reason is not null)
            {
                writer.WriteString("permalinkReason", reason);
            }

            WriteMembers(writer, members);
            writer.WriteEndObject();
            WriteMembers(writer, hints);
        });
    }

    private static void WriteMembers(Utf8JsonWriter writer, IReadOnlyList<KeyValuePair<string, object?>> members)
    {
        foreach (var (name, value) in members)
        {
            writer.WritePropertyName(name);
            JsonSerializer.Serialize(writer, value, GraphQLJson.Options);
        }
    }

    private void WriteCost(Utf8JsonWriter writer, long cost)
    {
        writer.WriteStartObject("cost");
        writer.WriteNumber("requested", cost);
        writer.WriteNumber("limit", limits.Cells);
        writer.WriteEndObject();
    }

    /// <summary>As the last member of an answer, with the comma before it.</summary>
    private static byte[] Write(Action<Utf8JsonWriter> members)
    {
        using var json = new MemoryStream();
        json.Write(",\"extensions\":"u8);
        using (var writer = new Utf8JsonWriter(json, new JsonWriterOptions { Encoder = GraphQLJson.Encoder }))
        {
            writer.WriteStartObject();
            members(writer);
            writer.WriteEndObject();
        }

        return json.ToArray();
    }
}

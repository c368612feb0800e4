using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using GraphQL;
using Microsoft.AspNetCore.Http;
using OpenUrban.GraphQL.Coercion;
using OpenUrban.GraphQL.Errors;

namespace OpenUrban.GraphQL.Http;

/// <summary>The parameters of a GraphQL request, from the query string or a JSON body.</summary>
internal sealed record GraphQLHttpRequest(string? Query, string? OperationName, Inputs? Variables, Inputs? Extensions)
{
    private const char ByteOrderMark = '\uFEFF';

    private const int DeepestJson = 64;

    private static readonly JsonDocumentOptions Strict = new()
    {
        MaxDepth = DeepestJson,
        // Which of two counts is not specified: a proxy may have checked the other one.
        AllowDuplicateProperties = false,
    };

    /// <summary>Name or hash of a stored document that is executed instead of <see cref="Query"/>.</summary>
    public string? DocumentId { get; init; }

    /// <summary>The parameter receipt of the address: 1 or true.</summary>
    public string? ReceiptParameter { get; init; }

    /// <summary>Whether the answer shall say what it is and what it cost.</summary>
    public bool WantsReceipt => ReceiptParameter is "1" or "true" || Extensions?.GetValueOrDefault("receipt") is true;

    /// <summary>Whose it is, for the turn in which it is executed; null for one that is not counted.</summary>
    public object? Client { get; init; }

    /// <summary>Number of the release that it is to be answered from; null for the current one.</summary>
    public int? Release { get; init; }

    /// <summary>The path below which the server is; receipts name it in addresses. Empty for none.</summary>
    public string PathBase { get; init; } = "";

    /// <summary>Whether its document is to be had by its hash: the client has sent that, or named it by it.</summary>
    public bool HasHash => DocumentId is not null || Extensions?.GetValueOrDefault("persistedQuery") is not null;

    /// <summary>All that an answer depends on beside operation, variables and the state of the data.</summary>
    public string Terms =>
        WantsReceipt || Release is not null
            ? $"{WantsReceipt} {WantsReceipt && HasHash} {Release}{(WantsReceipt ? PathBase : "")}"
            : "";

    /// <exception cref="RequestError">A parameter is not of its type.</exception>
    public static GraphQLHttpRequest OfQueryString(IQueryCollection query)
    {
        var extensions = Map(Single(query, "extensions"), "extensions");
        return new(
            Single(query, "query"),
            Single(query, "operationName"),
            Map(Single(query, "variables"), "variables"),
            extensions
        )
        {
            DocumentId = Single(query, "documentId") ?? Single(query, "id"),
            ReceiptParameter = Single(query, "receipt"),
            Release = ReleaseOf(query, extensions),
        };
    }

    /// <param name="body">The body.</param>
    /// <param name="query">The query string, of which receipt and release are taken.</param>
    /// <exception cref="RequestError">The body is no JSON object or a parameter is not of its type.</exception>
    public static GraphQLHttpRequest OfBody(ReadOnlyMemory<byte> body, IQueryCollection query)
    {
        // The JSON reader looks into texts only when they are read, which for variables is too late.
        if (!Utf8.IsValid(body.Span))
        {
            throw new RequestError(ErrorCode.BadRequest, "The body is not valid UTF-8.");
        }

        // No editor shows it, and a parser may ignore it (RFC 8259, section 8.1).
        body = body.Span.StartsWith(Encoding.UTF8.Preamble) ? body[Encoding.UTF8.Preamble.Length..] : body;
        using var document = Parse(body, "The body");
        var root = document.RootElement;
        if (root.ValueKind == JsonValueKind.Array)
        {
            throw new RequestError(
                ErrorCode.BadRequest,
                "Batches are switched off. Send one operation a request; several root fields fit in one operation."
            );
        }

        if (root.ValueKind != JsonValueKind.Object)
        {
            throw new RequestError(
                ErrorCode.BadRequest,
                "The body has to be a JSON object such as {\"query\": \"{ plans { nodes { code } } }\"}."
            );
        }

        var extensions = Map(root, "extensions");
        return new(Text(root, "query"), Text(root, "operationName"), Map(root, "variables"), extensions)
        {
            // GraphQL over HTTP says documentId, Hot Chocolate's clients say id.
            DocumentId = Text(root, "documentId") ?? Text(root, "id"),
            ReceiptParameter = Single(query, "receipt"),
            Release = ReleaseOf(query, extensions),
        };
    }

    /// <summary>Reads an object of JSON; null for nothing.</summary>
    /// <exception cref="RequestError">It is no object, or no JSON.</exception>
    public static Inputs? ReadMap(string? json, string name) => Map(json, name);

    private static int? ReleaseOf(IQueryCollection query, Inputs? extensions)
    {
        int? parameter =
            Single(query, "release") is not { } text ? null
            : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
            : throw NoRelease("The parameter release");
        int? extension = extensions?.GetValueOrDefault("release") switch
        {
            null => null,
            int given => given,
            _ => throw NoRelease("extensions.release"),
        };
        return parameter is null || extension is null || parameter == extension
            ? parameter ?? extension
            : throw new RequestError(
                ErrorCode.BadRequest,
                $"The parameter release is {parameter} and extensions.release is {extension}. Give one of them."
            );

        static RequestError NoRelease(string what) =>
            new(ErrorCode.BadRequest, $"{what} has to be the number of a release: 1, 2, 3, ...");
    }

    private static string? Single(IQueryCollection query, string name) =>
        !query.TryGetValue(name, out var values) ? null
        : values.Count == 1 ? values[0]
        : throw new RequestError(
            ErrorCode.BadRequest,
            $"The parameter {name} is given {values.Count} times. Give it once."
        );

    private static string? Text(JsonElement root, string name) =>
        !root.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null ? null
        : value.ValueKind == JsonValueKind.String ? ReadText(value, name)
        : throw new RequestError(ErrorCode.BadRequest, $"{name} has to be a string.");

    private static string? ReadText(JsonElement value, string name)
    {
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair as an escape sequence: JSON, but no text.
            throw new RequestError(ErrorCode.BadRequest, $"{name} is not valid Unicode text.");
        }
    }

    private static Inputs? Map(string? json, string name)
    {
        json = json?.TrimStart(ByteOrderMark);
        if (string.IsNullOrEmpty(json))
        {
            return null;
        }

        using var document = Parse(Encoding.UTF8.GetBytes(json), $"The parameter {name}");
        return Read(document.RootElement, name);
    }

    private static Inputs? Map(JsonElement root, string name) =>
        root.TryGetProperty(name, out var value) ? Read(value, name) : null;

    private static Inputs? Read(JsonElement value, string name)
    {
        if (value.ValueKind is not (JsonValueKind.Null or JsonValueKind.Object))
        {
            throw new RequestError(ErrorCode.BadRequest, $"{name} has to be a JSON object.");
        }

        try
        {
            return value.ValueKind == JsonValueKind.Null ? null : JsonInputs.Read(value);
        }
        catch (InvalidOperationException)
        {
            throw new RequestError(ErrorCode.BadRequest, $"{name} has a text that is not valid Unicode.");
        }
    }

    private static JsonDocument Parse(ReadOnlyMemory<byte> json, string what)
    {
        try
        {
            return JsonDocument.Parse(json, Strict);
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair in the name of a property.
            throw new RequestError(ErrorCode.BadRequest, $"{what} has a name that is not valid Unicode text.");
        }
        catch (JsonException exception) when (exception.LineNumber is null)
        {
            throw new RequestError(ErrorCode.BadRequest, $"{what} names a property of an object twice.");
        }
        catch (JsonException) when (IsTooDeep(json.Span))
        {
            throw new RequestError(ErrorCode.BadRequest, $"{what} nests deeper than {DeepestJson} levels.");
        }
        catch (JsonException exception)
        {
            throw new RequestError(
                ErrorCode.BadRequest,
                $"{what} is not valid JSON at line {exception.LineNumber + 1}, byte {exception.BytePositionInLine + 1}."
            );
        }
    }

    /// <summary>Whether it is JSON to below the deepest level that is read.</summary>
    private static bool IsTooDeep(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = DeepestJson + 2 });
        try
        {
            while (reader.Read())
            {
                if (
                    reader.CurrentDepth >= DeepestJson
                    && reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray
                )
                {
                    return true;
                }
            }
        }
        catch (JsonException)
        {
            // It is broken before that.
        }

        return false;
    }
}

using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using OpenUrban.GraphQL.Errors;
using OpenUrban.GraphQL.Limits;

namespace OpenUrban.GraphQL.Paging;

/// <summary>
/// The place of a row in an order: the values of its keys. A cursor is bound to the order it was made under, because
/// under another one the same values stand elsewhere.
/// </summary>
internal static class Cursor
{
    public static string Write(string order, IReadOnlyList<object?> keys)
    {
        var values = new object?[keys.Count + 1];
        values[0] = Fingerprint(order);
        for (var i = 0; i < keys.Count; i++)
        {
            values[i + 1] = keys[i] switch
            {
                DateOnly day => day.ToString("O", CultureInfo.InvariantCulture),
                DateTimeOffset moment => moment.ToString("O", CultureInfo.InvariantCulture),
                var key => key,
            };
        }

        return Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(values));
    }

    /// <exception cref="RequestError">The cursor is forged, broken, or of another order.</exception>
    public static object?[] Read(string cursor, string order, IReadOnlyList<Type> types)
    {
        try
        {
            var values = JsonSerializer.Deserialize<JsonElement[]>(Base64Url.DecodeFromChars(cursor));
            if (values?.Length == types.Count + 1 && values[0].GetString() == Fingerprint(order))
            {
                return [.. types.Select((type, i) => Value(values[i + 1], type))];
            }
        }
        catch (Exception exception)
            when (exception is FormatException or JsonException or InvalidOperationException or ArgumentException)
        {
            // Falls through to the one message that helps the client.
        }

        throw new RequestError(
            ErrorCode.InvalidCursor,
            "The cursor is not one of this field in this order. Use a cursor of an answer to the same field with the "
                + "same order, or leave it out to begin at the start."
        );
    }

    private static object? Value(JsonElement element, Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;

        // Keys are never missing, see Order: a null was not made here.
        return element.ValueKind == JsonValueKind.Null ? throw new FormatException("A key is missing.")
            : type == typeof(string) ? Text(element.GetString()!)
            : type == typeof(int) ? element.GetInt32()
            : type == typeof(long) ? element.GetInt64()
            : type == typeof(double) ? element.GetDouble()
            : type == typeof(DateOnly)
                ? DateOnly.ParseExact(element.GetString() ?? "", "O", CultureInfo.InvariantCulture)
            : type == typeof(DateTimeOffset)
                ? DateTimeOffset.ParseExact(
                    element.GetString() ?? "",
                    "O",
                    CultureInfo.InvariantCulture,
                    DateTimeStyles.RoundtripKind
                )
            : throw new InvalidOperationException($"Rows cannot be ordered by a {type.Name}.");
    }

    private static string Text(string text) =>
        StoredText.CanHold(text) ? text : throw new FormatException(StoredText.Refusal);

    private static string Fingerprint(string order) =>
        Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(order)).AsSpan(0, 6));
}

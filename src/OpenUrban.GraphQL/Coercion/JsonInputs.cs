using System.Globalization;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using GraphQL;
using OpenUrban.GraphQL.Errors;
using OpenUrban.GraphQL.Limits;

namespace OpenUrban.GraphQL.Coercion;

/// <summary>
/// Reads variables and extensions. JSON does not tell whole numbers from others: 2020.0 and 2.02e3, as statistics packages write years,
/// are 2020 (GraphQL, section 3.5.1), in every text that is made of them as well. What a type does not take it says itself.
/// </summary>
internal static class JsonInputs
{
    /// <summary>With these .NET takes for a whole number what has a point or an exponent and no fraction.</summary>
    private const NumberStyles Whole =
        NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    /// <exception cref="RequestError">A text cannot be stored.</exception>
    /// <exception cref="InvalidOperationException">A text is no Unicode.</exception>
    public static Inputs Read(JsonElement value) => new(ReadObject(value));

    private static Dictionary<string, object?> ReadObject(JsonElement value) =>
        value.EnumerateObject().ToDictionary(member => member.Name, member => ReadValue(member.Value));

    private static object? ReadValue(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.Object => ReadObject(value),
            JsonValueKind.Array => value.EnumerateArray().Select(ReadValue).ToList(),
            JsonValueKind.String => ReadText(value.GetString()!),
            JsonValueKind.Number => ReadNumber(value),
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            _ => null,
        };

    private static string ReadText(string text) =>
        StoredText.CanHold(text) ? text : throw new RequestError(ErrorCode.BadRequest, StoredText.Refusal);

    private static object ReadNumber(JsonElement value)
    {
        if (value.TryGetInt32(out var number))
        {
            return number;
        }

        if (value.TryGetInt64(out var large))
        {
            return large;
        }

        var digits = JsonMarshal.GetRawUtf8Value(value);
        if (digits.IndexOfAny(".eE"u8) < 0)
        {
            return BigInteger.Parse(Encoding.ASCII.GetString(digits), CultureInfo.InvariantCulture);
        }

        if (!long.TryParse(digits, Whole, CultureInfo.InvariantCulture, out large))
        {
            return value.GetDouble();
        }

        return large is >= int.MinValue and <= int.MaxValue ? (object)(int)large : large;
    }
}

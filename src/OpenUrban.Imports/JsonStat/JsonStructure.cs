using System.Text.Json;
using OpenUrban.Data.Files;

namespace OpenUrban.Imports.JsonStat;

/// <summary>Reads objects, lists and texts one after the other. What is not what it has to be ends the reading.</summary>
/// <param name="tokens">The tokens of the file.</param>
/// <param name="wrong">Makes the exception of a place and a reason, for the line that is being read.</param>
internal sealed class JsonStructure(JsonTokens tokens, Func<string?, string, SeedFileException> wrong)
{
    public JsonTokenType Type => tokens.Type;

    /// <summary>The line of the present token.</summary>
    public long Line => tokens.Line;

    public ReadOnlySpan<byte> Bytes => tokens.Bytes;

    public string Text => tokens.Text;

    public SeedFileException Wrong(string? place, string reason) => wrong(place, reason);

    public string? ReadName()
    {
        Next();
        return tokens.Type == JsonTokenType.EndObject ? null : tokens.Text;
    }

    public void ReadObject(string place, Action<string> property)
    {
        Next();
        Expect(JsonTokenType.StartObject, place);
        while (ReadName() is { } name)
        {
            property(name);
        }
    }

    public string ReadText(string place)
    {
        Next();
        Expect(JsonTokenType.String, place);
        return tokens.Text;
    }

    public List<string> ReadTexts(string place)
    {
        Next();
        Expect(JsonTokenType.StartArray, place);
        var list = new List<string>();
        while (Next() != JsonTokenType.EndArray)
        {
            list.Add(
                tokens.Type is JsonTokenType.String or JsonTokenType.Number
                    ? tokens.Text
                    : throw Wrong(place, "is not a list of texts or numbers.")
            );
        }

        return list;
    }

    /// <summary>Passes over the value that begins with the present token.</summary>
    public void Skip()
    {
        var depth = 0;
        do
        {
            depth += tokens.Type switch
            {
                JsonTokenType.StartObject or JsonTokenType.StartArray => 1,
                JsonTokenType.EndObject or JsonTokenType.EndArray => -1,
                _ => 0,
            };
        } while (depth > 0 && Next() != JsonTokenType.None);
    }

    public JsonTokenType Next() =>
        tokens.Read() ? tokens.Type : throw Wrong(null, "the file ends in the middle of the dataset.");

    public void Expect(JsonTokenType type, string? place)
    {
        if (tokens.Type != type)
        {
            var what = type switch
            {
                JsonTokenType.StartObject => "an object",
                JsonTokenType.StartArray => "an array",
                JsonTokenType.Number => "a number",
                _ => "a text",
            };
            throw Wrong(place, $"has to be {what}.");
        }
    }
}

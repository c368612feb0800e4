using System.Text.Json;

namespace OpenUrban.Imports.JsonStat;

/// <summary>Reads a JSON text of any length token by token, in the memory of its longest token.</summary>
internal sealed class JsonTokens(Stream stream)
{
    /// <summary>No code, label or number is longer.</summary>
    public const int MaximumTokenLength = 1 << 20;

    private byte[] buffer = new byte[1 << 16];
    private int start;
    private int end;
    private bool complete;
    private bool begun;
    private JsonReaderState state;
    private int textStart;
    private int textLength;
    private string? unescaped;

    public JsonTokenType Type { get; private set; }

    /// <summary>The line that the token ends on, counted from 1.</summary>
    public long Line { get; private set; } = 1;

    /// <summary>The characters of a name, text or number as the file has them, until the next token is read.</summary>
    public ReadOnlySpan<byte> Bytes => buffer.AsSpan(textStart, textLength);

    /// <summary>A name, text or number.</summary>
    public string Text => unescaped ?? System.Text.Encoding.UTF8.GetString(Bytes);

    /// <exception cref="JsonException">The text is no JSON from here on.</exception>
    public bool Read()
    {
        while (true)
        {
            var json = new Utf8JsonReader(buffer.AsSpan(start, end - start), complete, state);
            if (json.Read())
            {
                Type = json.TokenType;
                var quoted = Type is JsonTokenType.String or JsonTokenType.PropertyName;
                textStart = start + (int)json.TokenStartIndex + (quoted ? 1 : 0);
                textLength = json.ValueSpan.Length;
                unescaped = quoted && json.ValueIsEscaped ? json.GetString() : null;
                Advance(in json);
                return true;
            }

            Advance(in json);
            if (complete)
            {
                return false;
            }

            Fill();
        }
    }

    private void Advance(in Utf8JsonReader json)
    {
        var consumed = (int)json.BytesConsumed;
        Line += buffer.AsSpan(start, consumed).Count((byte)'\n');
        start += consumed;
        state = json.CurrentState;
    }

    private void Fill()
    {
        buffer.AsSpan(start, end - start).CopyTo(buffer);
        (start, end) = (0, end - start);
        if (end == buffer.Length)
        {
            if (buffer.Length >= MaximumTokenLength)
            {
                throw new JsonException($"a text is longer than {MaximumTokenLength:N0} bytes.");
            }

            Array.Resize(ref buffer, buffer.Length * 2);
        }

        var read = stream.Read(buffer.AsSpan(end));
        end += read;
        complete = read == 0;
        if (begun)
        {
            return;
        }

        // A byte order mark is no JSON, but editors write it.
        begun = true;
        while (end < 3 && !complete)
        {
            read = stream.Read(buffer.AsSpan(end));
            end += read;
            complete = read == 0;
        }

        start = buffer.AsSpan(0, end).StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? 3 : 0;
    }
}

using System.Buffers;
using System.Buffers.Binary;
using System.ComponentModel;
using System.Text;
using Microsoft.Extensions.Caching.Hybrid;

namespace OpenUrban.GraphQL.ResponseCache;

/// <summary>An answer as processes share it: with its whole key, because keys of shared stores are hashes.</summary>
/// <param name="Key">What it answers; null when it was not written by this program.</param>
/// <param name="Body">The answer.</param>
// Marked as immutable, requests that wait for the same answer are given the same one and not a copy each.
[ImmutableObject(true)]
internal sealed record SharedAnswer(string? Key, ReadOnlyMemory<byte> Body)
{
    /// <summary>Whether it was read from the store, rather than made here.</summary>
    public bool IsFromStore { get; init; }
}

/// <summary>The length of the key, the key and the answer.</summary>
internal sealed class SharedAnswerSerializer : IHybridCacheSerializer<SharedAnswer>
{
    public void Serialize(SharedAnswer value, IBufferWriter<byte> target)
    {
        var key = value.Key!;
        var length = Encoding.UTF8.GetByteCount(key);
        var head = target.GetSpan(sizeof(int) + length);
        BinaryPrimitives.WriteInt32LittleEndian(head, length);
        Encoding.UTF8.GetBytes(key, head[sizeof(int)..]);
        target.Advance(sizeof(int) + length);
        target.Write(value.Body.Span);
    }

    /// <summary>Whatever stands there: what is thrown here would reach the client.</summary>
    public SharedAnswer Deserialize(ReadOnlySequence<byte> source)
    {
        ReadOnlySpan<byte> entry = source.ToArray();
        if (
            entry.Length < sizeof(int)
            || BinaryPrimitives.ReadInt32LittleEndian(entry) is var length
                && (length < 0 || length > entry.Length - sizeof(int))
        )
        {
            return new(null, default) { IsFromStore = true };
        }

        return new(Encoding.UTF8.GetString(entry.Slice(sizeof(int), length)), entry[(sizeof(int) + length)..].ToArray())
        {
            IsFromStore = true,
        };
    }
}

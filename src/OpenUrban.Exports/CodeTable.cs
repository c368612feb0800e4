using System.Text;

namespace OpenUrban.Exports;

/// <summary>What is known of codes, looked up by their UTF-8, so that a cell costs no text.</summary>
/// <param name="make">Makes it of a code that comes for the first time.</param>
internal sealed class CodeTable<T>(Func<string, T> make)
{
    private readonly Dictionary<byte[], T>.AlternateLookup<ReadOnlySpan<byte>> known = new Dictionary<byte[], T>(
        new Utf8Comparer()
    ).GetAlternateLookup<ReadOnlySpan<byte>>();

    public T this[ReadOnlySpan<byte> code]
    {
        get
        {
            if (!known.TryGetValue(code, out var value))
            {
                value = make(Encoding.UTF8.GetString(code));
                known[code] = value;
            }

            return value;
        }
    }

    private sealed class Utf8Comparer
        : IEqualityComparer<byte[]>,
            IAlternateEqualityComparer<ReadOnlySpan<byte>, byte[]>
    {
        public bool Equals(byte[]? x, byte[]? y) => x.AsSpan().SequenceEqual(y);

        public bool Equals(ReadOnlySpan<byte> alternate, byte[] other) => alternate.SequenceEqual(other);

        public int GetHashCode(byte[] obj) => GetHashCode(obj.AsSpan());

        public int GetHashCode(ReadOnlySpan<byte> alternate)
        {
            var hash = new HashCode();
            hash.AddBytes(alternate);
            return hash.ToHashCode();
        }

        public byte[] Create(ReadOnlySpan<byte> alternate) => alternate.ToArray();
    }
}

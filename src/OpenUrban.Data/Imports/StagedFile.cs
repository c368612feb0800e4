using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using OpenUrban.Data.Seeding;

namespace OpenUrban.Data.Imports;

/// <summary>A file on its way into the store: its values are in a temporary table, and here is what it needs to be read.</summary>
internal sealed class StagedFile : IDisposable
{
    private const int RowsBetweenReports = 20_000;

    private readonly ImportRequest request;
    private readonly Dictionary<string, int> indicators = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> areas = new(StringComparer.Ordinal);
    private readonly Dictionary<StagedDetails, int> details = [];
    private readonly Dictionary<string, int> decimals = new(StringComparer.Ordinal);
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    private StagedFile(ImportRequest request) => this.request = request;

    /// <summary>The numbers that indicators have in the table, by code.</summary>
    public IReadOnlyDictionary<string, int> Indicators => indicators;

    /// <summary>The numbers that areas have in the table, by code.</summary>
    public IReadOnlyDictionary<string, int> Areas => areas;

    /// <summary>The numbers that what values share has in the table.</summary>
    public IReadOnlyDictionary<StagedDetails, int> Details => details;

    /// <summary>Rows of the table that take nothing back.</summary>
    public long Values { get; private set; }

    /// <summary>SHA-256 over all rows in their order and what they name: the same for the same file read in the same way.</summary>
    public required byte[] Digest { get; init; }

    /// <summary>The most digits after the point that an indicator's values have.</summary>
    public int DecimalsOf(string indicator) => decimals.GetValueOrDefault(indicator);

    /// <summary>Reads a file to its end, or until there are too many bad rows.</summary>
    public static StagedFile Read(
        ImportRequest request,
        IImportReader reader,
        StagedRows rows,
        IProgress<SeedProgress>? progress,
        CancellationToken cancellationToken
    )
    {
        var file = new StagedFile(request) { Digest = new byte[SHA256.HashSizeInBytes] };
        file.Read(reader, rows, progress, cancellationToken);
        rows.Complete();
        file.FinishDigest();
        return file;
    }

    public void Dispose() => hash.Dispose();

    private static int NumberOf<TKey>(Dictionary<TKey, int> numbers, TKey key)
        where TKey : notnull
    {
        if (!numbers.TryGetValue(key, out var number))
        {
            numbers[key] = number = numbers.Count + 1;
        }

        return number;
    }

    private void Read(
        IImportReader reader,
        StagedRows rows,
        IProgress<SeedProgress>? progress,
        CancellationToken cancellationToken
    )
    {
        Span<byte> packed = stackalloc byte[5 * sizeof(long)];
        var count = 0L;
        while (reader.TryRead(out var value))
        {
            var indicator = NumberOf(indicators, value.Indicator);
            var area = NumberOf(areas, value.Area);
            var shared = NumberOf(
                details,
                new StagedDetails(
                    value.Decimals,
                    value.Status,
                    value.Confidentiality,
                    value.PublishedOn ?? request.PublishedOn,
                    value.PublishedOn is null ? request.PublishedPrecision : DatePrecision.Day,
                    value.IsWithdrawn
                )
            );
            rows.Add(indicator, area, value.Year, value.Value, shared, value.Line);
            if (!value.IsWithdrawn)
            {
                Values++;
                if (value.Decimals > decimals.GetValueOrDefault(value.Indicator))
                {
                    decimals[value.Indicator] = value.Decimals;
                }
            }

            BinaryPrimitives.WriteInt64LittleEndian(packed, indicator);
            BinaryPrimitives.WriteInt64LittleEndian(packed[8..], area);
            BinaryPrimitives.WriteInt64LittleEndian(packed[16..], value.Year);
            BinaryPrimitives.WriteDoubleLittleEndian(packed[24..], value.Value ?? double.NaN);
            BinaryPrimitives.WriteInt64LittleEndian(packed[32..], shared);
            hash.AppendData(packed);
            if (++count % RowsBetweenReports == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
                progress?.Report(
                    new SeedProgress(
                        SeedProgress.ReadingFile,
                        (int)(reader.BytesRead * SeedProgress.Parts / Math.Max(1, reader.Bytes)),
                        SeedProgress.Parts
                    )
                );
            }
        }

        progress?.Report(new SeedProgress(SeedProgress.ReadingFile, SeedProgress.Parts, SeedProgress.Parts));
    }

    private void FinishDigest()
    {
        var names = string.Join(
            '\n',
            [request.Source.Code, .. indicators.Keys, "", .. areas.Keys, "", .. details.Keys.Select(d => d.ToString())]
        );
        hash.AppendData(Encoding.UTF8.GetBytes(names));
        hash.GetHashAndReset(Digest);
    }
}

using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using OpenUrban.Data;
using OpenUrban.Data.Files;
using OpenUrban.Data.Sources;
using OpenUrban.Imports.Publishing;

namespace OpenUrban.Imports.Staging;

/// <summary>A file on its way into the store: its values are in a temporary table, and here is what it needs to be read.</summary>
internal sealed class StagedFile : IDisposable
{
    private const int RowsBetweenReports = 20_000;

    private readonly ImportRequest request;
    private readonly Dictionary<string, int> indicators = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> areas = new(StringComparer.Ordinal);
    private readonly Dictionary<StagedDetails, int> details = [];
    private readonly Dictionary<string, IndicatorRows> rowsOf = new(StringComparer.Ordinal);
    private readonly Dictionary<(int Indicator, int Area, int Block, int Day), ulong> years = [];
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

    /// <summary>Whether the rows of a series are not together.</summary>
    public bool IsScattered { get; private set; }

    /// <summary>Whether all rows were published on the same day.</summary>
    public bool HasOneDay => details.Keys.Select(d => d.PublishedOn).Distinct().Take(2).Count() < 2;

    /// <summary>Whether two rows are of the same period and the same day of publication.</summary>
    public bool HasRepeated { get; private set; }

    /// <summary>SHA-256 over all rows in their order and what they name: the same for the same file read in the same way.</summary>
    public required byte[] Digest { get; init; }

    /// <summary>The most digits after the point that an indicator's values have.</summary>
    public int DecimalsOf(string indicator) => rowsOf.TryGetValue(indicator, out var found) ? found.Decimals : 0;

    /// <summary>Rows of these indicators that take nothing back.</summary>
    public long ValuesOf(IEnumerable<string> codes) =>
        codes.Sum(code => rowsOf.TryGetValue(code, out var found) ? found.Values : 0);

    /// <summary>Reads a file to its end, or until there are too many rejected rows.</summary>
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
        var (count, series, last) = (0L, 0L, (Indicator: 0, Area: 0));
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
                    value.PublishedOn is null || request.PublishedBasis == PublicationBasis.Copy
                        ? request.PublishedPrecision
                        : DatePrecision.Day,
                    value.IsWithdrawn
                )
            );
            HasRepeated |= !AddYear(indicator, area, value.Year, value.PublishedOn ?? request.PublishedOn);
            rows.Add(indicator, area, value.Year, value.Value, shared, value.Line);
            if (!value.IsWithdrawn)
            {
                Values++;
                ref var found = ref CollectionsMarshal.GetValueRefOrAddDefault(rowsOf, value.Indicator, out _);
                found.Values++;
                found.Decimals = Math.Max(found.Decimals, value.Decimals);
            }

            series += (indicator, area) == last ? 0 : 1;
            last = (indicator, area);
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

        // As good as together, when a series begins a few times only.
        IsScattered = series * 4 > count;
        progress?.Report(new SeedProgress(SeedProgress.ReadingFile, SeedProgress.Parts, SeedProgress.Parts));
    }

    private record struct IndicatorRows(long Values, int Decimals);

    /// <summary>Takes note of a period, a bit each: series have long runs of years. False when it was there already.</summary>
    private bool AddYear(int indicator, int area, int year, DateOnly day)
    {
        const int Bits = 64;
        var (block, place) = Math.DivRem(year, Bits);
        ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(
            years,
            (indicator, area, block, day.DayNumber),
            out _
        );
        var bit = 1UL << place;
        var isNew = (known & bit) == 0;
        known |= bit;
        return isNew;
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

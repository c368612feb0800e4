using System.Diagnostics;
using OpenUrban.Imports.Mapping;
using OpenUrban.Testing;
using Xunit.Abstractions;

namespace OpenUrban.Imports.Tests;

public sealed class LargeFileTests(ITestOutputHelper log)
{
    [SharedFileFact("large/wdi_all_325_indicators.csv.gz")]
    public void All_of_the_World_Development_Indicators()
    {
        var (file, allocated) = Read("world-bank.json", "large/wdi_all_325_indicators.csv.gz");

        Assert.Empty(file.RejectedRows);
        Assert.Equal((2_115_952, 2_115_952), (file.Rows, file.Values));
        Assert.Equal((325, 265), (file.Indicators.Count, file.Areas.Count));
        Assert.Contains("WDI_SP_URB_TOTL_IN_ZS", file.Indicators);
        Assert.Equal("CHN", file.Areas["000000"].FileCode);

        // Not a byte a row.
        Assert.InRange(allocated, 0, file.Rows);
    }

    [SharedFileFact("large/wdi_sp.urb.totl.in.zs.csv")]
    public void One_of_the_World_Development_Indicators()
    {
        var (file, _) = Read("world-bank-indicator.json", "large/wdi_sp.urb.totl.in.zs.csv");

        Assert.Empty(file.RejectedRows);
        Assert.Equal((17_424, 17_424), (file.Rows, file.Values));
        Assert.Equal(["WDI_SP_URB_TOTL_IN_ZS"], file.Indicators.Keys);
        Assert.Equal(264, file.Areas.Count);
    }

    private (LargeFile File, long Allocated) Read(string mapping, string path)
    {
        var read = ImportMapping.Read(Path.Combine(Repository.Root, "seed", "mappings", mapping));
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var watch = Stopwatch.StartNew();
        using var reader = read.Open(Repository.Shared(path)!);
        var values = 0L;
        while (reader.TryRead(out _))
        {
            values++;
        }

        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        log.WriteLine(
            $"{values:N0} values in {watch.Elapsed.TotalSeconds:0.00} s, {values / watch.Elapsed.TotalSeconds:N0} a second, "
                + $"{allocated / 1024:N0} KiB allocated"
        );
        Assert.Equal(reader.Bytes, reader.BytesRead);
        return (new LargeFile(reader.Rows, values, reader.RejectedRows, reader.Indicators, reader.Areas), allocated);
    }

    private sealed record LargeFile(
        long Rows,
        long Values,
        IReadOnlyList<RejectedRow> RejectedRows,
        IReadOnlyDictionary<string, FoundCode> Indicators,
        IReadOnlyDictionary<string, FoundCode> Areas
    );
}

using System.Buffers.Text;
using BenchmarkDotNet.Attributes;
using OpenUrban.GraphQL.Execution;

namespace OpenUrban.Benchmarks.Inner;

/// <summary>Figures as JSON: ours, which knows that they have few digits, beside the general way.</summary>
[MemoryDiagnoser]
public class NumberBenchmark
{
    private const int Count = 1_000;

    private readonly double[] figures = new double[Count];
    private readonly byte[] target = new byte[64];

    [GlobalSetup]
    public void SetUp()
    {
#pragma warning disable CA5394 // Figures to measure with, not secrets.
        var random = new Random(1);
        for (var i = 0; i < Count; i++)
        {
            figures[i] = Math.Round(random.NextDouble() * 1_000, random.Next(3));
        }
#pragma warning restore CA5394
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Count)]
    public int Utf8Formatter()
    {
        var bytes = 0;
        foreach (var figure in figures)
        {
            System.Buffers.Text.Utf8Formatter.TryFormat(figure, target, out var written);
            bytes += written;
        }

        return bytes;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int ShortNumbers()
    {
        var bytes = 0;
        foreach (var figure in figures)
        {
            bytes += ShortNumber.Write(figure, target);
        }

        return bytes;
    }
}

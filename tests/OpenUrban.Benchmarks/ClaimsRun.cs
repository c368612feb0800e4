using OpenUrban.Testing;
using OpenUrban.Testing.Claims;

namespace OpenUrban.Benchmarks;

/// <summary>Claims that are made of the shipped data, and what is said of them: nothing that is not true may be called true.</summary>
internal static class ClaimsRun
{
    /// <summary>The share of the wrong ones that has to have the right diagnosis.</summary>
    private const double LeastRight = 0.95;

    private const double MostMilliseconds = 5;

    private static readonly ClaimKind[] WrongKinds =
    [
        ClaimKind.Revised,
        ClaimKind.OtherYear,
        ClaimKind.OtherArea,
        ClaimKind.TenThousand,
        ClaimKind.Share,
        ClaimKind.OtherDefinition,
        ClaimKind.NeverPublished,
    ];

    public static async Task<int> RunAsync(Options options)
    {
        var database = await LoadedDatabases.GetAsync(Engine.Sqlite);
        var release = await database.Releases.ReadSnapshotAsync(long.MaxValue, CancellationToken.None);
        var run = ClaimRun.Of(release, options.Number("count", 100_000), options.Number("seed", 1));
        Console.WriteLine(run);
        foreach (
            var wrong in run.FalseMatches.Concat(run.MissedRevisions).Concat(run.Wrong).Take(options.Number("show", 20))
        )
        {
            Console.WriteLine(wrong);
        }

        return
            run.FalseMatches.Count == 0
            && run.MissedRevisions.Count == 0
            && run.ShareRight(WrongKinds) >= LeastRight
            && run.Percentile99 < MostMilliseconds
            ? 0
            : 1;
    }
}

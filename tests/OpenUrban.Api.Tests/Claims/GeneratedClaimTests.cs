using OpenUrban.Testing;
using OpenUrban.Testing.Claims;

namespace OpenUrban.Api.Tests.Claims;

/// <summary>Claims made of the shipped data: the same that the benchmark makes, and fewer.</summary>
public sealed class GeneratedClaimTests
{
    private const int Count = 5000;

    [Fact]
    public async Task Nothing_is_called_true_that_is_not_and_what_is_wrong_is_told()
    {
        var database = await LoadedDatabases.GetAsync(Engine.Sqlite);
        var release = await database.Releases.ReadSnapshotAsync(long.MaxValue, CancellationToken.None);

        var run = ClaimRun.Of(release, Count, seed: 7);

        Assert.Equal([], run.FalseMatches);
        Assert.Equal([], run.MissedRevisions);
        Assert.Equal(1, run.ShareRight(ClaimKind.True));
        Assert.InRange(run.ShareRight(ClaimKind.Rounded, ClaimKind.Cut), 0.99, 1);
        Assert.InRange(
            run.ShareRight(
                ClaimKind.Revised,
                ClaimKind.OtherYear,
                ClaimKind.OtherArea,
                ClaimKind.TenThousand,
                ClaimKind.Share,
                ClaimKind.OtherDefinition,
                ClaimKind.NeverPublished
            ),
            0.95,
            1
        );
    }
}

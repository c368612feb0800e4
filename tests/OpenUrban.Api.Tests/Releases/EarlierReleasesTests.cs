using OpenUrban.Api.Releases;
using OpenUrban.Data.Releases;
using OpenUrban.Data.Texts;

namespace OpenUrban.Api.Tests.Releases;

/// <summary>The few earlier releases that are in memory.</summary>
public sealed class EarlierReleasesTests
{
    private readonly EarlierReleases releases = new();
    private readonly List<int> read = [];

    [Fact]
    public async Task Four_are_held_and_the_one_that_was_not_asked_for_longest_goes()
    {
        foreach (var number in new[] { 1, 2, 3, 4, 1, 5 })
        {
            Assert.Equal(number, (await AskAsync(number))!.Release.Number);
        }

        Assert.Equal([1, 2, 3, 4, 5], read);

        // 2 has gone, and the others have not.
        read.Clear();
        foreach (var number in new[] { 1, 3, 4, 5 })
        {
            await AskAsync(number);
        }

        Assert.Empty(read);
        await AskAsync(2);
        Assert.Equal([2], read);
    }

    [Fact]
    public async Task A_reading_that_fails_is_tried_again()
    {
        await Assert.ThrowsAsync<IOException>(() =>
            releases.GetAsync(1, 0, () => throw new IOException("The database is away."), default).AsTask()
        );

        Assert.Equal(1, (await AskAsync(1)).Release.Number);
        Assert.Equal([1], read);
    }

    [Fact]
    public async Task Those_who_ask_at_once_have_one_reading_which_goes_on_when_one_leaves()
    {
        var reading = new TaskCompletionSource<ReleaseState>(TaskCreationOptions.RunContinuationsAsynchronously);
        using var leaving = new CancellationTokenSource();
        var first = releases.GetAsync(1, 0, () => reading.Task, leaving.Token).AsTask();
        var second = AskAsync(1);

        await leaving.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        var state = StateOf(1);
        reading.SetResult(state);

        Assert.Same(state, await second);
        Assert.Same(state, await AskAsync(1));
        Assert.Empty(read);
    }

    private Task<ReleaseState> AskAsync(int number) =>
        releases
            .GetAsync(
                number,
                maximumRows: 0,
                () =>
                {
                    read.Add(number);
                    return Task.FromResult<ReleaseState>(StateOf(number));
                },
                CancellationToken.None
            )
            .AsTask();

    private static ReleaseState StateOf(int number) =>
        new(
            new Release
            {
                Number = number,
                PublishedAt = DateTimeOffset.UnixEpoch,
                Notes = new LocalizedText
                {
                    En = "A release",
                    ZhHans = "版本",
                    ZhHant = "版本",
                },
                Checksum = "",
                FilesChecksum = "",
                Values = 0,
                EarlierVersions = 0,
                Confirmations = 0,
                Added = 0,
                Removed = 0,
            },
            snapshot: null
        );
}

using System.Security.Cryptography;
using OpenUrban.Api.Exports;
using OpenUrban.GraphQL.Errors;
using OpenUrban.Testing;

namespace OpenUrban.Api.Tests.Exports;

/// <summary>What stands between the making of an export and its client.</summary>
public sealed class SpoolTests : IDisposable
{
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(1);

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task What_is_small_is_sent_when_it_is_whole_and_needs_no_other_turn()
    {
        await using var spool = new Spool(Space(), "client", () => Assert.Fail("It is small."));
        var bytes = RandomNumberGenerator.GetBytes(Spool.SmallBytes);
        await spool.WriteAsync(bytes);
        Assert.False(spool.Begun.IsCompleted);
        spool.Complete();

        await spool.Begun;

        Assert.Equal(bytes.Length, spool.WholeLength);
        Assert.Equal(bytes, await SentAsync(spool));
    }

    [Fact]
    public async Task It_takes_all_of_an_export_that_nobody_reads_and_gives_the_same_bytes()
    {
        var space = Space();
        var begun = 0;
        var bytes = RandomNumberGenerator.GetBytes(5_000_000);
        await using (var spool = new Spool(space, "client", () => begun++))
        {
            await WriteAsync(spool, bytes).WaitAsync(Long);

            Assert.Equal(1, begun);
            Assert.InRange(space.Taken, 3_000_000, 5_000_000);
            Assert.Equal(bytes, await SentAsync(spool));
            Assert.Equal(0, space.Taken);
        }

        // Nobody else could have read what was on the disk.
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.Path));
    }

    [Fact]
    public async Task Whoever_reads_by_fits_and_starts_has_all_of_it_in_order()
    {
        var space = Space();
        var bytes = RandomNumberGenerator.GetBytes(8_000_000);
        await using var spool = new Spool(space, "client", () => { });
        var writing = Task.Run(() => WriteAsync(spool, bytes));
        using var output = new FitfulStream();

        await spool.SendAsync(output, CancellationToken.None).WaitAsync(Long);
        await writing;

        Assert.Equal(bytes, output.ToArray());
        Assert.Equal(0, space.Taken);
    }

    [Fact]
    public async Task When_there_is_no_room_a_reader_is_waited_for_and_not_for_ever()
    {
        var space = Space(megabytes: 1, wait: TimeSpan.FromMilliseconds(100));
        await using var spool = new Spool(space, "client", () => { });
        var bytes = RandomNumberGenerator.GetBytes(4_000_000);

        var broken = await Assert.ThrowsAsync<IOException>(() => WriteAsync(spool, bytes).WaitAsync(Long));

        Assert.InRange(space.Taken, 1, 1024 * 1024);
        spool.Fail(broken);
        await Assert.ThrowsAsync<IOException>(() => SentAsync(spool));
    }

    [Fact]
    public async Task One_client_does_not_have_the_room_of_all()
    {
        var space = new SpoolSpace(
            new SpoolOptions
            {
                Folder = folder.Path,
                MaximumMegabytes = 8,
                MegabytesPerClient = 2,
                MaximumWait = TimeSpan.FromMilliseconds(100),
            }
        );
        var bytes = RandomNumberGenerator.GetBytes(4_000_000);
        await using var greedy = new Spool(space, "greedy", () => { });
        await Assert.ThrowsAsync<IOException>(() => WriteAsync(greedy, bytes).WaitAsync(Long));

        await using var other = new Spool(space, "other", () => { });
        await WriteAsync(other, bytes[..3_000_000]).WaitAsync(Long);

        Assert.Equal(bytes[..3_000_000], await SentAsync(other));
    }

    [Fact]
    public async Task Where_no_file_can_be_made_it_says_so_before_anything_is_sent()
    {
        var file = Path.Combine(folder.Path, "a-file");
        await File.WriteAllTextAsync(file, "");
        await using var spool = new Spool(new SpoolSpace(new SpoolOptions { Folder = file }), "client", () => { });

        var error = await Assert.ThrowsAsync<RequestError>(() =>
            WriteAsync(spool, RandomNumberGenerator.GetBytes(1_000_000))
        );

        Assert.Equal(ErrorCode.Unavailable, error.Code);
        Assert.NotNull(error.RetryAfter);
        Assert.DoesNotContain(folder.Path, error.Message, StringComparison.Ordinal);
        spool.Fail(error);
        await Assert.ThrowsAsync<RequestError>(() => spool.Begun);
    }

    private static async Task WriteAsync(Spool spool, byte[] bytes)
    {
        // In pieces of many sizes.
        var size = 1;
        for (var place = 0; place < bytes.Length; )
        {
            var count = Math.Min(size, bytes.Length - place);
            await spool.WriteAsync(bytes.AsMemory(place, count));
            place += count;
            size = (size * 3 % 200_000) + 1;
        }

        spool.Complete();
    }

    private static async Task<byte[]> SentAsync(Spool spool)
    {
        using var output = new MemoryStream();
        await spool.SendAsync(output, CancellationToken.None).WaitAsync(Long);
        return output.ToArray();
    }

    private SpoolSpace Space(int megabytes = 100, TimeSpan? wait = null) =>
        new(
            new SpoolOptions
            {
                Folder = folder.Path,
                MaximumMegabytes = megabytes,
                MaximumWait = wait ?? Long,
            }
        );

    /// <summary>Stops for a moment now and then, so that the writer is now ahead and now behind.</summary>
    private sealed class FitfulStream : MemoryStream
    {
        private int writes;

        public override async ValueTask WriteAsync(
            ReadOnlyMemory<byte> buffer,
            CancellationToken cancellationToken = default
        )
        {
            if (++writes % 20 == 0)
            {
                await Task.Delay(20, cancellationToken);
            }

            await base.WriteAsync(buffer, cancellationToken);
        }
    }
}

using OpenUrban.GraphQL.Tests.Library;

namespace OpenUrban.GraphQL.Tests.Answers;

/// <summary>The cache changes nothing that a client can see, except that answers are compressed.</summary>
public sealed class SameAnswerTests
{
    [Theory]
    [InlineData(1, false)]
    [InlineData(2, true)]
    public async Task Random_requests_are_answered_as_without_a_cache(int seed, bool inMemory)
    {
        const int Count = 1500;
        var (with, without) = inMemory
            ? (
                await LibraryHost.CreateInMemoryAsync(),
                await LibraryHost.CreateInMemoryAsync(options => options.Cache.Enabled = false)
            )
            : (
                await LibraryHost.CreateAsync(),
                await LibraryHost.CreateAsync(options => options.Cache.Enabled = false)
            );
        using var client = with.Client();
        using var plain = without.Client();
        var random = new Random(seed);
        var (tags, asked) = (new List<string>(), new List<RandomRequest>());
        for (var i = 0; i < Count; i++)
        {
            // A third are asked in just the same bytes again.
            var request =
                random.Next(3) == 0 && i > 0 ? asked[random.Next(i)] : new RandomRequest(random, tags);
            asked.Add(request);

            var expected = await Exchange.SendAsync(plain, request.ToMessage());
            var actual = await Exchange.SendAsync(client, request.ToMessage());

            Assert.True(
                expected.Describe(withCoding: false) == actual.Describe(withCoding: false),
                $"Request {i}: {request}\nwithout cache\n{expected.Describe(withCoding: false)}\nwith cache\n"
                    + actual.Describe(withCoding: false)
            );
            Assert.Null(expected["Content-Encoding"]);
            if (actual.Bytes.Length > 0)
            {
                Assert.Equal($"{actual.Bytes.Length}", actual["Content-Length"]);
            }

            if (expected["ETag"] is { } tag && !tags.Contains(tag))
            {
                tags.Add(tag);
            }
        }

        // Else it would show nothing.
        Assert.InRange(with.Cache.Hits, Count / 50, Count);
        Assert.InRange(with.Cache.Count, 20, Count);
        Assert.Equal(0, without.Cache.Hits);
        Assert.Equal(0, without.Cache.Count);
    }
}

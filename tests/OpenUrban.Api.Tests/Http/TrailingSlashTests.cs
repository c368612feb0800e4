using OpenUrban.Testing;

namespace OpenUrban.Api.Tests.Http;

/// <summary>Who ends an address with a slash gets what stands there without.</summary>
public sealed class TrailingSlashTests
{
    [Theory]
    [InlineData("/")]
    [InlineData("//")]
    public async Task A_slash_at_the_end_of_an_address_changes_nothing(string slashes)
    {
        var host = await ApiHost.GetAsync(Engine.Sqlite);
        using var client = host.CreateClient();
        foreach (var address in (await SampleAddresses.OfAsync(host)).Where(a => a != "/metrics"))
        {
            var parts = address.Split('?', 2);
            using var expected = await client.GetAsync(new Uri(address, UriKind.Relative));
            using var answer = await client.GetAsync(
                new Uri(
                    $"http://localhost{parts[0].TrimEnd('/')}{slashes}{(parts.Length > 1 ? "?" + parts[1] : "")}",
                    UriKind.Absolute
                )
            );

            Assert.True(expected.IsSuccessStatusCode, $"{address} {expected.StatusCode}");
            Assert.True(expected.StatusCode == answer.StatusCode, $"{address}{slashes} {answer.StatusCode}");
            Assert.Equal(expected.Headers.ETag, answer.Headers.ETag);
            Assert.Equal(expected.Content.Headers.ContentType, answer.Content.Headers.ContentType);
            if (expected.Content.Headers.ContentType?.MediaType != "application/zip")
            {
                // Archives have the time of their making in them.
                Assert.Equal(
                    await expected.Content.ReadAsByteArrayAsync(),
                    await answer.Content.ReadAsByteArrayAsync()
                );
            }
        }
    }

    [Fact]
    public async Task What_is_not_there_is_not_there_with_a_slash_either()
    {
        using var client = (await ApiHost.GetAsync(Engine.Sqlite)).CreateClient();

        foreach (var address in new[] { "/q/0000000000000000/", "/q/0000000000000000.csv/", "/indicators/NOPE/" })
        {
            using var answer = await client.GetAsync(new Uri(address, UriKind.Relative));
            Assert.Equal(System.Net.HttpStatusCode.NotFound, answer.StatusCode);
        }
    }
}

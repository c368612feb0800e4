using System.Net;
using OpenUrban.Data.Releases;
using OpenUrban.Testing;

namespace OpenUrban.Api.Tests.Releases;

public sealed class AnswerTagTests
{
    private const string Address =
        """/graphql?query={series(indicators:["GDP"],areas:["310000"],from:2006,to:2006){values}}""";

    [Theory, EngineData]
    public async Task The_tag_of_an_answer_outlives_a_restart_and_ends_with_the_release(Engine engine)
    {
        using var folder = new TemporaryFolder();
        await using var database = await TestDatabase.CreateLoadedAsync(engine);
        var first = await AskAsync(database);

        var restarted = await AskAsync(database, first.Tag);

        Assert.Equal(
            (HttpStatusCode.NotModified, "1", first.Tag),
            (restarted.Status, restarted.Release, restarted.Tag)
        );

        var data = folder.CopyData();
        EditableData.Replace(data, "indicators/gdp/observations.csv", "310000,2006,10598.9,", "310000,2006,10599,");
        await new ReleasePublisher(database.Contexts, TimeProvider.System).PublishFolderAsync(
            data,
            progress: null,
            CancellationToken.None
        );
        var next = await AskAsync(database, first.Tag);

        Assert.Equal((HttpStatusCode.OK, "2"), (next.Status, next.Release));
        Assert.NotEqual(first.Tag, next.Tag);
        Assert.Contains("10599", next.Body, StringComparison.Ordinal);
    }

    /// <summary>Asks a host that was just started.</summary>
    private static async Task<(HttpStatusCode Status, string Release, string Tag, string Body)> AskAsync(
        TestDatabase database,
        string? known = null
    )
    {
        await using var host = ApiHost.Over(database);
        using var client = host.CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, Address);
        request.Headers.TryAddWithoutValidation("If-None-Match", known);
        using var answer = await client.SendAsync(request);
        return (
            answer.StatusCode,
            answer.Headers.GetValues("OpenUrban-Release").Single(),
            answer.Headers.ETag!.ToString(),
            await answer.Content.ReadAsStringAsync()
        );
    }
}

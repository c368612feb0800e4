using System.Globalization;
using System.Net;
using OpenUrban.Benchmarks.Data;
using OpenUrban.Benchmarks.Load;
using OpenUrban.Benchmarks.Reports;

namespace OpenUrban.Benchmarks;

/// <summary>
/// 304 beside 200 of the same document, in turn; and that the tag outlives a restart and ends with the release.
/// </summary>
internal static class TagBenchmark
{
    public static async Task<int> RunAsync(Options options)
    {
        var folder = Directory.CreateTempSubdirectory("openurban-tags-");
        try
        {
            var database = (await GeneratedDatabase.GetAsync(Scale.Small, options.DataFolder)).CopyTo(folder.FullName);
            var holds = true;
            await using (var api = await ServerProcess.StartApiAsync(database.ConnectionString, Quiet))
            {
                foreach (var workload in Workload.All)
                {
                    holds &= await CompareAsync(api, workload, options) >= 1;
                }
            }

            return await KeepsTagsAsync(database) && holds ? 0 : 1;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static Dictionary<string, string> Quiet => [];

    private static string PathOf(Workload workload) => $"/graphql?query={Uri.EscapeDataString(workload.Query)}";

    private static async Task<double> CompareAsync(ServerProcess api, Workload workload, Options options)
    {
        var target = new Uri(api.Address, PathOf(workload));
        var tag = await TagAsync(api, workload, known: null);
        var (whole, known) = (new LoadRequest(null), new LoadRequest(null, ("If-None-Match", tag.Tag)));
        var (wholeRates, knownRates) = (new List<double>(), new List<double>());
        for (var round = 0; round <= options.Rounds; round++)
        {
            var time = TimeSpan.FromSeconds(options.Seconds);
            var one = await Wrk.RunAsync(target, whole, options.Connections, time);
            var other = await Wrk.RunAsync(target, known, options.Connections, time);
            if (round > 0)
            {
                wholeRates.Add(one.Rate);
                knownRates.Add(other.Rate);
            }
        }

        var ratio = Medians.Of(knownRates) / Medians.Of(wholeRates);
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{workload.Name}: 200 {Medians.Of(wholeRates):N0}/s, 304 {Medians.Of(knownRates):N0}/s, ratio {ratio:F2} (wanted: 1)"
            )
        );
        return ratio;
    }

    private static async Task<bool> KeepsTagsAsync(GeneratedDatabase database)
    {
        var workload = Workload.All[0];
        string before;
        await using (var api = await ServerProcess.StartApiAsync(database.ConnectionString, Quiet))
        {
            before = (await TagAsync(api, workload, known: null)).Tag;
        }

        await using var restarted = await ServerProcess.StartApiAsync(database.ConnectionString, Quiet);
        var after = await TagAsync(restarted, workload, before);
        await database.PublishAsync(TimeSpan.Zero);
        (HttpStatusCode Status, string Tag) next;
        do
        {
            await Task.Delay(TimeSpan.FromMilliseconds(20));
            next = await TagAsync(restarted, workload, before);
        } while (next.Status == HttpStatusCode.NotModified);

        Console.WriteLine(
            $"The tag after a restart: {(before == after.Tag ? "the same" : "another")}, answered with {(int)after.Status}; "
                + $"after a release: {(before == next.Tag ? "the same" : "another")}, answered with {(int)next.Status}."
        );
        return before == after.Tag && after.Status == HttpStatusCode.NotModified && next.Tag != before;
    }

    private static async Task<(HttpStatusCode Status, string Tag)> TagAsync(
        ServerProcess api,
        Workload workload,
        string? known
    )
    {
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(api.Address, PathOf(workload)));
        request.Headers.TryAddWithoutValidation("If-None-Match", known);
        using var answer = await client.SendAsync(request);
        return (answer.StatusCode, answer.Headers.ETag!.ToString());
    }
}

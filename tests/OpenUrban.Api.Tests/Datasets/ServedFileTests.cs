using System.Security.Cryptography;
using OpenUrban.Data.Datasets;
using OpenUrban.Testing;

namespace OpenUrban.Api.Tests.Datasets;

/// <summary>The API, started on the file of a release, answers as the API does that the file was made by.</summary>
[Trait("Category", "Slow")]
public sealed class ServedFileTests
{
    private const string Gdp = "indicators/gdp/observations.csv";

    /// <summary>What has versions, and what is made of it. Ids are left out: they say which version is in force now.</summary>
    private static readonly string[] Questions =
    [
        "dataset { name release { number publishedAt checksum notes } citation { text } counts { observations targets areas indicators sources measureParts } }",
        "releases { totalCount nodes { number checksum added removed changes { totalCount nodes { kind year before { value } after { value } } } targetChanges { nodes { kind code } } } }",
        "series(indicators: [\"GDP\", \"URB_RATE\"], areas: [\"310000\", \"000000\"], from: 1976, to: 2025) { years values revisedIn sources { code } observations { value valueText status revisions { value change publishedOn addedInRelease } } }",
        "series(indicators: [\"URB_RATE\"], areas: [\"000000\"], asOf: \"2010-12-31\") { years values }",
        "series(indicators: [\"GDP\"], areas: [\"310000\"], transform: PERCENT_CHANGE) { values }",
        "observations(where: { indicator: { code: { eq: \"GDP\" } }, area: { code: { eq: \"310000\" } } }, order: [{ value: DESC }], first: 50) { totalCount nodes { year value source { code } notes { text } } }",
        "observations(asOf: \"2015-06-30\", where: { area: { code: { eq: \"310000\" } } }, first: 100) { totalCount nodes { year value } }",
        "targets(first: 50) { totalCount nodes { code value progress { status reason current { year value } gap } history { value publishedOn addedInRelease removedInRelease } } }",
        "coverage(first: 50) { totalCount nodes { firstYear lastYear values gaps { years } } }",
        "search(text: \"pudong\", first: 10) { totalCount edges { match { text } node { code } } }",
        "search(text: \"常住\", first: 50) { totalCount nodes { code } }",
        "districts(first: 50) { nodes { code name(language: ZH_HANT) areaKm2 latest(indicators: [\"POP_CENSUS\"]) { year value } predecessors { code } measures { nodes { code } } } }",
    ];

    [Theory, EngineData]
    public async Task The_file_of_a_release_is_served_with_no_other_step(Engine engine)
    {
        await using var database = await TestDatabase.CreateLoadedAsync(engine);
        using var folder = new TemporaryFolder();
        var data = folder.CopyData();
        EditableData.Replace(data, Gdp, "310000,2006,10598.9,", "310000,2006,10599.0,");
        EditableData.Replace(data, Gdp, "310000,2007,12878.7,A,NBSGDP,,,,,,\n", "");
        EditableData.Append(data, Gdp, "310000,1977,230,A,NBSGDP,,,,,,");
        EditableData.Append(
            data,
            "indicators/urb-rate/observations.csv",
            "000000,2024,67.13,A,NBS2024,2026-02-28,,,,,"
        );
        EditableData.Replace(data, "plan/targets.csv", ",MORE_THAN,LEVEL,1000,", ",MORE_THAN,LEVEL,1050,");
        await database.Publisher.PublishFolderAsync(data, progress: null, CancellationToken.None);
        var answers = new Dictionary<int, List<string>>();
        await using (var host = ApiHost.Over(database))
        {
            using var client = host.CreateClient();
            foreach (var release in new[] { 1, 2 })
            {
                answers[release] = await AskAsync(client, $"&release={release}");
            }
        }

        // Of two releases, or there would be nothing to cut out.
        Assert.True(answers[1].Except(answers[2]).Count() >= 6);
        Assert.All(answers.Values.SelectMany(all => all), answer => Assert.DoesNotContain("\"errors\"", answer));
        foreach (var (release, expected) in answers)
        {
            var file = Path.Combine(folder.Path, $"{release}.sqlite");
            await new DatasetFile(database.Contexts).WriteSqliteAsync(release, file, CancellationToken.None);
            await using var api = ApiProcess.Start($"Data Source={file}");
            using var client = await api.ConnectAsync();

            Assert.Equal(expected, await AskAsync(client, ""));
            Assert.Contains(api.Log, line => line.Contains($"Serving release {release} of", StringComparison.Ordinal));
            Assert.All(api.Log, line => Assert.DoesNotMatch("Loading|^(warn|fail|crit)", line));
        }
    }

    [Fact]
    public async Task A_file_that_can_only_be_read_is_served_and_stays_as_it_is()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "dataset.sqlite");
        var database = await LoadedDatabases.GetAsync(Engine.Sqlite);
        await new DatasetFile(database.Contexts).WriteSqliteAsync(1, file, CancellationToken.None);
        var before = Checksum(file);
        await using (var api = ApiProcess.Start($"Data Source={file};Mode=ReadOnly"))
        {
            using var client = await api.ConnectAsync();
            Assert.All(await AskAsync(client, ""), answer => Assert.DoesNotContain("errors", answer));
            Assert.All(api.Log, line => Assert.DoesNotMatch("^(warn|fail|crit)", line));
        }

        Assert.Equal(before, Checksum(file));
        Assert.Equal([file], Directory.GetFileSystemEntries(folder.Path));
    }

    private static string Checksum(string path) => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path)));

    private static async Task<List<string>> AskAsync(HttpClient client, string parameters)
    {
        var answers = new List<string>();
        foreach (var question in Questions)
        {
            using var response = await client.GetAsync(
                $"/graphql?query={Uri.EscapeDataString($"{{ {question} }}")}{parameters}"
            );
            answers.Add($"{question}\n{await response.Content.ReadAsStringAsync()}");
        }

        return answers;
    }
}

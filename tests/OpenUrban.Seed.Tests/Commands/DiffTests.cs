using Microsoft.EntityFrameworkCore;
using OpenUrban.Testing;

namespace OpenUrban.Seed.Tests.Commands;

public sealed class DiffTests
{
    private const string Gdp = "indicators/gdp/observations.csv";

    [Theory, EngineData]
    public async Task What_changed_and_changed_back_is_no_difference(Engine engine)
    {
        await using var database = await TestDatabase.CreateLoadedAsync(engine);
        using var folder = new TemporaryFolder();
        var data = folder.CopyData();
        EditableData.Replace(data, Gdp, "310000,2006,10598.9,", "310000,2006,10599.0,");
        EditableData.Replace(data, Gdp, "310000,2007,12878.7,A,NBSGDP,,,,,,\n", "");
        EditableData.Append(data, Gdp, "310000,1977,230,A,NBSGDP,,,,,,");
        EditableData.Replace(data, "plan/targets.csv", ",MORE_THAN,LEVEL,1000,", ",MORE_THAN,LEVEL,1050,");
        EditableData.Replace(data, "plan/targets.csv", ",Pilot community check-ups,", ",Community check-ups,");
        await PublishAsync(database, data);
        EditableData.Replace(data, Gdp, "310000,2006,10599.0,", "310000,2006,10598.9,");
        await PublishAsync(database, data);

        var first = await DiffAsync(database, "1", "2");
        var second = await DiffAsync(database, "2", "3", "--lines", "0");
        var both = await DiffAsync(database, "1", "3");
        var table = await DiffAsync(database, "1", "2", "--format", "csv");

        Assert.Equal(
            """
            Release 1 to 2: 1 added, 1 revised, 1 withdrawn of 1 indicators.
              GDP: 1 added, 1 revised, 1 withdrawn
            added GDP 310000 1977: nothing -> 230 (A, NBSGDP)
            revised GDP 310000 2006: 10598.9 (A, NBSGDP) -> 10599.0 (A, NBSGDP)
            withdrawn GDP 310000 2007: 12878.7 (A, NBSGDP) -> nothing
            revised target T-S2 (value): MoreThan 1000 by 2028-12-31 -> MoreThan 1050 by 2028-12-31
            revised target T-S3 (wording): AtLeast 300 by 2028-12-31 -> AtLeast 300 by 2028-12-31

            """,
            first
        );
        Assert.Equal(
            """
            Release 2 to 3: 0 added, 1 revised, 0 withdrawn of 1 indicators.
              GDP: 0 added, 1 revised, 0 withdrawn
            ... and 1 more: --lines, or --format csv for all.

            """,
            second
        );
        Assert.Equal(
            """
            Release 1 to 3: 1 added, 0 revised, 1 withdrawn of 1 indicators.
              GDP: 1 added, 0 revised, 1 withdrawn
            added GDP 310000 1977: nothing -> 230 (A, NBSGDP)
            withdrawn GDP 310000 2007: 12878.7 (A, NBSGDP) -> nothing
            revised target T-S2 (value): MoreThan 1000 by 2028-12-31 -> MoreThan 1050 by 2028-12-31
            revised target T-S3 (wording): AtLeast 300 by 2028-12-31 -> AtLeast 300 by 2028-12-31

            """,
            both
        );
        await using var db = await database.Contexts.CreateDbContextAsync();
        var published = await db.Sources.Where(s => s.Code == "NBSGDP").Select(s => s.PublishedOn).SingleAsync();
        var day = $"{published:yyyy-MM-dd}";
        Assert.Equal(
            $"""
            kind,indicator,area,year,before,before_status,before_source,before_published_on,after,after_status,after_source,after_published_on
            added,GDP,310000,1977,,,,,230,A,NBSGDP,{day}
            revised,GDP,310000,2006,10598.9,A,NBSGDP,{day},10599.0,A,NBSGDP,{day}
            withdrawn,GDP,310000,2007,12878.7,A,NBSGDP,{day},,,,

            """,
            table
        );
    }

    [Fact]
    public async Task Every_value_of_the_first_release_is_added()
    {
        await using var database = await TestDatabase.CreateLoadedAsync(Engine.Sqlite);

        var output = await DiffAsync(database, "0", "1");

        Assert.StartsWith(
            $"Release 0 to 1: {ShippedData.Values:N0} added, 0 revised, 0 withdrawn of {ShippedData.Indicators} indicators.",
            output,
            StringComparison.Ordinal
        );
        Assert.Contains($"... and {ShippedData.Values - 20:N0} more", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1", "1")]
    [InlineData("2", "1")]
    [InlineData("1", "2")]
    [InlineData("-1", "1")]
    public async Task Releases_that_there_are_not_are_refused(string from, string to)
    {
        await using var database = await TestDatabase.CreateLoadedAsync(Engine.Sqlite);

        var (exitCode, _, error) = await SeedProgram.RunAsync(
            "diff",
            from,
            to,
            "--database",
            database.ConnectionString
        );

        Assert.Equal(ExitCode.CommandLine, exitCode);
        Assert.StartsWith(
            $"There is nothing between release {from} and release {to}: the releases are 1 to 1",
            error,
            StringComparison.Ordinal
        );
    }

    private static Task PublishAsync(TestDatabase database, string data) =>
        database.Publisher.PublishFolderAsync(data, progress: null, CancellationToken.None);

    private static async Task<string> DiffAsync(TestDatabase database, params string[] arguments)
    {
        var (exitCode, output, error) = await SeedProgram.RunAsync([
            "diff",
            .. arguments,
            "--database",
            database.ConnectionString,
        ]);
        Assert.Equal("", error);
        Assert.Equal(ExitCode.Success, exitCode);
        return output.ReplaceLineEndings("\n");
    }
}

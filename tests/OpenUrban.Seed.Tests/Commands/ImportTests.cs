using OpenUrban.Testing;

namespace OpenUrban.Seed.Tests.Commands;

/// <summary>What the command says of a file that it does not publish, and that it changes nothing then.</summary>
public sealed class ImportTests(Release1 release1) : IClassFixture<Release1>, IDisposable
{
    private const string Mapping = """
        {
          "format": "TIDY_CSV",
          "source": {
            "code": "TEST",
            "name": { "en": "A test", "zhHans": "测试", "zhHant": "測試" },
            "publisher": { "en": "Nobody", "zhHans": "无人", "zhHant": "無人" },
            "year": 2026,
            "licence": { "en": "CC BY 4.0", "zhHans": "知识共享", "zhHant": "知識共享" }
          },
          "published": { "on": "2026-07-01" },
          "indicators": { "defaults": { "unit": "PERCENT", "topic": "ECONOMY" } }
        }
        """;

    private readonly TemporaryFolder folder = new();
    private readonly TestDatabase database = release1.Database;

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Bad_rows_are_listed_and_nothing_is_published()
    {
        var (exitCode, output, error) = await ImportAsync(
            "indicator,area,year,value\nGDP,310000,2030,1\nGDP,310000,2031-Q1,2\nGDP,310000,2032,x\n"
        );

        Assert.Equal(ExitCode.BrokenData, exitCode);
        Assert.Contains("file.csv: 3 rows read.", output, StringComparison.Ordinal);
        Assert.Equal(
            "line 3, column year: \"2031-Q1\" is not a year. The store is yearly: whole years from 1000 to 2999 are taken, "
                + "such as 2020, and no quarters, months or days.\n"
                + "line 4, column value: \"x\" is not a number such as -12.50 (digits, a point for decimals, no separators, no NaN).\n"
                + "2 bad rows.\nNothing was published.",
            error.TrimEnd()
        );
    }

    [Fact]
    public async Task After_the_limit_of_bad_rows_it_stops_and_says_so()
    {
        var rows = string.Concat(Enumerable.Range(0, 50).Select(i => $"GDP,310000,{i},1\n"));

        var (exitCode, output, error) = await ImportAsync($"indicator,area,year,value\n{rows}", "--errors", "7");

        Assert.Equal(ExitCode.BrokenData, exitCode);
        Assert.Contains("8 rows read, not to the end.", output, StringComparison.Ordinal);
        Assert.Contains(
            "There are more than 7 bad rows: reading stopped. --errors lists more.",
            error,
            StringComparison.Ordinal
        );
        Assert.Equal(7, error.Split('\n').Count(line => line.StartsWith("line ", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Unknown_areas_and_indicators_are_listed_and_nothing_is_published()
    {
        var (exitCode, _, error) = await ImportAsync(
            "indicator,area,year,value\nGDP,310000,2030,1\nNEW,310000,2030,1\nGDP,ABW,2030,1\n"
        );

        Assert.Equal(ExitCode.Findings, exitCode);
        Assert.Equal(
            "line 3: unknown indicator NEW\nline 4: unknown area ABW\n"
                + "1 indicators and 1 areas are unknown. --create creates them; the mapping's entries can give them the codes "
                + "of known ones.\nNothing was published.",
            error.TrimEnd()
        );
    }

    [Theory]
    [InlineData("", "file.csv, line 1: the file is empty; its first line has to be the header.")]
    [InlineData(
        "indicator,area,year\n",
        "file.csv, line 1, column value: is missing from the header, but the mapping's columns.value names it."
    )]
    public async Task A_file_that_cannot_be_read_is_told_with_its_line(string text, string message)
    {
        var (exitCode, _, error) = await ImportAsync(text);

        Assert.Equal(ExitCode.BrokenData, exitCode);
        Assert.Equal($"{message}\nNothing was published.", error.TrimEnd());
    }

    [Fact]
    public async Task A_mapping_that_is_wrong_is_told_with_its_property()
    {
        var file = Write("file.csv", "indicator,area,year,value\n");
        var mapping = Write("mapping.json", Mapping.Replace("\"year\"", "\"yaer\"", StringComparison.Ordinal));

        var (exitCode, _, error) = await RunAsync(file, mapping);

        Assert.Equal(ExitCode.BrokenData, exitCode);
        Assert.Equal("mapping.json, property source.year: is missing.\nNothing was published.", error.TrimEnd());
    }

    [Theory]
    [InlineData("--mapping", "nowhere", "nowhere: the file is missing.")]
    [InlineData("--mapping", "world-bank", "none.csv, line 1: the file is missing.")]
    public async Task Files_that_are_missing_and_a_mapping_that_came_with_the_program(
        string option,
        string mapping,
        string message
    )
    {
        var file = Path.Combine(folder.Path, "none.db");
        var (exitCode, _, error) = await SeedProgram.RunAsync(
            "import",
            "none.csv",
            option,
            mapping,
            "--database",
            $"Data Source={file}"
        );

        Assert.Equal(ExitCode.BrokenData, exitCode);
        Assert.Equal($"{message}\nNothing was published.", error.TrimEnd());
        Assert.False(File.Exists(file));
    }

    [Theory]
    [InlineData("Required argument 'file' missing")]
    [InlineData("Option '--mapping' is required.", "file.csv")]
    [InlineData("--errors has to be from 1", "file.csv", "--mapping", "world-bank", "--errors", "0")]
    [InlineData("--errors has to be from 1", "file.csv", "--mapping", "world-bank", "--errors", "many")]
    [InlineData("--published-on has to be", "file.csv", "--mapping", "world-bank", "--published-on", "yesterday")]
    [InlineData("--lead has to be from 0", "file.csv", "--mapping", "world-bank", "--lead", "-1")]
    public async Task A_wrong_command_line_answers_1_and_the_usage(string message, params string[] args)
    {
        var (exitCode, output, error) = await SeedProgram.RunAsync(["import", .. args]);

        Assert.Equal(1, exitCode);
        Assert.Contains(message, error, StringComparison.Ordinal);
        Assert.Contains("Usage:", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_published_is_told_and_the_same_again_is_nothing()
    {
        await using var own = await TestDatabase.CreateLoadedAsync(Engine.Sqlite);
        var mapping = Write("mapping.json", Mapping);
        string[] command =
        [
            "import",
            Write("file.csv", "indicator,area,year,value\nGDP,310000,2030,1\nNEW,310000,2030,2\n"),
            "--mapping",
            mapping,
            "--database",
            own.ConnectionString,
        ];

        var refused = await SeedProgram.RunAsync(command);
        var dry = await SeedProgram.RunAsync([.. command, "--create", "--dry-run"]);
        var published = await SeedProgram.RunAsync([.. command, "--create"]);
        var again = await SeedProgram.RunAsync([.. command, "--create"]);
        var status = await SeedProgram.RunAsync("status", "--database", own.ConnectionString);

        Assert.Equal(ExitCode.Success, status.ExitCode);
        Assert.Contains("The data files are those of this release.", status.Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Findings, refused.ExitCode);
        Assert.Contains("line 3: unknown indicator NEW", refused.Error, StringComparison.Ordinal);
        Assert.Equal((ExitCode.Success, ""), (dry.ExitCode, dry.Error));
        Assert.Contains("2 new values, 0 revised, 0 withdrawn, 0 unchanged.", dry.Output, StringComparison.Ordinal);
        Assert.Contains("it is a dry run", dry.Output, StringComparison.Ordinal);
        Assert.Equal((ExitCode.Success, ""), (published.ExitCode, published.Error));
        Assert.Contains("Published release 2", published.Output, StringComparison.Ordinal);
        Assert.Contains("1 indicators and 0 areas were created.", published.Output, StringComparison.Ordinal);
        Assert.Equal((ExitCode.Success, ""), (again.ExitCode, again.Error));
        Assert.Contains("0 new values, 0 revised, 0 withdrawn, 2 unchanged.", again.Output, StringComparison.Ordinal);
        Assert.Contains("Nothing to do", again.Output, StringComparison.Ordinal);
    }

    [SharedFileFact("large/wdi_all_325_indicators.csv.gz")]
    public async Task Two_million_values_are_published_and_the_same_again_is_nothing()
    {
        await using var own = await TestDatabase.CreateLoadedAsync(Engine.Sqlite);
        string[] command =
        [
            "import",
            Repository.Shared("large/wdi_all_325_indicators.csv.gz")!,
            "--mapping",
            "world-bank",
            "--create",
            "--database",
            own.ConnectionString,
        ];

        var published = await SeedProgram.RunAsync(command);
        var again = await SeedProgram.RunAsync(command);

        Assert.Equal((ExitCode.Success, ""), (published.ExitCode, published.Error));
        Assert.Contains(
            "2,115,952 new values, 0 revised, 0 withdrawn, 0 unchanged.",
            published.Output,
            StringComparison.Ordinal
        );
        Assert.Contains("Published release 2", published.Output, StringComparison.Ordinal);
        Assert.Contains(
            "0 new values, 0 revised, 0 withdrawn, 2,115,952 unchanged.",
            again.Output,
            StringComparison.Ordinal
        );
        Assert.Contains("Nothing to do", again.Output, StringComparison.Ordinal);
    }

    private async Task<(int ExitCode, string Output, string Error)> ImportAsync(string text, params string[] options)
    {
        await using var db = await database.Contexts.CreateDbContextAsync();
        var before = await DatabaseState.ChecksumAsync(db);

        var result = await RunAsync(Write("file.csv", text), Write("mapping.json", Mapping), options);

        Assert.Equal(before, await DatabaseState.ChecksumAsync(db));
        return result;
    }

    private Task<(int ExitCode, string Output, string Error)> RunAsync(
        string file,
        string mapping,
        params string[] options
    ) =>
        SeedProgram.RunAsync([
            "import",
            file,
            "--mapping",
            mapping,
            "--database",
            database.ConnectionString,
            .. options,
        ]);

    private string Write(string name, string text)
    {
        var path = Path.Combine(folder.Path, name);
        File.WriteAllText(path, text);
        return path;
    }
}

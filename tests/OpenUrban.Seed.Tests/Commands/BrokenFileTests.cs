using OpenUrban.Testing;

namespace OpenUrban.Seed.Tests.Commands;

/// <summary>What is wrong with a data file is said with its place, and release 1 stands.</summary>
public sealed class BrokenFileTests(Release1 release1) : IClassFixture<Release1>, IDisposable
{
    private const string Gdp = "indicators/gdp/observations.csv";
    private const string Gdp2006 = "310000,2006,10598.9,A,NBSGDP,,,,,,";
    private const string Principles = "plan/principles.csv";

    private readonly TemporaryFolder folder = new();
    private readonly TestDatabase database = release1.Database;

    /// <summary>What is wrong, and the edit that makes it so; the message is that after the file's name and line.</summary>
    private static readonly (string Name, string File, string Text, string Edit, string Message)[] Edits =
    [
        ("missing column", Gdp, ",status,", ",state,", ", column status: is missing from the file."),
        (
            "unknown code reference",
            Gdp,
            Gdp2006,
            "310000,2006,10598.9,A,NOSUCH,,,,,,",
            ", column source: there is no Source with the code NOSUCH in the data files."
        ),
        (
            "bad number",
            Gdp,
            Gdp2006,
            "310000,2006,10598.9x,A,NBSGDP,,,,,,",
            ", column value: \"10598.9x\" is not a number such as -12.50 (digits, a point for decimals, no separators)."
        ),
        (
            "bad date",
            Gdp,
            Gdp2006,
            "310000,2006,10598.9,A,NBSGDP,31/12/2012,,,,,",
            ", column published_on: \"31/12/2012\" is neither a day such as 2024-07-28 nor a year such as 1998."
        ),
        (
            "bad enum",
            Gdp,
            Gdp2006,
            "310000,2006,10598.9,Z,NBSGDP,,,,,,",
            ", column status: \"Z\" is not one of A, B, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, S, U, V, W."
        ),
        ("duplicate code", Principles, "\nP2,SHP,", "\nP1,SHP,", ", column code: P1 stands twice."),
        (
            "empty translation",
            Principles,
            ",凸显以人为本,",
            ",,",
            ", column name_zh_hans: is empty while another language is not."
        ),
        (
            "translation copied from English",
            Principles,
            ",凸显以人为本,",
            ",Put people first,",
            ", column name_zh_hans: has no Chinese character: it looks like a copy of another language."
        ),
        (
            "value without status",
            Gdp,
            Gdp2006,
            "310000,2006,10598.9,,NBSGDP,,,,,,",
            ", column status: is empty but required."
        ),
        (
            "missing value with status A",
            Gdp,
            Gdp2006,
            "310000,2006,,A,NBSGDP,,,,,,",
            ", column status: a value that is missing needs a status that says why: H, L, M, O or Q."
        ),
        (
            "too many fields",
            Gdp,
            Gdp2006,
            "310000,2006,10,598.9,A,NBSGDP,,,,,,",
            ": has 12 fields where the header has 11. "
                + "Put a field that contains a comma or a quotation mark in quotation marks."
        ),
        (
            "unclosed quotation mark",
            Gdp,
            Gdp2006,
            "310000,2006,\"10598.9,A,NBSGDP,,,,,,",
            ": a quotation mark stands inside a field that is not quoted, or a quoted field is not closed."
        ),
        (
            "edition of another indicator",
            Gdp,
            Gdp2006,
            "310000,2006,10598.9,A,NBSGDP,,URB_RATE_V2016,,,,",
            ", column vintage: is an edition of another indicator."
        ),
    ];

    public static TheoryData<string> Names() => [.. Edits.Select(e => e.Name)];

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_confidential_value_is_refused()
    {
        var data = folder.CopyData();
        var path = Path.Combine(data, Gdp);
        var lines = await File.ReadAllLinesAsync(path);
        await File.WriteAllLinesAsync(
            path,
            lines.Select((line, i) => $"{line},{(i == 0 ? "confidentiality" : i == 1 ? "N" : "")}")
        );

        var (exitCode, _, error) = await SeedProgram.RunAsync(
            "load",
            "--data",
            data,
            "--database",
            database.ConnectionString
        );

        Assert.Equal(ExitCode.BrokenData, exitCode);
        Assert.Contains(
            "line 2, column confidentiality: N is for values that may not be published, but there is one. ",
            error,
            StringComparison.Ordinal
        );
    }

    [Theory, MemberData(nameof(Names))]
    public async Task An_edit_that_breaks_a_file_is_told_with_its_place(string name)
    {
        var (_, file, text, edit, message) = Edits.Single(e => e.Name == name);
        var data = folder.CopyData();
        var line = EditableData.Replace(data, file, text, edit);

        // A code that is replaced on its second line begins with the end of the first.
        line += text[0] == '\n' ? 1 : 0;

        await LoadFailsAsync(data, $"{file}, line {line}{message}");
    }

    [Fact]
    public async Task A_file_that_is_missing_is_named()
    {
        var data = folder.CopyData();
        File.Delete(Path.Combine(data, "sources.csv"));

        await LoadFailsAsync(data, "sources.csv, line 1: the file is missing.");
    }

    [Fact]
    public async Task A_file_that_is_not_UTF8_is_named_with_its_line()
    {
        var data = folder.CopyData();
        var path = Path.Combine(data, Principles);
        var bytes = await File.ReadAllBytesAsync(path);
        bytes[^3] = 0xFF;
        await File.WriteAllBytesAsync(path, bytes);

        await LoadFailsAsync(data, $"{Principles}, line 6: is not valid UTF-8. Save the file as UTF-8.");
    }

    [Fact]
    public async Task A_folder_that_is_missing_is_named()
    {
        var data = Path.Combine(folder.Path, "nowhere");

        await LoadFailsAsync(data, $"There is no data folder {data}.", nothingPublished: false);
    }

    private async Task LoadFailsAsync(string data, string message, bool nothingPublished = true)
    {
        await using var db = await database.Contexts.CreateDbContextAsync();
        var before = await DatabaseState.ChecksumAsync(db);

        var (exitCode, _, error) = await SeedProgram.RunAsync(
            "load",
            "--data",
            data,
            "--database",
            database.ConnectionString
        );

        Assert.Equal(nothingPublished ? $"{message}\nNothing was published." : message, error.TrimEnd());
        Assert.Equal(ExitCode.BrokenData, exitCode);
        Assert.Equal(before, await DatabaseState.ChecksumAsync(db));
    }
}

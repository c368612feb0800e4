using System.Text.Json;
using System.Text.RegularExpressions;
using OpenUrban.Testing;

namespace OpenUrban.Api.Tests.Queries;

/// <summary>
/// Each <c>.graphql</c> file here with its answer (<c>.json</c>, the same on both engines) and the statements it takes
/// (<c>.sql</c>, on SQLite, where values are not in memory). A run with UPDATE_GOLDEN=1 rewrites both.
/// </summary>
[Collection(nameof(StatementHosts))]
public sealed partial class GoldenQueryTests(StatementHosts hosts)
{
    public static TheoryData<string, Engine> Questions()
    {
        var data = new TheoryData<string, Engine>();
        foreach (var file in Directory.EnumerateFiles(Golden.Source("Queries"), "*.graphql").Order())
        {
            foreach (var engine in Engines.All)
            {
                data.Add(Path.GetFileNameWithoutExtension(file), engine);
            }
        }

        return data;
    }

    [Theory, MemberData(nameof(Questions))]
    public async Task The_answer_and_its_statements_are_those_of_the_files(string question, Engine engine)
    {
        var host = await hosts.GetAsync(engine);
        var query = await File.ReadAllTextAsync(Golden.Source("Queries", $"{question}.graphql"));
        host.Sql.Clear();

        var answer = await host.QueryAsync(query);

        Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
        var statements = host
            .Sql.Statements.Select(s => Keys().Replace(s.ReplaceLineEndings("\n").Trim(), "(keys)"))
            .ToList();
        if (engine == Engine.Sqlite)
        {
            await Golden.CompareAsync(
                Golden.Source("Queries", $"{question}.sql"),
                statements.Count == 0 ? "-- None: all of it is in memory.\n" : string.Join(";\n\n", statements) + ";\n"
            );
        }

        if (engine == Engine.Sqlite || !Golden.Update)
        {
            await Golden.CompareAsync(Golden.Source("Queries", $"{question}.json"), Mask(Golden.Json(answer)));
        }
    }

    /// <summary>Takes out when the release was loaded, and what every change of the data files changes: its checksum, notes and size.</summary>
    private static string Mask(string json)
    {
        var day = PublishedAt().Match(json) is { Success: true } match ? match.Groups["day"].Value : null;
        json = PublishedAt().Replace(json, "\"publishedAt\": \"(moment)\"");
        json = Checksum().Replace(json, "(checksum)");
        json = Size().Replace(ReleaseNotes().Replace(json, "(notes)"), "\"(size)\"");
        return day is null
            ? json
            : BibTeXYear().Replace(json.Replace(day, "(day)", StringComparison.Ordinal), "year = {(year)}");
    }

    [GeneratedRegex("\"publishedAt\": \"(?<day>[0-9-]{10})T[0-9:]{8}Z\"", RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex PublishedAt();

    /// <summary>Keys of series, which are others when the data files are.</summary>
    [GeneratedRegex(@"(?<=VALUES )\([0-9]+,[0-9]+\)(,\([0-9]+,[0-9]+\))*", RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Keys();

    [GeneratedRegex("[0-9a-f]{64}", RegexOptions.None, 60_000)]
    private static partial Regex Checksum();

    /// <summary>Numbers of a release and of the whole data set: CountTests has them.</summary>
    [GeneratedRegex(
        "(?<=(\"counts\": \\{|\"checksum\": \"\\(checksum\\)\")[^}]*\"(areas|indicators|sources|observations|values|earlierVersions|confirmations|added)\": )[0-9]+",
        RegexOptions.ExplicitCapture,
        60_000
    )]
    private static partial Regex Size();

    [GeneratedRegex("(?<=\"publishedAt\": \"\\(moment\\)\",\\s+\"notes\": \")[^\"]+", RegexOptions.None, 60_000)]
    private static partial Regex ReleaseNotes();

    [GeneratedRegex("year = \\{[0-9]{4}\\}", RegexOptions.None, 60_000)]
    private static partial Regex BibTeXYear();
}

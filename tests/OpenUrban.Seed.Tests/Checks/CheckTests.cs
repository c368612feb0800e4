using System.Globalization;
using System.Text;
using OpenUrban.Data.Files;
using OpenUrban.Data.Observations;
using OpenUrban.Seed.Checks;
using OpenUrban.Testing;
using Snapshooter.Xunit;

namespace OpenUrban.Seed.Tests.Checks;

public class CheckTests
{
    private readonly Catalogue catalogue = CatalogueReader.Read(Repository.Data, new KeyRegistry());

    [Fact]
    public void Every_line_comes_to_the_recorded_verdict()
    {
        var outcomes = Outcomes();
        var text = new StringBuilder();
        foreach (var outcome in outcomes)
        {
            text.AppendLine(
                CultureInfo.InvariantCulture,
                $"{outcome.Verdict.ToString().ToUpperInvariant(), -8}  {outcome.Line.Text.En}  {outcome.Detail}"
            );
        }

        Snapshot.Match(text.ToString());
        Assert.Equal(109, outcomes.Count);
        Assert.Equal(99, outcomes.Count(o => o.Verdict == Verdict.Holds));
        Assert.Equal(4, outcomes.Count(o => o.Verdict == Verdict.Revision));
        Assert.Single(outcomes, o => o.Verdict == Verdict.Break);
        Assert.Single(outcomes, o => o.Verdict == Verdict.Gap);
        Assert.Equal(4, outcomes.Count(o => o.Verdict == Verdict.Mismatch));
        Assert.All(outcomes, o => Assert.True(o.AsRecorded, o.Line.Code));
    }

    [SharedFileFact("figures/checks.md")]
    public void Every_line_agrees_with_the_published_list()
    {
        var list = File.ReadLines(Repository.Shared("figures/checks.md")!)
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal))
            .Skip(1)
            .Select(line => line.Trim('|', ' ').Split(" | "))
            .Select(cells => cells[1].Trim())
            .Select(verdict => verdict == "SERIES BREAK at 2024" ? "BREAK" : verdict)
            .ToList();

        // The list came with the first figures, in working words; checks of further figures follow it.
        Assert.NotEmpty(list);
        Assert.Equal(list, Outcomes().Take(list.Count).Select(o => o.Verdict.ToString().ToUpperInvariant()));
    }

    [Fact]
    public void Editing_any_observation_that_a_line_uses_changes_what_the_line_comes_to()
    {
        var series = new Series(catalogue);
        var lines = CheckBook.Read(Repository.Data, series).Lines;
        var edits = 0;
        foreach (var line in lines)
        {
            var before = line.Evaluate(series);
            Assert.True(before.Used.Count > 0 || line.Kind == "AREA_SUM", $"{line.Code} uses no observation");
            foreach (var observation in before.Used)
            {
                var after = line.Kind == "YEARS_MISSING" ? AfterMove(line, observation) : AfterEdit(line, observation);
                Assert.False(
                    after.AsRecorded && after.Verdict == before.Verdict,
                    $"{line.Code} does not see an edit of {observation.IndicatorId}, {observation.AreaId}, {observation.Year}"
                );
                edits++;
            }
        }

        // Fewer would mean that lines no longer say what they use.
        Assert.True(edits > 1000, $"only {edits} edits");

        CheckOutcome AfterEdit(CheckLine line, Observation observation)
        {
            var value = observation.Value;
            observation.Value = value == 0 ? 1 : value * 1.05;
            var after = line.Evaluate(series);
            observation.Value = value;
            return after;
        }

        // The list of missing years depends on where values are, not on what they are.
        CheckOutcome AfterMove(CheckLine line, Observation observation)
        {
            var year = observation.Year;
            observation.Year = 2199;
            var after = line.Evaluate(new Series(catalogue));
            observation.Year = year;
            return after;
        }
    }

    [Theory]
    [InlineData("indicators/gdp/observations.csv", "310000,2006,10598.9,", "310000,2006,11128.8,", "GROWTH_GDP")]
    [InlineData("indicators/pop-res-ye/observations.csv", "2015,2415.27,", "2015,2415.28,", "REVISION_2015")]
    [InlineData("indicators/urb-rate/observations.csv", "1982,21.13,", "1983,21.13,", "YEARS_MISSING_URB_RATE")]
    [InlineData("areas/areas.csv", ",20.46,2024,", ",21.46,2024,", "AREA_SUM")]
    public async Task Validate_marks_a_line_that_is_not_as_recorded(string file, string text, string edit, string check)
    {
        using var folder = new TemporaryFolder();
        var data = folder.CopyData();
        EditableData.Replace(data, file, text, edit);

        var (exitCode, output, error) = await SeedProgram.RunAsync("validate", "--data", data);

        Assert.Equal("", error);
        Assert.Equal(ExitCode.Findings, exitCode);
        Assert.Contains(check, output, StringComparison.Ordinal);
        Assert.Contains(" not as recorded", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "district areas sum to city")]
    [InlineData("zh-Hans", "各区面积合计等于全市")]
    [InlineData("zh-Hant", "各區面積合計等於全市")]
    public async Task Validate_speaks_three_languages(string language, string text)
    {
        var (exitCode, output, error) = await SeedProgram.RunAsync(
            "validate",
            "--data",
            Repository.Data,
            "--language",
            language
        );

        Assert.Equal("", error);
        Assert.Equal(ExitCode.Success, exitCode);
        Assert.Contains(text, output, StringComparison.Ordinal);
        Assert.Contains(
            "109 checks: 99 HOLDS, 4 REVISION, 1 BREAK, 1 GAP, 4 MISMATCH; all as recorded",
            output,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("checks.csv", ",GAP,", ",MAYBE,", "column expected: \"MAYBE\" is not one of HOLDS")]
    [InlineData(
        "checks.csv",
        "GROWTH_GDP,GROWTH,",
        "GROWTH_GDP,SHRINKAGE,",
        "column kind: \"SHRINKAGE\" is not one of"
    )]
    [InlineData("checks.csv", "GROWTH_GDP,GROWTH,GDP,", "GROWTH_GDP,GROWTH,NOSUCH,", "column indicator: ")]
    [InlineData("checks.csv", ",AREASH,", ",NOSUCH,", "column source: ")]
    [InlineData("check-references.csv", "GROWTH_GDP,2005,", "GROWTH,2005,", "column check: there is no check GROWTH")]
    public async Task Validate_says_where_its_own_files_are_broken(string file, string text, string edit, string reason)
    {
        using var folder = new TemporaryFolder();
        var data = folder.CopyData();
        var line = EditableData.Replace(data, file, text, edit);

        var (exitCode, _, error) = await SeedProgram.RunAsync("validate", "--data", data);

        Assert.Equal(ExitCode.BrokenData, exitCode);
        Assert.StartsWith($"{file}, line {line}, {reason}", error, StringComparison.Ordinal);
    }

    private IReadOnlyList<CheckOutcome> Outcomes()
    {
        var series = new Series(catalogue);
        return CheckBook.Read(Repository.Data, series).Evaluate(series);
    }
}

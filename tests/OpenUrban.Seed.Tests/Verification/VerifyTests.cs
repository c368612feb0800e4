using OpenUrban.Data.Files;
using OpenUrban.Seed.Verification;
using OpenUrban.Testing;

namespace OpenUrban.Seed.Tests.Verification;

public class VerifyTests
{
    private const string Published = "plan/plan-interpretation.zh-Hant.txt";

    [SharedFileFact(Published)]
    public async Task All_quotations_stand_at_their_places_in_the_published_text()
    {
        var (exitCode, output, error) = await SeedProgram.RunAsync(
            "verify",
            "--data",
            Repository.Data,
            "--plan-text",
            Repository.Shared(Published)!
        );

        Assert.Equal("", error);
        Assert.Contains("99 of 99 found", output, StringComparison.Ordinal);
        Assert.DoesNotContain("MISSING", output, StringComparison.Ordinal);
        Assert.Contains("范 as 範", output, StringComparison.Ordinal);
        Assert.Contains("full title of plan SHP", output, StringComparison.Ordinal);
        Assert.Contains("name of area Z-NT-JD: 嘉定新城", output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Success, exitCode);
    }

    [SharedFileFact(Published)]
    public async Task Every_variant_is_needed()
    {
        var catalogue = CatalogueReader.Read(Repository.Data, new KeyRegistry());
        var published = await File.ReadAllTextAsync(Repository.Shared(Published)!);
        var all = Report(catalogue, published, Repository.Data);
        var variants = VariantTable.Read(Repository.Data).Variants;
        foreach (var variant in variants)
        {
            using var folder = new TemporaryFolder();
            var data = folder.CopyData();
            EditableData.Replace(data, "plan/variants.csv", $"\n{variant.From},{variant.To},{variant.Example}", "");
            var without = Report(catalogue, published, data);
            Assert.True(
                without.Mismatches.Count > all.Mismatches.Count || without.Ours.Count > all.Ours.Count,
                $"{variant.From} is folded for nothing"
            );
        }
    }

    [SharedFileFact(Published)]
    public async Task A_phrase_on_another_line_is_found_out()
    {
        var catalogue = CatalogueReader.Read(Repository.Data, new KeyRegistry());
        var lines = await File.ReadAllLinesAsync(Repository.Shared(Published)!);
        (lines[5], lines[6]) = (lines[6], lines[5]);

        var report = Report(catalogue, string.Join('\n', lines), Repository.Data);

        Assert.Equal(["principle P1", "principle P2"], report.Mismatches.Select(m => m.Quotation.What));
        Assert.Equal("principle P1: \"凸顯以人為本\" is not at 二:6; it is in line 7", report.Mismatches[0].ToString());
    }

    [Fact]
    public void Section_item_and_line_all_count()
    {
        var variants = VariantTable.Read(Repository.Data);
        var text = new PlanText(
            "  一、甲\n\u3000\u3000一是示范先行。\n??二是並肩。\n二、乙\n一是示範先行。\n",
            variants
        );

        Assert.Equal(5, text.LineCount);
        Assert.Equal([2], text.LinesAt(Place("一", "一", 2, 2)));
        Assert.Equal([2, 3], text.LinesAt(Place("一", null, 2, 4)));
        Assert.Empty(text.LinesAt(Place("一", "二", 2, 2)));
        Assert.Empty(text.LinesAt(Place("二", "一", 2, 2)));
        Assert.Empty(text.LinesAt(Place(null, null, 6, 7)));
        Assert.Equal([2, 5], text.LinesWith([variants.Fold("示范先行")]));
        Assert.Equal([3], text.LinesWith([variants.Fold("并肩")]));
    }

    [Fact]
    public async Task A_text_of_our_own_lacks_what_it_lacks()
    {
        using var folder = new TemporaryFolder();
        var text = Path.Combine(folder.Path, "text.txt");
        await File.WriteAllTextAsync(
            text,
            "一、背景\n《深入實施以人為本的新型城鎮化戰略五年行動計劃》(以下簡稱《行動計劃》)\n二、原則\n一是凸顯以人為本。\n"
        );

        var (exitCode, output, error) = await SeedProgram.RunAsync(
            "verify",
            "--data",
            Repository.Data,
            "--plan-text",
            text
        );

        Assert.Equal("", error);
        Assert.Equal(ExitCode.Findings, exitCode);
        Assert.Contains("2 of 99 found", output, StringComparison.Ordinal);
        Assert.Contains(
            "MISSING  principle P1: \"凸顯以人為本\" is not at 二:6; it is in line 4",
            output,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "MISSING  principle P2: \"強化以城聚人\" is not at 二:7; it is nowhere in the text",
            output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_text_that_cannot_be_read_is_said_to_be_so()
    {
        using var folder = new TemporaryFolder();
        var missing = Path.Combine(folder.Path, "missing.txt");
        var binary = Path.Combine(folder.Path, "binary.txt");
        await File.WriteAllBytesAsync(binary, [0xE4, 0xB8, 0xFF]);

        var first = await SeedProgram.RunAsync("verify", "--data", Repository.Data, "--plan-text", missing);
        var second = await SeedProgram.RunAsync("verify", "--data", Repository.Data, "--plan-text", binary);

        Assert.Equal(ExitCode.BrokenData, first.ExitCode);
        Assert.StartsWith($"The plan's text {missing} cannot be read: ", first.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.BrokenData, second.ExitCode);
        Assert.Equal($"The plan's text {binary} is not valid UTF-8.", second.Error.Trim());
    }

    private static VerificationReport Report(Catalogue catalogue, string text, string data)
    {
        var variants = VariantTable.Read(data);
        return VerificationReport.Of(Reading.Of(catalogue, data), new PlanText(text, variants), variants);
    }

    private static Data.Plans.Locator Place(string? section, string? item, int from, int to) =>
        new()
        {
            Section = section,
            Item = item,
            LineFrom = from,
            LineTo = to,
        };
}

using System.CommandLine;
using OpenUrban.Data.Files;
using OpenUrban.Data.Texts;
using OpenUrban.Seed.Checks;
using OpenUrban.Seed.Output;
using Spectre.Console;

namespace OpenUrban.Seed.Commands;

/// <summary><c>validate</c>: recomputes what the published figures say of each other, and compares with what is recorded.</summary>
internal static class ValidateCommand
{
    public static Command Create()
    {
        var data = SharedOptions.Data();
        var language = new Option<string>("--language")
        {
            Description = "Language of the lines.",
            DefaultValueFactory = _ => "en",
        };
        language.AcceptOnlyFromAmong("en", "zh-Hans", "zh-Hant");
        var command = new Command(
            "validate",
            "Recomputes every line of checks.csv from the data files. Answers 2 when one is not as recorded."
        )
        {
            data,
            language,
        };
        command.SetAction(
            (result, _) =>
                ErrorHandling.RunAsync(() => ValidateAsync(result.GetValue(data)!.FullName, result.GetValue(language)!))
        );
        return command;
    }

    private static async Task<int> ValidateAsync(string folder, string language)
    {
        var outcomes = await ConsoleProgress.RunAsync(progress =>
        {
            var series = new Series(CatalogueReader.Read(folder, new KeyRegistry(), progress));
            return Task.FromResult(CheckBook.Read(folder, series).Evaluate(series, progress));
        });
        if (Console.IsOutputRedirected)
        {
            WriteLines(outcomes, language);
        }
        else
        {
            WriteTable(outcomes, language);
        }

        Console.WriteLine(Summary(outcomes));
        return outcomes.All(o => o.AsRecorded) ? ExitCode.Success : ExitCode.Findings;
    }

    private static void WriteLines(IEnumerable<CheckOutcome> outcomes, string language)
    {
        foreach (var outcome in outcomes)
        {
            Console.WriteLine($"{Name(outcome.Verdict), -8}  {In(outcome.Line.Text, language)}  {Detail(outcome)}");
        }
    }

    private static void WriteTable(IEnumerable<CheckOutcome> outcomes, string language)
    {
        var table = new Table().AddColumns("Verdict", "Check", "Detail");
        foreach (var outcome in outcomes)
        {
            var colour = outcome.AsRecorded ? "green" : "red";
            table.AddRow(
                $"[{colour}]{Name(outcome.Verdict)}[/]",
                Markup.Escape(In(outcome.Line.Text, language)),
                Markup.Escape(Detail(outcome))
            );
        }

        AnsiConsole.Write(table);
    }

    private static string Detail(CheckOutcome outcome) =>
        outcome.AsRecorded
            ? outcome.Detail
            : $"{outcome.Detail}  NOT AS RECORDED (recorded: {Name(outcome.Line.Expected)}, {outcome.Line.Code})";

    private static string Summary(IReadOnlyList<CheckOutcome> outcomes)
    {
        var verdicts = Enum.GetValues<Verdict>()
            .Select(verdict => (verdict, Count: outcomes.Count(o => o.Verdict == verdict)))
            .Where(v => v.Count > 0)
            .Select(v => $"{v.Count} {Name(v.verdict)}");
        var changed = outcomes.Count(o => !o.AsRecorded);
        return $"{outcomes.Count} checks: {string.Join(", ", verdicts)}; "
            + (changed == 0 ? "all as recorded" : $"{changed} not as recorded");
    }

    private static string Name(Verdict verdict) => verdict.ToString().ToUpperInvariant();

    private static string In(LocalizedText text, string language) =>
        language switch
        {
            "zh-Hans" => text.ZhHans,
            "zh-Hant" => text.ZhHant,
            _ => text.En,
        };
}

using System.CommandLine;
using System.Text;
using OpenUrban.Data.Files;
using OpenUrban.Seed.Verification;

namespace OpenUrban.Seed.Commands;

/// <summary><c>verify</c>: holds the reading of the plan against the published text.</summary>
internal static class VerifyCommand
{
    public static Command Create()
    {
        var data = SharedOptions.Data();
        var planText = new Option<FileInfo>("--plan-text")
        {
            Description = "File with the published text (traditional characters, UTF-8), one paragraph a line.",
            Required = true,
        };
        var command = new Command(
            "verify",
            "Finds every title, figure and place of the reading in the published text, at the line it names. "
                + "Answers 2 when one is not there."
        )
        {
            data,
            planText,
        };
        command.SetAction(
            (result, cancellationToken) =>
                ErrorHandling.RunAsync(() =>
                    VerifyAsync(result.GetValue(data)!.FullName, result.GetValue(planText)!.FullName, cancellationToken)
                )
        );
        return command;
    }

    private static async Task<int> VerifyAsync(string folder, string planText, CancellationToken cancellationToken)
    {
        var reading = Reading.Of(CatalogueReader.Read(folder, new KeyRegistry()), folder);
        var variants = VariantTable.Read(folder);
        var document = PlanDocument.Read(folder);
        PlanText text;
        try
        {
            text = await PlanText.ReadAsync(planText, variants, cancellationToken);
        }
        catch (Exception exception)
            when (exception is IOException or UnauthorizedAccessException or DecoderFallbackException)
        {
            await Console.Error.WriteLineAsync(
                exception is DecoderFallbackException
                    ? $"The plan's text {planText} is not valid UTF-8."
                    : $"The plan's text {planText} cannot be read: {exception.Message}"
            );
            return ExitCode.BrokenData;
        }

        var report = VerificationReport.Of(reading, text, variants);
        Write(report, text, variants, document);
        return report.Mismatches.Count == 0 && document.IsOf(text) ? ExitCode.Success : ExitCode.Findings;
    }

    private static void Write(VerificationReport report, PlanText text, VariantTable variants, PlanDocument document)
    {
        Console.WriteLine($"{document.Subject.En}: {document.Kind.En}");
        Console.WriteLine(
            document.IsOf(text)
                ? $"{text.SectionCount} sections and {text.LineCount} lines, as recorded."
                : $"DIFFERENT {text.SectionCount} sections and {text.LineCount} lines, but {document.Sections} and {document.Lines} are recorded."
        );
        Console.WriteLine("One character counts as another, on both sides:");
        foreach (var variant in variants.Variants)
        {
            Console.WriteLine($"  {variant.From} as {variant.To}: {variant.Example}");
        }

        foreach (var mismatch in report.Mismatches)
        {
            Console.WriteLine($"MISSING  {mismatch}");
        }

        Console.WriteLine($"{report.Found} of {report.Sought} found");
        Console.WriteLine("Places that speak of a thing without its title:");
        foreach (var (quotation, place) in report.InOtherWords)
        {
            Console.WriteLine($"  {quotation.What}: {quotation.Phrases[0]}, at {Mismatch.Name(place)}");
        }

        Console.WriteLine("Ours and not the text's:");
        foreach (var wording in report.Ours)
        {
            Console.WriteLine($"  {wording.What} {wording.Code}: {wording.Text}");
        }

        Console.WriteLine(
            "  all texts in English and in simplified characters, all summaries, notes and meanings, "
                + "and the links marked as inferred or from outside"
        );
    }
}

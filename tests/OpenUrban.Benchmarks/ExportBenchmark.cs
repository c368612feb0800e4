using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;
using OpenUrban.Benchmarks.Load;
using OpenUrban.Benchmarks.Reports;

namespace OpenUrban.Benchmarks;

/// <summary>
/// A million observations as CSV beside sqlite3 -csv of the same rows and columns, in turn; the other formats of tables for
/// comparison; and the memory of the process meanwhile.
/// </summary>
internal static class ExportBenchmark
{
    private const int Rows = 1_000_000;
    private const double WantedRatio = 2;
    private const double WantedPeakMebibytes = 300;
    private const double BytesPerMebibyte = 1024 * 1024;

    private static readonly string[] OtherFormats = ["tsv", "json", "parquet", "xlsx"];

    /// <summary>With all that goes along with a value.</summary>
    private static readonly string Query =
        $"{{ observations(first: {Rows}) {{ nodes {{ year value status indicator {{ code name unitMultiplier unit {{ code name }} }} "
        + "area { code name } confidentiality notes { text } source { code name } } } }";

    private static readonly string Statement = $"""
        SELECT o."Year" AS "year", o."Value" AS "value", o."Status" AS "status", i."Code" AS "indicator.code",
          i."Name_En" AS "indicator.name", i."UnitMultiplier" AS "indicator.unitMultiplier", u."Code" AS "indicator.unit.code",
          u."Name_En" AS "indicator.unit.name", a."Code" AS "area.code", a."Name_En" AS "area.name",
          o."Confidentiality" AS "confidentiality",
          (SELECT group_concat(n."Text_En", '; ') FROM "ObservationNotes" l JOIN "Notes" n ON n."Id" = l."NoteId"
            WHERE l."ObservationId" = o."Id") AS "notes.text",
          s."Code" AS "source.code", s."Name_En" AS "source.name"
        FROM "Observations" o
        JOIN "Indicators" i ON i."Id" = o."IndicatorId"
        JOIN "Units" u ON u."Id" = i."UnitId"
        JOIN "Areas" a ON a."Id" = o."AreaId"
        JOIN "Sources" s ON s."Id" = o."SourceId"
        WHERE o."IsLatest"
        ORDER BY o."IndicatorId", o."AreaId", o."Year" LIMIT {Rows}
        """;

    public static async Task<int> RunAsync(Options options)
    {
        var file = options.Text("file") ?? Path.Combine("..", "shared", "large", "wdi_all_325_indicators.csv.gz");
        if (!File.Exists(file))
        {
            await Console.Error.WriteLineAsync($"There is no file {file}. Give one as import takes it, with --file.");
            return 2;
        }

        var folder = Directory.CreateTempSubdirectory("openurban-export-");
        try
        {
            var database = Path.Combine(folder.FullName, "large.db");
            await SeedProcess.RunAsync("load", "--database", $"Data Source={database}");
            await SeedProcess.RunAsync(
                "import",
                Path.GetFullPath(file),
                "--mapping",
                "world-bank",
                "--create",
                "--database",
                $"Data Source={database}"
            );
            return await RunAsync(database, folder.FullName, options.Rounds) ? 0 : 1;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<bool> RunAsync(string database, string folder, int rounds)
    {
        await using var api = await ServerProcess.StartApiAsync(
            $"Data Source={database}",
            new Dictionary<string, string>()
        );
        using var client = new HttpClient { BaseAddress = api.Address, Timeout = TimeSpan.FromMinutes(5) };
        var hash = await StoreAsync(client);
        await Task.Delay(TimeSpan.FromSeconds(2));
        var rest = api.MemoryMegabytes;
        await api.ResetPeakAsync();

        // The first one compiles the question and the program.
        var csv = Path.Combine(folder, "ours.csv");
        await ExportAsync(client, hash, "csv", csv);
        var (ours, plain) = (new List<double>(), new List<double>());
        for (var round = 0; round < rounds; round++)
        {
            plain.Add((await PlainAsync(database, Path.Combine(folder, "plain.csv"))).TotalSeconds);
            ours.Add((await ExportAsync(client, hash, "csv", csv)).TotalSeconds);
        }

        var peak = api.PeakMegabytes * 1e6 / BytesPerMebibyte;
        var (lines, plainLines) = (Lines(csv), Lines(Path.Combine(folder, "plain.csv")));
        var ratio = Medians.Of(ours) / Medians.Of(plain);
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"""
                {lines - 1:N0} rows of 14 columns, medians of {rounds}
                sqlite3 -csv  {Medians.Of(plain):F2} s, {Rows / Medians.Of(plain):N0} rows/s, {plainLines - 1:N0} rows
                csv           {Medians.Of(ours):F2} s, {Rows / Medians.Of(ours):N0} rows/s, {new FileInfo(csv).Length
                    / 1e6:F0} MB
                ratio         {ratio:F2} (wanted: at most {WantedRatio})
                memory        {peak:F0} MiB at most (wanted: at most {WantedPeakMebibytes}); at rest {rest
                    * 1e6
                    / BytesPerMebibyte:F0} MiB
                """
            )
        );
        foreach (var format in OtherFormats)
        {
            await api.ResetPeakAsync();
            var path = Path.Combine(folder, $"ours.{format}");
            var elapsed = await ExportAsync(client, hash, format, path);
            var most = api.PeakMegabytes * 1e6 / BytesPerMebibyte;
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{format, -13} {elapsed.TotalSeconds:F2} s, {new FileInfo(path).Length / 1e6:F0} MB, {most:F0} MiB at most"
                )
            );
            File.Delete(path);
        }

        return lines == Rows + 1 && plainLines == lines && ratio <= WantedRatio && peak <= WantedPeakMebibytes;
    }

    private static async Task<string> StoreAsync(HttpClient client)
    {
        using var answer = await client.PostAsJsonAsync(new Uri("/q", UriKind.Relative), new { query = Query });
        answer.EnsureSuccessStatusCode();
        return (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("hash").GetString()!;
    }

    private static async Task<TimeSpan> ExportAsync(HttpClient client, string hash, string format, string path)
    {
        var watch = Stopwatch.StartNew();
        using var answer = await client.GetAsync(
            new Uri($"/q/{hash}.{format}", UriKind.Relative),
            HttpCompletionOption.ResponseHeadersRead
        );
        answer.EnsureSuccessStatusCode();
        await using (var file = File.Create(path))
        {
            await answer.Content.CopyToAsync(file);
        }

        return watch.Elapsed;
    }

    private static async Task<TimeSpan> PlainAsync(string database, string path) =>
        (
            await ProcessRun.OfAsync(
                "sh",
                "-c",
                "sqlite3 -csv -header \"$1\" \"$2\" > \"$3\"",
                "plain",
                database,
                Statement,
                path
            )
        ).Elapsed;

    /// <summary>No text of the data has a line break.</summary>
    private static int Lines(string path) => File.ReadLines(path).Count();
}

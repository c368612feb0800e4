using System.Globalization;
using Microsoft.Data.Sqlite;
using OpenUrban.Benchmarks.Load;
using OpenUrban.Benchmarks.Reports;

namespace OpenUrban.Benchmarks;

/// <summary>
/// The import of two million rows beside gunzip and sqlite3's .import of the same file into a table of five columns with
/// one index, in turn, on the same disk; then the same file again; then what a question costs over both stores.
/// </summary>
internal static class ImportBenchmark
{
    private const double WantedRatio = 4;
    private const double WantedPeakMebibytes = 500;

    public static async Task<int> RunAsync(Options options)
    {
        var file = options.Text("file") ?? Path.Combine("..", "shared", "large", "wdi_all_325_indicators.csv.gz");
        if (!File.Exists(file))
        {
            await Console.Error.WriteLineAsync(
                $"There is no file {file}. Give a gzip file of indicator_code,country_code,country_name,year,value with --file."
            );
            return 2;
        }

        var folder = Directory.CreateDirectory(
            Path.Combine(options.DataFolder, $"import-{Guid.NewGuid().ToString("N")[..8]}")
        );
        try
        {
            return await RunAsync(Path.GetFullPath(file), folder.FullName, options) ? 0 : 1;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<bool> RunAsync(string file, string folder, Options options)
    {
        var small = Path.Combine(folder, "small.db");
        var large = Path.Combine(folder, "large.db");
        await SeedProcess.RunAsync("load", "--database", $"Data Source={small}");
        var (plain, ours, again) = (new List<ProcessRun>(), new List<ProcessRun>(), new List<ProcessRun>());
        for (var round = 0; round < options.Rounds; round++)
        {
            plain.Add(await PlainAsync(file, folder));
            File.Copy(small, large, overwrite: true);
            ours.Add(await ImportAsync(file, large));
            again.Add(await ImportAsync(file, large));
        }

        var rows = CountOf(large) - CountOf(small);
        var ratio = Seconds(ours) / Seconds(plain);
        var peak = ours.Concat(again).Max(run => run.PeakMebibytes);
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"""
                {rows:N0} rows, medians of {options.Rounds}
                gunzip, .import, index  {Seconds(plain):F1} s, {rows / Seconds(plain):N0} rows/s, {Size(
                    Path.Combine(folder, "plain.db")
                ):F0} MB
                import                  {Seconds(ours):F1} s, {rows / Seconds(ours):N0} rows/s, {Size(large):F0} MB
                ratio                   {ratio:F2} (wanted: at most {WantedRatio})
                the same file again     {Seconds(again):F1} s, nothing published
                memory at most          {peak:F0} MiB (wanted: at most {WantedPeakMebibytes})
                """
            )
        );
        return await StoreComparison.RunAsync(small, large, options)
            && ratio <= WantedRatio
            && peak <= WantedPeakMebibytes;
    }

    private static double Seconds(List<ProcessRun> runs) => Medians.Of(runs.Select(run => run.Elapsed.TotalSeconds));

    private static double Size(string path) => new FileInfo(path).Length / 1e6;

    private static async Task<ProcessRun> PlainAsync(string file, string folder)
    {
        var (csv, database) = (Path.Combine(folder, "plain.csv"), Path.Combine(folder, "plain.db"));
        File.Delete(csv);
        File.Delete(database);

        // The index after the rows: before them it takes half as long again.
        return await ProcessRun.OfAsync(
            "sh",
            "-c",
            """
            gunzip -c "$1" > "$2" && sqlite3 "$3" \
              'CREATE TABLE o (indicator TEXT, area TEXT, name TEXT, year INTEGER, value REAL)' '.mode csv' \
              ".import --skip 1 '$2' o" 'CREATE INDEX i ON o (indicator, area, year)'
            """,
            "plain",
            file,
            csv,
            database
        );
    }

    private static Task<ProcessRun> ImportAsync(string file, string database) =>
        SeedProcess.RunAsync(
            "import",
            file,
            "--mapping",
            "world-bank",
            "--create",
            "--database",
            $"Data Source={database}"
        );

    private static long CountOf(string database)
    {
        using var connection = new SqliteConnection($"Data Source={database};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = """SELECT count(*) FROM "Observations" """;
        return (long)command.ExecuteScalar()!;
    }
}

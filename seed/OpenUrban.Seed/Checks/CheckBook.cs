using OpenUrban.Data.Files;

namespace OpenUrban.Seed.Checks;

/// <summary>The lines of <c>checks.csv</c> with their figures in <c>check-references.csv</c>.</summary>
internal sealed class CheckBook
{
    private const string LineFile = "checks.csv";
    private const string ReferenceFile = "check-references.csv";

    private CheckBook(IReadOnlyList<CheckLine> lines) => Lines = lines;

    public IReadOnlyList<CheckLine> Lines { get; }

    /// <exception cref="SeedFileException">A file is broken.</exception>
    public static CheckBook Read(string folder, Series series)
    {
        var rows = CsvFile.Read(folder, LineFile).Rows;
        var codes = new HashSet<string>();
        foreach (var row in rows)
        {
            var code = row.Required("code");
            if (!codes.Add(code))
            {
                throw row.Wrong("code", $"{code} stands twice.");
            }
        }

        var references = CsvFile
            .Read(folder, ReferenceFile)
            .Rows.ToLookup(
                row =>
                    codes.Contains(row.Required("check"))
                        ? row.Required("check")
                        : throw row.Wrong("check", $"there is no check {row.Required("check")} in {LineFile}."),
                row => new CheckReference(row)
            );
        return new CheckBook(
            rows.Select(row => new CheckLine(row, series, [.. references[row.Required("code")]])).ToList()
        );
    }

    public IReadOnlyList<CheckOutcome> Evaluate(Series series, IProgress<SeedProgress>? progress = null)
    {
        var outcomes = new List<CheckOutcome>();
        foreach (var line in Lines)
        {
            outcomes.Add(line.Evaluate(series));
            progress?.Report(new SeedProgress("Checking", outcomes.Count, Lines.Count));
        }

        return outcomes;
    }
}

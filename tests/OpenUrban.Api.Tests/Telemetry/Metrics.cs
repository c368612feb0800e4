using System.Globalization;
using System.Text.RegularExpressions;

namespace OpenUrban.Api.Tests.Telemetry;

/// <summary>What /metrics of a host shows at one moment.</summary>
internal sealed partial class Metrics
{
    private readonly List<(string Name, Dictionary<string, string> Labels, double Value)> samples = [];

    private Metrics(string text)
    {
        foreach (var line in text.Split('\n').Where(line => line.Length > 0 && line[0] != '#'))
        {
            var sample = Sample().Match(line);
            Assert.True(sample.Success, line);
            samples.Add(
                (
                    sample.Groups["name"].Value,
                    Label()
                        .Matches(sample.Groups["labels"].Value)
                        .ToDictionary(label => label.Groups["name"].Value, label => label.Groups["value"].Value),
                    double.Parse(sample.Groups["value"].Value, CultureInfo.InvariantCulture)
                )
            );
        }
    }

    /// <summary>Asks the host. What it says it repeats for 300 milliseconds, so a test asks once.</summary>
    public static async Task<Metrics> OfAsync(ApiHost host)
    {
        using var client = host.CreateClient();
        return new Metrics(await client.GetStringAsync("/metrics"));
    }

    /// <summary>The sum of all that have these labels; null when there is none.</summary>
    public double? Sum(string name, params (string Name, string Value)[] labels)
    {
        var found = samples
            .Where(sample =>
                sample.Name == name && labels.All(label => sample.Labels.GetValueOrDefault(label.Name) == label.Value)
            )
            .ToList();
        return found.Count == 0 ? null : found.Sum(sample => sample.Value);
    }

    /// <summary>All values of a label.</summary>
    public IEnumerable<string> ValuesOf(string label) =>
        samples
            .Select(sample => sample.Labels.GetValueOrDefault(label))
            .OfType<string>()
            .Distinct()
            .Order(StringComparer.Ordinal);

    [GeneratedRegex(
        """^(?<name>\w+)(\{(?<labels>.*)\})? (?<value>\S+)$""",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Sample();

    [GeneratedRegex("""(?<name>\w+)="(?<value>[^"]*)"[,]?""", RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Label();
}

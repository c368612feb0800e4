using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using OpenUrban.Statistics.Progress;

namespace OpenUrban.Statistics.Tests.Progress;

/// <summary>Every verdict of the files in Cases, where the arithmetic stands beside it.</summary>
public sealed class VerdictCaseTests
{
    public static TheoryData<string> Files() =>
        [.. Directory.GetFiles(Folder(), "*.json").Select(path => Path.GetFileNameWithoutExtension(path)!).Order()];

    [Theory, MemberData(nameof(Files))]
    public void The_verdict_is_that_of_the_arithmetic(string file)
    {
        var target = VerdictCase.Read(Path.Combine(Folder(), $"{file}.json"));
        foreach (var on in target.Verdicts)
        {
            var verdict = target.Assess(on);

            Assert.NotEmpty(on.GetProperty("arithmetic").EnumerateArray());
            foreach (var expected in on.GetProperty("is").EnumerateObject())
            {
                var property = typeof(ProgressVerdict).GetProperty(Capital(expected.Name))!;
                Assert.Equal(
                    $"{on.GetProperty("today")} {expected.Name} {Text(expected.Value)}",
                    $"{on.GetProperty("today")} {expected.Name} {Text(property.GetValue(verdict))}"
                );
            }
        }
    }

    private static string Text(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.Null => "null",
            JsonValueKind.Number => Text(value.GetDouble()),
            JsonValueKind.Array => $"[{string.Join(", ", value.EnumerateArray().Select(Text))}]",
            JsonValueKind.String => value.GetString()!,
            _ => value.GetRawText(),
        };

    private static string Text(object? value) =>
        value switch
        {
            null => "null",
            bool truth => truth ? "true" : "false",
            int or double => Convert
                .ToDouble(value, CultureInfo.InvariantCulture)
                .ToString("G9", CultureInfo.InvariantCulture),
            Enum name => char.ToLowerInvariant(name.ToString()[0]) + name.ToString()[1..],
            DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ProgressPoint point => $"[{point.Year}, {Text(point.Value)}]",
            ProgressYear year => $"[{year.Year}, {Text(year.Value)}, {Text(year.IsLowerBound)}, {Text(year.IsMet)}]",
            IEnumerable<int> years => $"[{string.Join(", ", years)}]",
            IEnumerable<ProgressYear> years => $"[{string.Join(", ", years.Select(Text))}]",
            _ => value.ToString()!,
        };

    private static string Capital(string name) => char.ToUpperInvariant(name[0]) + name[1..];

    private static string Folder([CallerFilePath] string path = "") =>
        Path.Combine(Path.GetDirectoryName(path)!, "Cases");
}

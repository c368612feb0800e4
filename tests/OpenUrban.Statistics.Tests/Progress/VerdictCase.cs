using System.Globalization;
using System.Text.Json;
using OpenUrban.Statistics.Progress;

namespace OpenUrban.Statistics.Tests.Progress;

/// <summary>A target of a file in Cases, the series that judge it, and the verdicts that were worked by hand.</summary>
internal sealed class VerdictCase(JsonElement target)
{
    public IEnumerable<JsonElement> Verdicts => target.GetProperty("verdicts").EnumerateArray();

    public static VerdictCase Read(string path) => new(JsonDocument.Parse(File.ReadAllText(path)).RootElement);

    /// <summary>The verdict on a day; what is said there of the target stands before what is said of it in all.</summary>
    public ProgressVerdict Assess(JsonElement on)
    {
        var until = Find(on, "until")?.GetInt32() ?? int.MaxValue;
        var method = Enum.Parse<ProgressMethod>(Find(on, "method")?.GetString() ?? "linear", ignoreCase: true);
        return DefinitionChoice.Assess(
            new ProgressRequest
            {
                Bound = Enum.Parse<TargetBound>(Of(on, "bound")!.Value.GetString()!, ignoreCase: true),
                Form = Enum.Parse<TargetForm>(Of(on, "form")!.Value.GetString()!, ignoreCase: true),
                Target = Of(on, "target")?.GetDouble(),
                PeriodYears = Of(on, "periodYears")?.GetInt32(),
                BaselineYear = Of(on, "baselineYear")?.GetInt32(),
                Deadline = Of(on, "deadline") is { } deadline ? Day(deadline) : null,
                Today = Day(on.GetProperty("today")),
                Calendar = Of(on, "calendar") is { } day
                    ? new PublicationCalendar(
                        int.Parse(day.GetString()![..2], CultureInfo.InvariantCulture),
                        int.Parse(day.GetString()![3..], CultureInfo.InvariantCulture)
                    )
                    : PublicationCalendar.Unknown,
            },
            [
                .. target
                    .GetProperty("definitions")
                    .EnumerateArray()
                    .Select(series => new ProgressSeries(
                        [
                            .. series
                                .GetProperty("values")
                                .EnumerateArray()
                                .Select(ValueOf)
                                .Where(value => value.Year <= until),
                        ],
                        ProgressSeries.Between([
                            .. Find(series, "breaks") is { } breaks
                                ? breaks.EnumerateArray().Select(year => year.GetInt32())
                                : [],
                        ])
                    )
                    {
                        IsRunningTotal = Find(series, "runningTotal")?.GetBoolean() ?? false,
                    }),
            ],
            Find(on, "definition")?.GetInt32(),
            method
        );
    }

    private static ProgressValue ValueOf(JsonElement value)
    {
        var marks = value.EnumerateArray().Skip(2).Select(mark => mark.GetString()).ToList();
        return new ProgressValue(
            value[0].GetInt32(),
            value[1].GetDouble(),
            marks.Contains("estimate"),
            marks.Contains("lower")
        );
    }

    private JsonElement? Of(JsonElement on, string name) => Find(on, name) ?? Find(target, name);

    private static JsonElement? Find(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    private static DateOnly Day(JsonElement day) => DateOnly.Parse(day.GetString()!, CultureInfo.InvariantCulture);
}

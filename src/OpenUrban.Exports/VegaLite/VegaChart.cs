using System.Globalization;
using System.Text.Json.Nodes;
using OpenUrban.Exports.Json;

namespace OpenUrban.Exports.VegaLite;

/// <summary>A chart of values: a panel for each indicator, as their units differ.</summary>
internal sealed class VegaChart(Export export, SeenRows seen, List<Observed> values)
{
    /// <summary>Sources, and series in the description, that are named; how many more there are is said.</summary>
    private const int Named = 5;

    private readonly ExportTexts words = ExportTexts.In(export.Language);

    private readonly List<VegaPanel> panels =
    [
        .. values.GroupBy(v => (v.Path, v.Indicator, v.Transform)).Select(g => new VegaPanel(export, [.. g])),
    ];

    /// <param name="format">Name of the format.</param>
    public JsonObject Specification(string format)
    {
        var chart = new JsonObject
        {
            ["$schema"] = "https://vega.github.io/schema/vega-lite/v6.json",
            ["description"] = Description(),
            ["title"] = new JsonObject
            {
                ["text"] = export.Subject.Title,
                ["subtitle"] = new JsonArray([.. Subtitle()]),
                ["anchor"] = "start",
            },
            ["usermeta"] = About.Of(export, seen, format),
        };
        var areas = values.Select(v => v.Area).Distinct(StringComparer.Ordinal).ToList();
        if (panels is [var only])
        {
            only.AddTo(chart, areas);
        }
        else
        {
            chart["vconcat"] = new JsonArray([.. panels.Select(p => p.ToView(areas))]);
        }

        return chart;
    }

    /// <summary>What a screen reader says in the place of the chart.</summary>
    private string Description()
    {
        var series = panels.SelectMany(p => p.Descriptions()).ToList();
        return (
            export.Subject.Title + words.Stop + words.LineChart + words.Colon + Some(series) + words.Stop
        ).TrimEnd();
    }

    private IEnumerable<JsonNode> Subtitle()
    {
        var sources = export
            .Catalogue.Known(seen.Sources)
            .Select(s => s.Citation)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        if (sources.Count > 0)
        {
            yield return $"{words.Sources}{words.Colon}{Some(sources)}";
        }

        var subject = export.Subject;
        yield return subject.Dataset
            + words.Comma
            + string.Create(CultureInfo.InvariantCulture, $"{words.Release} {subject.Release}")
            + words.InParentheses(SubjectJson.Day(subject.ReleasedOn));
        yield return Licences.Line(subject.LicenceId, export.Language);
        var hollow = seen.Statuses.Where(export.Catalogue.IsTentative).Select(export.Catalogue.Status).ToList();
        if (hollow.Count > 0)
        {
            yield return $"{words.HollowPoints}{words.Colon}{string.Join(words.Separator, hollow)}";
        }

        var notes = values
            .Where(v => v is { Value: not null, Status: "E", Notes: not null })
            .GroupBy(v => v.Notes!)
            .Select(g => $"{Years([.. g.Select(v => v.Period)])}{words.Colon}{g.Key}")
            .ToList();
        if (notes.Count > 0)
        {
            yield return Some(notes);
        }

        if (panels.Exists(p => p.HasBreaks))
        {
            yield return words.DottedLines;
        }

        if (panels.Exists(p => p.HasTargets))
        {
            yield return words.DashedLines;
        }
    }

    /// <summary>The years that something is said of.</summary>
    private string Years(List<int> years) =>
        string.Join(words.Separator, years.Distinct().Order().Select(y => y.ToString(CultureInfo.InvariantCulture)));

    private string Some(List<string> texts) =>
        string.Join(words.Semicolon, texts.Take(Named))
        + (
            texts.Count > Named
                ? words.Space + string.Format(CultureInfo.InvariantCulture, words.More, texts.Count - Named)
                : ""
        );
}

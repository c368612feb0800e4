using System.Globalization;
using System.Text.Json.Nodes;

namespace OpenUrban.Exports.VegaLite;

/// <summary>The part of a chart that shows one indicator: a line for each area.</summary>
internal sealed class VegaPanel
{
    private const string Grey = "#777777";
    private const int FewestOfLine = 3;

    private readonly Export export;
    private readonly ExportTexts words;
    private readonly List<Observed> values;
    private readonly List<IGrouping<string, Observed>> series;
    private readonly CatalogueIndicator? indicator;
    private readonly string unit;
    private readonly List<(CatalogueBreak Break, string Areas)> breaks;

    /// <summary>Of each value which of the comparable parts of its series it is in, from 0.</summary>
    private readonly Dictionary<Observed, int> parts = [];

    /// <summary>Values that start after a break.</summary>
    private readonly HashSet<Observed> starts = [];

    /// <summary>Codes of areas with values enough for a line: two would be joined as if they were a trend.</summary>
    private readonly HashSet<string> lines;
    private readonly List<(CatalogueTarget Target, string Area)> targets;
    private readonly (int First, int Last) years;

    /// <param name="export">The export.</param>
    /// <param name="values">Values of one indicator, at least one.</param>
    public VegaPanel(Export export, List<Observed> values)
    {
        (this.export, this.values) = (export, values);
        words = ExportTexts.In(export.Language);
        series = [.. values.GroupBy(v => v.Area)];
        indicator = export.Catalogue.Indicator(values[0].Indicator);
        unit =
            values[0].UnitName
            ?? indicator switch
            {
                null => "",
                { UnitMultiplier: 0, UnitSymbol: { } symbol } => symbol,
                _ => UnitTexts.Of(indicator, export.Language),
            };
        years = (values.Min(v => v.Period), values.Max(v => v.Period));
        breaks =
        [
            .. series
                .SelectMany(s => Divide(s).Select(b => (Break: b, Area: AreaName(s.Key))))
                .GroupBy(b => b.Break)
                .Select(g => (g.Key, string.Join(words.Separator, g.Select(b => b.Area)))),
        ];

        lines =
        [
            .. series.Where(s => s.Count(v => v.Value is not null && IsDrawn(v)) >= FewestOfLine).Select(s => s.Key),
        ];

        // A target is a level: what was made of a value has another scale.
        targets = values[0].Transform is not null
            ? []
            : [.. series.SelectMany(s => export.Catalogue.Targets(values[0].Indicator, s.Key).Select(t => (t, s.Key)))];
    }

    public bool HasBreaks => breaks.Count > 0;

    public bool HasTargets => targets.Count > 0;

    /// <summary>A line for each series: from what to what.</summary>
    public IEnumerable<string> Descriptions()
    {
        foreach (var one in series)
        {
            // What may not be compared is not told as a course.
            var courses = one.Where(v => v.Value is not null && IsDrawn(v))
                .OrderBy(v => v.Period)
                .GroupBy(v => parts[v])
                .Select(part => Course([.. part]))
                .DefaultIfEmpty("–");
            var course = string.Join($" | {words.NotComparable} | ", courses);
            yield return $"{Name}{words.Comma}{AreaName(one.Key)}{words.Colon}{course}{words.Space}{unit}".TrimEnd();
        }
    }

    private string Course(List<Observed> known) =>
        known is [var only] ? Told(only) : $"{Told(known[0])} → {Told(known[^1])}";

    /// <summary>A value with its year, and what it is where it is no figure of its own.</summary>
    private string Told(Observed value) =>
        ValueOf(value)
        + words.InParentheses(
            string.Create(CultureInfo.InvariantCulture, $"{value.Period}")
                + (value.Status == "E" ? words.Semicolon + export.Catalogue.Status(value.Status) : "")
                + (value is { Status: "E", Notes: { } notes } ? words.Semicolon + notes : "")
        );

    /// <summary>A bound is one of what was observed: what was made of it is none.</summary>
    private string ValueOf(Observed value) =>
        value.Transform is null ? words.Bounded(value.Digits!, value.Bound) : value.Digits!;

    /// <summary>As one of several panels.</summary>
    /// <param name="areas">All areas of the chart: they have the same colours in all panels.</param>
    public JsonObject ToView(List<string> areas)
    {
        var view = new JsonObject { ["title"] = Name };
        AddTo(view, areas);
        return view;
    }

    /// <summary>As the only panel.</summary>
    public void AddTo(JsonObject view, List<string> areas)
    {
        view["width"] = 640;
        if (values.TrueForAll(v => v.Value is null || !IsDrawn(v)))
        {
            // Without a number there is no scale to draw on.
            view["data"] = new JsonObject { ["values"] = new JsonArray([.. values.Select(Row)]) };
            view["mark"] = new JsonObject
            {
                ["type"] = "text",
                ["text"] = values.Exists(v => v.Value is not null) ? words.NotComparable : words.AllMissing,
            };
            return;
        }

        view["height"] = 320;
        view["layer"] = new JsonArray([.. Layers(areas)]);
    }

    private string Name =>
        (indicator?.Name ?? values[0].Indicator)
        + (values[0].Transform is { } transform ? words.InParentheses(transform) : "")
        + (export.Table.Values.Count > 1 && values[0].Path.Length > 0 ? $" [{values[0].Path}]" : "");

    private IEnumerable<JsonNode> Layers(List<string> areas)
    {
        if (HasBreaks)
        {
            yield return Breaks();
        }

        if (HasTargets)
        {
            yield return Targets(areas);
        }

        yield return Lines(areas);
    }

    /// <summary>Lines with gaps where a value is missing or the series breaks, and a point for each value.</summary>
    private JsonObject Lines(List<string> areas) =>
        new()
        {
            ["data"] = new JsonObject { ["values"] = new JsonArray([.. values.Select(Row)]) },
            ["encoding"] = new JsonObject
            {
                ["x"] = Years("year"),
                ["y"] = Scale(),
                ["color"] = Colour(areas),
                ["detail"] = new JsonArray(VegaParts.Field("areaCode"), VegaParts.Field("part")),
                ["tooltip"] = new JsonArray(
                    VegaParts.Field("area", words.Area),
                    VegaParts.Field("year", words.Year),
                    VegaParts.Field("shown", unit.Length > 0 ? unit : words.Value),
                    VegaParts.Field("statusMeaning", words.Status),
                    VegaParts.Field("reference", words.Reference),
                    VegaParts.Field("notes", words.Notes)
                ),
            },
            ["layer"] = new JsonArray([.. Marks()]),
        };

    private IEnumerable<JsonNode> Marks()
    {
        // A missing value is null, which is not 0 and joins nothing.
        if (lines.Count > 0)
        {
            yield return VegaParts.Mark(
                "line",
                new JsonObject { ["invalid"] = "break-paths-show-path-domains" },
                Drawn("datum.line")
            );
        }

        // A layer of nothing would have no scale.
        var known = values
            .Where(v => v.Value is not null && IsDrawn(v))
            .ToLookup(v => export.Catalogue.IsTentative(v.Status));
        if (known[false].Any())
        {
            yield return VegaParts.Mark(
                "point",
                new JsonObject { ["filled"] = true, ["opacity"] = 1 },
                Drawn("!datum.hollow")
            );
        }

        if (known[true].Any())
        {
            yield return VegaParts.Mark(
                "point",
                new JsonObject
                {
                    ["filled"] = false,
                    ["fill"] = "white",
                    ["opacity"] = 1,
                },
                Drawn("datum.hollow")
            );
        }
    }

    /// <summary>A filter that also leaves out changes across a break.</summary>
    private string Drawn(string filter) => values[0].ComparesYears ? $"{filter} && !datum.crossesBreak" : filter;

    /// <summary>Whether a value is drawn: a change from one basis to another is none.</summary>
    private bool IsDrawn(Observed value) => !value.ComparesYears || !starts.Contains(value);

    private JsonNode Row(Observed value) =>
        new JsonObject
        {
            ["indicator"] = indicator?.Name ?? value.Indicator,
            ["area"] = AreaName(value.Area),
            ["areaCode"] = value.Area,
            ["year"] = value.Period,
            ["value"] = value.Digits is { } digits ? JsonNode.Parse(digits) : null,
            ["shown"] = value.Digits is null ? null : ValueOf(value),
            ["bound"] = value.Bound,
            ["reference"] = value.Reference,
            ["status"] = value.Status,
            ["statusMeaning"] = export.Catalogue.Status(value.Status),
            ["notes"] = value.Notes,
            ["hollow"] = export.Catalogue.IsTentative(value.Status),
            ["crossesBreak"] = starts.Contains(value),
            ["part"] = parts[value],
            ["line"] = lines.Contains(value.Area),
        };

    private JsonObject Breaks() =>
        new()
        {
            ["data"] = new JsonObject
            {
                ["values"] = new JsonArray([
                    .. breaks.Select(b => new JsonObject
                    {
                        // Between the last year on the old basis and the first on the new.
                        ["at"] = b.Break.Year - 0.5,
                        ["year"] = b.Break.Year,
                        ["reason"] = b.Break.Reason,
                        ["area"] = b.Areas,
                    }),
                ]),
            },
            ["mark"] = VegaParts.Rule(Grey, 2, 3),
            ["encoding"] = new JsonObject
            {
                ["x"] = Years("at"),
                ["tooltip"] = new JsonArray(
                    VegaParts.Field("area", words.Area),
                    VegaParts.Field("year", words.Year),
                    VegaParts.Field("reason", words.Description)
                ),
            },
        };

    private JsonObject Targets(List<string> areas) =>
        new()
        {
            ["data"] = new JsonObject
            {
                ["values"] = new JsonArray([
                    .. targets.Select(t => new JsonObject
                    {
                        ["from"] = years.First,
                        ["to"] = Math.Max(t.Target.Year ?? years.Last, years.Last),
                        ["value"] = t.Target.Value,
                        ["name"] = t.Target.Name,
                        ["phrase"] = t.Target.Phrase,
                        ["area"] = AreaName(t.Area),
                        ["year"] = t.Target.Year,
                    }),
                ]),
            },
            ["encoding"] = new JsonObject
            {
                ["y"] = Scale(),
                ["color"] = Colour(areas),
                ["tooltip"] = new JsonArray(
                    VegaParts.Field("name", words.Name),
                    VegaParts.Field("phrase", words.Description),
                    VegaParts.Field("value", unit.Length > 0 ? unit : words.Value),
                    VegaParts.Field("year", words.Year),
                    VegaParts.Field("area", words.Area)
                ),
            },
            ["layer"] = new JsonArray(
                new JsonObject
                {
                    ["mark"] = VegaParts.Rule(null, 6, 4),
                    ["encoding"] = new JsonObject
                    {
                        ["x"] = Years("from"),
                        ["x2"] = new JsonObject { ["field"] = "to" },
                    },
                },
                new JsonObject
                {
                    ["mark"] = new JsonObject
                    {
                        ["type"] = "text",
                        ["align"] = "right",
                        ["baseline"] = "bottom",
                        ["dy"] = -3,
                        ["limit"] = 400,
                    },
                    ["encoding"] = new JsonObject { ["x"] = Years("to"), ["text"] = VegaParts.Field("name") },
                }
            ),
        };

    /// <summary>The breaks of a series, which divide it into parts.</summary>
    private IReadOnlyList<CatalogueBreak> Divide(IGrouping<string, Observed> one)
    {
        var inOrder = one.OrderBy(v => v.Period).ToList();
        var found = SeriesBreaks.Of(inOrder, export.Catalogue, export.Language);
        var part = 0;
        foreach (var (value, isStart) in inOrder.Zip(SeriesBreaks.Starts(inOrder, found)))
        {
            if (isStart)
            {
                starts.Add(value);
                part++;
            }

            parts[value] = part;
        }

        return found;
    }

    private string AreaName(string code) => export.Catalogue.Area(code)?.Name ?? code;

    private JsonObject Years(string field) =>
        new()
        {
            ["field"] = field,
            ["type"] = "quantitative",
            ["title"] = words.Year,
            ["axis"] = new JsonObject { ["format"] = "d", ["tickMinStep"] = 1 },
            ["scale"] = new JsonObject { ["zero"] = false, ["nice"] = false },
        };

    private JsonObject Scale() =>
        new()
        {
            ["field"] = "value",
            ["type"] = "quantitative",
            ["title"] = unit.Length > 0 ? unit : words.Value,
            ["scale"] = new JsonObject { ["zero"] = false },
        };

    private JsonObject Colour(List<string> areas)
    {
        var colour = VegaParts.Field("area", words.Area);
        colour["scale"] = new JsonObject
        {
            ["domain"] = new JsonArray([.. areas.Select(AreaName).Distinct().Select(name => JsonValue.Create(name))]),
            ["scheme"] = areas.Count > 10 ? "tableau20" : "tableau10",
        };
        colour["legend"] = new JsonObject { ["symbolLimit"] = 0 };
        return colour;
    }
}

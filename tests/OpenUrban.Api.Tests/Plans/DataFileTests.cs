using System.Globalization;
using System.Text.Json;
using OpenUrban.Data.Files;
using OpenUrban.Testing;

namespace OpenUrban.Api.Tests.Plans;

/// <summary>
/// Every row of the files of the plan, the areas, the sources and what describes the indicators is served as it is
/// there. A column gives the selection that fetches it; the answer is written as the file has it.
/// </summary>
public sealed class DataFileTests
{
    /// <summary>What is for readers of the files: working notes, and days that publishedOn has.</summary>
    private static readonly string[] NotServed = ["editor_note", "known_by", "wikidata", "wikidata_source"];

    private static readonly string[] TextSuffixes = ["_en", "_zh_hans", "_zh_hant"];

    /// <summary>Columns that name a row of another file.</summary>
    private static readonly string[] References =
    [
        "plan",
        "parent",
        "goal",
        "action",
        "measure",
        "target",
        "indicator",
        "area",
        "unit",
        "topic",
        "source",
        "code_source",
        "area_km2_source",
        "centroid_source",
        "gcj02_source",
        "group_source",
    ];

    /// <summary>Columns whose field has another name or place.</summary>
    private static readonly Dictionary<string, string> Selections = new()
    {
        ["locators"] = "locators: locators { section item lineFrom lineTo }",
        ["deadline"] = "deadline: deadline { date precision }",
        ["published_on"] = "published_on: publishedOn",
        ["copy_title"] = "copy_title: copy { title }",
        ["copy_address"] = "copy_address: copy { address }",
        ["copy_linkable"] = "copy_linkable: copy { linkable }",
        ["deadline_basis"] = "deadline_basis: deadline { basis }",
        ["deadline_text_en"] = "deadline_text_en: deadline { text(language: EN) }",
        ["deadline_text_zh_hans"] = "deadline_text_zh_hans: deadline { text(language: ZH_HANS) }",
        ["deadline_text_zh_hant"] = "deadline_text_zh_hant: deadline { text(language: ZH_HANT) }",
        ["centroid_longitude"] = "centroid_longitude: centroid { longitude }",
        ["centroid_latitude"] = "centroid_latitude: centroid { latitude }",
        ["centroid_gcj02_longitude"] = "centroid_gcj02_longitude: centroidGcj02 { longitude }",
        ["centroid_gcj02_latitude"] = "centroid_gcj02_latitude: centroidGcj02 { latitude }",
        ["seat_gcj02_longitude"] = "seat_gcj02_longitude: seatGcj02 { longitude }",
        ["seat_gcj02_latitude"] = "seat_gcj02_latitude: seatGcj02 { latitude }",
    };

    [Theory]
    [InlineData("plan/plans.csv", "plans(first: 50) { nodes { ROW } }")]
    [InlineData("plan/principles.csv", "principles(first: 50) { nodes { ROW } }")]
    [InlineData("plan/goals.csv", "goals(first: 50) { nodes { ROW } }")]
    [InlineData("plan/actions.csv", "actions(first: 50) { nodes { ROW } }")]
    [InlineData("plan/measures.csv", "measures(first: 50) { nodes { ROW } }")]
    [InlineData("plan/measure-parts.csv", "measures(first: 50) { nodes { parts { ROW } } }")]
    [InlineData("plan/targets.csv", "targets(first: 50) { nodes { ROW } }")]
    [InlineData("areas/zones.csv", "areas(first: 50, where: { kind: { eq: ZONE } }) { nodes { ... on Zone { ROW } } }")]
    [InlineData("areas/areas.csv", "districts(first: 50) { nodes { ROW } }", "DISTRICT")]
    [InlineData(
        "areas/areas.csv",
        "areas(first: 50, where: { kind: { eq: CITY } }) { nodes { ... on City { ROW } } }",
        "CITY"
    )]
    [InlineData(
        "areas/areas.csv",
        "areas(first: 50, where: { kind: { eq: PROVINCE } }) { nodes { ... on Province { ROW } } }",
        "PROVINCE"
    )]
    [InlineData("areas/areas.csv", "area(code: \"000000\") { ... on Country { ROW } }", "COUNTRY")]
    [InlineData("indicators/topics.csv", "indicators(first: 50, PAGE) { nodes { topic { ROW } } }")]
    [InlineData("indicators/vintages.csv", "indicators(first: 50, PAGE) { nodes { vintages { ROW } } }")]
    [InlineData("sources.csv", "sources(first: 50, PAGE) { nodes { ROW } }")]
    public async Task Every_row_is_served(string file, string query, string? kind = null)
    {
        var sheet = CsvFile.Read(Repository.Data, file);
        var records = sheet.Rows.Where(row => kind is null || row.Required("kind") == kind).ToList();
        var columns = sheet.Columns.Except(NotServed).ToList();
        if (kind is not null)
        {
            // What a kind has no field for, its rows leave empty.
            var fields = await FieldsAsync($"{kind[0]}{kind[1..].ToLowerInvariant()}");
            columns.RemoveAll(c => !fields.Contains(FieldOf(c)) && records.TrueForAll(r => r.Optional(c) is null));
        }

        query = query.Replace("ROW", string.Join(' ', columns.Select(SelectionOf)), StringComparison.Ordinal);
        if (file == "areas/zones.csv")
        {
            query = query.Replace("kind: kind", "kind: kindOfZone", StringComparison.Ordinal);
        }

        var served = (await ObjectsAsync(query, columns[0]))
            .Select(row => string.Join(" | ", columns.Select(c => TextOf(c, row.At(c)))))
            .ToHashSet();

        var rows = records
            .Select(row => string.Join(" | ", columns.Select(c => Plain(c, WrittenIn(row, c)))))
            .ToHashSet();
        Assert.NotEmpty(rows);
        Assert.Equal([], rows.Except(served));
        Assert.Equal([], served.Except(rows));
    }

    [Theory]
    [InlineData("plan/measure-goals.csv", "measures(first: 50) { nodes { code links: goals(first: 50) { EDGES } } }")]
    [InlineData("plan/measure-areas.csv", "measures(first: 50) { nodes { code links: areas(first: 50) { EDGES } } }")]
    [InlineData("plan/principle-actions.csv", "principles { nodes { code links: actions { EDGES } } }")]
    [InlineData("plan/principle-measures.csv", "principles { nodes { code links: measures { EDGES } } }")]
    [InlineData("plan/action-answers.csv", "actions { nodes { code links: answeredBy { EDGES } } }")]
    [InlineData(
        "areas/zone-districts.csv",
        "areas(first: 50, where: { kind: { eq: ZONE } }) { nodes { code ... on Zone { links: districts(first: 50) { EDGES } } } }"
    )]
    public async Task Every_link_is_served_with_its_basis(string file, string query)
    {
        var sheet = CsvFile.Read(Repository.Data, file);
        var columns = sheet.Columns.Skip(2).Except(NotServed).ToList();
        var edges = $"edges {{ node {{ code }} {string.Join(' ', columns.Select(SelectionOf))} }}";

        var served = (await ObjectsAsync(query.Replace("EDGES", edges, StringComparison.Ordinal), "links"))
            .SelectMany(parent =>
                parent
                    .At("links", "edges")
                    .EnumerateArray()
                    .Select(edge =>
                        string.Join(
                            " | ",
                            columns
                                .Select(c => TextOf(c, edge.At(c)))
                                .Prepend(edge.At("node", "code").GetString())
                                .Prepend(parent.At("code").GetString())
                        )
                    )
            )
            .Order(StringComparer.Ordinal);

        var rows = sheet.Rows.Select(row =>
            string.Join(" | ", sheet.Columns.Except(NotServed).Select(c => row.Optional(c) ?? ""))
        );
        Assert.Equal(rows.Order(StringComparer.Ordinal), served);
    }

    [Fact]
    public async Task Every_indicator_is_served_as_its_file_says()
    {
        var columns = CsvFile
            .Read(Repository.Data, "indicators/gdp/indicator.csv")
            .Rows.Select(row => row.Required("property"))
            .Except(NotServed)
            .ToList();
        var query = $"indicators(first: 50, PAGE) {{ nodes {{ {string.Join(' ', columns.Select(SelectionOf))} }} }}";

        var served = (await ObjectsAsync(query, "code")).Select(row =>
            string.Join(" | ", columns.Select(c => TextOf(c, row.At(c))))
        );

        var rows = Directory
            .EnumerateDirectories(Path.Combine(Repository.Data, "indicators"))
            .Select(folder =>
                CsvFile.ReadProperties(Repository.Data, $"indicators/{Path.GetFileName(folder)}/indicator.csv")
            )
            .Select(row => string.Join(" | ", columns.Select(c => row.Optional(c) ?? "")));
        Assert.Equal(rows.Order(StringComparer.Ordinal), served.Order(StringComparer.Ordinal));
    }

    /// <summary>The objects of an answer that have this property; all pages, where PAGE is in the query.</summary>
    private static async Task<IReadOnlyList<JsonElement>> ObjectsAsync(string query, string property)
    {
        var host = await ApiHost.GetAsync(Engine.Sqlite);
        var paged = query.Contains("PAGE", StringComparison.Ordinal);
        query = paged
            ? $"query ($after: String) {{ page: {query.Replace("PAGE", "after: $after", StringComparison.Ordinal)} }}"
            : $"{{ page: {query} }}";
        query = paged
            ? query.Replace("nodes", "pageInfo { hasNextPage endCursor } nodes", StringComparison.Ordinal)
            : query;
        var objects = new List<JsonElement>();
        for (string? after = null; ; )
        {
            var answer = await host.QueryAsync(query, new { after });
            Assert.False(answer.TryGetProperty("errors", out var errors), $"{errors}\n{query}");
            var page = answer.At("data", "page");
            Collect(page, property, objects);
            if (!paged || !page.At("pageInfo", "hasNextPage").GetBoolean())
            {
                return objects;
            }

            after = page.At("pageInfo", "endCursor").GetString();
        }
    }

    /// <summary>Names of the fields of an object type.</summary>
    private static async Task<HashSet<string?>> FieldsAsync(string type)
    {
        var answer = await (await ApiHost.GetAsync(Engine.Sqlite)).QueryAsync(
            "query ($type: String!) { __type(name: $type) { fields { name } } }",
            new { type }
        );
        return answer
            .At("data", "__type", "fields")
            .EnumerateArray()
            .Select(field => field.At("name").GetString())
            .ToHashSet();
    }

    private static string FieldOf(string column) => SelectionOf(column).Split(": ")[1].Split(' ', '(')[0];

    private static void Collect(JsonElement element, string property, List<JsonElement> found)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
            {
                Collect(item, property, found);
            }
        }
        else if (element.ValueKind == JsonValueKind.Object && element.TryGetProperty(property, out _))
        {
            found.Add(element);
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            foreach (var inner in element.EnumerateObject())
            {
                Collect(inner.Value, property, found);
            }
        }
    }

    private static string SelectionOf(string column)
    {
        if (Selections.TryGetValue(column, out var selection))
        {
            return selection;
        }

        foreach (var (suffix, language) in TextSuffixes.Zip(["EN", "ZH_HANS", "ZH_HANT"]))
        {
            if (column.EndsWith(suffix, StringComparison.Ordinal))
            {
                return $"{column}: {Camel(column[..^suffix.Length])}(language: {language})";
            }
        }

        return References.Contains(column) ? $"{column}: {Camel(column)} {{ code }}" : $"{column}: {Camel(column)}";
    }

    private static string Camel(string column)
    {
        var words = column.Split('_');
        return words[0] + string.Concat(words.Skip(1).Select(w => char.ToUpperInvariant(w[0]) + w[1..]));
    }

    /// <summary>A value of the API as the data files write it.</summary>
    private static string TextOf(string column, JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.Null => "",
            JsonValueKind.String => value.GetString()!,
            JsonValueKind.Number => value.GetDecimal().ToString(CultureInfo.InvariantCulture),
            JsonValueKind.Array => string.Join(';', value.EnumerateArray().Select(LocatorText)),
            JsonValueKind.Object when column == "deadline" => DayText(value),
            JsonValueKind.Object => TextOf(column, value.EnumerateObject().First().Value),
            _ => value.GetRawText(),
        };

    private static string DayText(JsonElement deadline) =>
        deadline.At("date").GetString() is not { } date ? ""
        : deadline.At("precision").GetString() == "YEAR" ? date[..4]
        : date;

    private static string LocatorText(JsonElement locator)
    {
        var (section, item) = (locator.At("section").GetString(), locator.At("item").GetString());
        var (from, to) = (locator.At("lineFrom").GetInt32(), locator.At("lineTo").GetInt32());
        return (
                section is null ? ""
                : item is null ? $"{section}:"
                : $"{section}·{item}:"
            ) + (from == to ? $"{from}" : $"{from}-{to}");
    }

    /// <summary>A source whose original is not dated was public on the day that is known; a year ends no later than that.</summary>
    private static string WrittenIn(CsvRecord row, string column)
    {
        var text = row.Optional(column) ?? "";
        return column != "published_on" || !row.Has("known_by") || text.Length > 4 ? text
            : text.Length == 0 || string.CompareOrdinal(row.Required("known_by"), $"{text}-12-31") < 0
                ? row.Required("known_by")
            : text;
    }

    /// <summary>The files write a number with the digits of its source and may name a year for a day.</summary>
    private static string Plain(string column, string text) =>
        column == "published_on" && text.Length == 4 ? $"{text}-12-31"
        : text.Contains('.', StringComparison.Ordinal)
        && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _)
            ? text.TrimEnd('0').TrimEnd('.')
        : text;
}

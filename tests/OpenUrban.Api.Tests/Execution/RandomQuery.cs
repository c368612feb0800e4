using System.Text.Json;

namespace OpenUrban.Api.Tests.Execution;

/// <summary>Makes queries over series and observations: arguments, filters, orders, pages, fragments, aliases, conditions and variables.</summary>
/// <param name="random">Where it takes its chances from.</param>
/// <param name="data">Codes that it can name.</param>
/// <param name="releases">How many releases there are.</param>
internal sealed class RandomQuery(Random random, SampleData data, int releases = 1)
{
    private const int MostLevels = 4;

    /// <summary>Those that need no other argument.</summary>
    private static readonly string[] Transforms =
    [
        "LEVEL",
        "CHANGE",
        "PERCENT_CHANGE",
        "COMPOUND_ANNUAL_GROWTH",
        "LOG",
        "PER_CAPITA",
        "PER_KM2",
        "RANK",
        "SHARE_OF_PARENT",
        "RANK_CHANGE",
        "CONTRIBUTION",
    ];

    private IReadOnlyList<string> Groups { get; } =
    [.. data.Areas.Where(code => code.StartsWith("G-", StringComparison.Ordinal))];

    private readonly Dictionary<string, (string Type, object? Value)> variables = [];
    private readonly HashSet<string> fragments = [];
    private int aliases;

    /// <summary>The body of a request.</summary>
    public string Next()
    {
        variables.Clear();
        fragments.Clear();
        aliases = 0;
        var roots = string.Join(' ', Enumerable.Range(0, random.Next(1, 4)).Select(_ => Alias() + Root()));
        var declared =
            variables.Count == 0 ? "" : $"({string.Join(", ", variables.Select(v => $"${v.Key}: {v.Value.Type}"))})";
        var query = $"query Q{declared} {{ {roots} }} {string.Join(' ', fragments)}";
        return JsonSerializer.Serialize(
            new { query, variables = variables.ToDictionary(v => v.Key, v => v.Value.Value) }
        );
    }

    private string Root() =>
        random.Next(10) switch
        {
            9 => Spread(),
            8 => Targets(),
            0 or 1 =>
                $"series(indicators: {Codes(data.Indicators, "[String!]!")}{Optional(() => $", areas: {Codes(data.Areas, "[String!]")}")}"
                    + $"{Optional(() => ", areaKind: DISTRICT")}{Years()}) {{ {Series()} }}",
            2 or 3 => Observations(),
            4 =>
                $"indicator(code: {Value("String!", Pick(data.Indicators))}) {{ code series({Areas()}{Years()}) {{ {Series()} }} }}",
            5 =>
                $"indicator(code: {Value("String!", Pick(data.Indicators))}) {{ latest({Areas()}) {{ {Observation()} }} }}",
            6 =>
                $"district(code: {Value("String!", Pick(data.Areas))}) {{ name series(indicators: {Codes(data.Indicators, "[String!]!")}{Years()}) {{ {Series()} }} }}",
            _ =>
                $"area(code: {Value("String!", Pick(data.Areas))}) {{ __typename latest(indicators: {Codes(data.Indicators, "[String!]")}) {{ {Observation()} }} }}",
        };

    private string Spread()
    {
        var fields = new Func<string>[]
        {
            () => "n mean weightedMean median min max standardDeviation coefficientOfVariation gini",
            () => "indicator { code } year valueUnit { name multiplier }",
            () => "missing { code } missingWeights { code }",
            () => $"observations {{ {Observation()} }} weights {{ {Observation()} }}",
            () => "mixesEditions includesEstimates includesProvisional",
        };
        return $"spread(indicator: {Value("String!", Pick(data.Indicators))}, {(random.Next(2) == 0 ? "areaKind: DISTRICT" : $"areaGroup: {Value("String", Pick(Groups))}")}, "
            + $"year: {Value("Int!", random.Next(2000, 2026))}{Optional(() => $", weight: {Value("String", Pick(data.Indicators))}")}{Clock()}) {{ {Some(fields)} }}";
    }

    private string Targets() =>
        random.Next(3) switch
        {
            0 =>
                $"target(code: {Value("String!", Pick(["T-N1", "T-S1", "T-S2", "T-S6", "T-S0"]))}{Clock()}) {{ {Target()} }}",
            1 =>
                $"targets(first: {Value("Int", random.Next(0, 12))}{Clock()}) {{ totalCount nodes {{ {Target()} }} edges {{ cursor node {{ {Target()} }} }} }}",
            _ =>
                $"goals {{ nodes {{ code progress{Judged()} {{ onTrack overdue notAssessable total targets {{ {Target()} }} }} targets {{ nodes {{ {Target()} }} }} }} }}",
        };

    private string Clock() =>
        random.Next(3) switch
        {
            0 => $", asOf: {Value("Date", $"{random.Next(2024, 2031)}-0{random.Next(1, 10)}-15")}",
            1 => $", release: {Release()}",
            _ => "",
        };

    private string Target()
    {
        var fields = new Func<string>[]
        {
            () => "id code value addedInRelease removedInRelease changes",
            () => $"history {{ id value progress{Judged()} {{ status }} }}",
            () => "movedFrom { id code }",
            () => "indicator { code targets { nodes { code progress { status asOf @skip(if: true) } } } }",
            () =>
                $"progress{Judged()} {{ status reasonCode reason(language: {Pick(["EN", "ZH_HANS", "ZH_HANT"])}) method baseline {{ year value }} "
                + $"current {{ year value }} expected gap requiredAnnualChange projectedYear inputs {{ {Observation()} }} methodsAgree strict "
                + "crossesBreak includesEstimates includesProvisional }",
        };
        return Some(fields);
    }

    private string Judged() =>
        random.Next(4) switch
        {
            0 => "",
            1 => "(method: COMPOUND)",
            2 => $"(asOf: {Value("Date", $"{random.Next(2023, 2031)}-06-30")})",
            _ => $"(method: {Pick(["LINEAR", "COMPOUND"])}, asOf: \"2029-01-01\")",
        };

    private string Observations()
    {
        var arguments = new List<string>();
        if (random.Next(2) == 0)
        {
            arguments.Add($"{Pick(["first", "last"])}: {Value("Int", random.Next(0, 30))}");
        }

        if (random.Next(3) > 0)
        {
            arguments.Add($"where: {{ {Where()} }}");
        }

        if (random.Next(2) == 0)
        {
            arguments.Add($"order: [{string.Join(", ", Enumerable.Range(0, random.Next(1, 3)).Select(_ => Order()))}]");
        }

        if (random.Next(3) == 0)
        {
            arguments.Add($"asOf: {Day()}");
        }

        if (random.Next(6) == 0)
        {
            arguments.Add($"release: {Value("Int", Release())}");
        }

        var list = arguments.Count == 0 ? "" : $"({string.Join(", ", arguments)})";
        var fields = new Func<string>[]
        {
            () => $"nodes {{ {Observation()} }}",
            () => $"edges {{ cursor node {{ {Observation()} }} }}",
            () => "totalCount",
            () => "pageInfo { hasNextPage hasPreviousPage startCursor endCursor }",
        };
        return $"observations{list} {{ {Some(fields)} }}";
    }

    /// <param name="level">How many conditions it is nested in: beyond the limit of the API there is nothing to compare.</param>
    private string Where(int level = 0) =>
        random.Next(level < MostLevels ? 11 : 5) switch
        {
            0 => $"indicator: {{ code: {{ in: {Codes(data.Indicators, "[String]")} }} }}",
            1 => $"area: {{ code: {{ eq: {Value("String", Pick(data.Areas))} }} }}",
            2 => $"year: {{ gte: {Value("Int", random.Next(1950, 2026))} }}, area: {{ kind: {{ eq: DISTRICT }} }}",
            3 => $"value: {{ gt: {Value("Float", random.Next(1, 5000))} }}",
            4 => "status: { in: [P, E] }",
            5 => $"or: [{{ {Where(level + 1)} }}, {{ {Where(level + 1)} }}]",
            6 => $"and: [{{ {Where(level + 1)} }}, {{ {Where(level + 1)} }}]",
            7 => "vintage: { eq: null }, indicator: { name: { en: { contains: \"opul\" } } }",
            8 => $"open: {{ eq: {Pick(["true", "false"])} }}",
            9 => $"source: {{ open: {{ neq: {Pick(["true", "false", "null"])} }} }}",
            _ => $"source: {{ code: {{ neq: {Value("String", Pick(data.Sources))} }} }}, year: {{ lt: 2021 }}",
        };

    private string Order() =>
        Pick([
            "{ year: DESC }",
            "{ value: ASC }",
            "{ value: DESC }",
            "{ area: { code: DESC } }",
            "{ indicator: { code: ASC } }",
            "{ publishedOn: DESC }",
        ]);

    private string Series()
    {
        var fields = new Func<string>[]
        {
            () => $"observations {{ {Observation()} }}",
            () => "years values",
            () =>
                $"indicator {{ code name(language: {Pick(["EN", "ZH_HANS", "ZH_HANT"])}) unit {{ name symbol }} unitMultiplier }}",
            () =>
                "indicator { valuesCount areasCount longestSeries concept { code rule members { rank looksAlong indicator { code } } } }",
            () => $"area {{ {Area()} }}",
            () => "unit { code name }",
            () => $"first {{ {Observation()} }}",
            () => $"latest {{ {Observation()} }}",
            () => "sources { code licenceId open }",
            () => "bounds references undated",
            () => $"sourceCodes sourceCitations(language: {Pick(["EN", "ZH_HANS", "ZH_HANT"])})",
            () => "revisedIn",
            () => "breaks { year reason area { code } }",
            () => "crossesBreak breaksBefore includesEstimates __typename",
            () => "transform baseYear valueUnit { name(language: ZH_HANT) multiplier unit { id code } }",
            () => $"points {{ {Point()} }}",
        };
        return Some(fields);
    }

    private string Point()
    {
        var fields = new Func<string>[]
        {
            () => "year value reason",
            () => "previousYear baseYear rankedAreas",
            () => "bound reference sources { code }",
            () => "crossesBreak breakBefore mixesEditions mixesUnits includesEstimates",
            () => "inputs { year value area { code } indicator { code } unit { name multiplier unit { code } } }",
            () => $"inputs {{ observation {{ {Observation()} }} }}",
            () => "missingAreas { code }",
        };
        return Some(fields);
    }

    private string Observation()
    {
        var fields = new Func<string>[]
        {
            () => "year value",
            () => "valueText status crossesBreak open bound reference",
            () => "id code",
            () => "decimals confidentiality address addedInRelease",
            () => "source { code name(language: ZH_HANS) year }",
            () => "publishedOn publishedPrecision publishedBasis",
            () => "vintage { code }",
            () => "notes { code text }",
            () => $"area {{ {Area()} }}",
            () => "indicator { id code }",
            () =>
                "revisions { change valueText publishedOn addedInRelease confidentiality open bound reference source { code } }",
            () => Fragment("Value", "on Observation { year value status }"),
            () => $"year @{Pick(["skip", "include"])}(if: {Value("Boolean!", random.Next(2) == 0)}) value",
        };
        return Some(fields);
    }

    private string Area() =>
        Pick([
            "code",
            "code name",
            "name(language: ZH_HANT) kind",
            "id ... on District { group areaKm2 } ... on Entity { name }",
        ]);

    private string Fragment(string name, string definition)
    {
        fragments.Add($"fragment {name} {definition}");
        return $"...{name}";
    }

    private string Areas() => $"areas: {Codes(data.Areas, "[String!]")}";

    private string Years() => YearsAlone() + Transform();

    private string Transform() =>
        random.Next(10) switch
        {
            < 3 => "",
            3 or 4 => $", transform: {Value("Transform", Pick(Transforms), isName: true)}",
            6 =>
                $", transform: RATIO, denominator: {Value("String", Pick(data.Indicators))}, tolerance: {Value("Int", random.Next(0, 11))}{Optional(() => ", multiplier: 100")}",
            7 => $", weight: {Value("String", Pick(data.Indicators))}",
            5 => $", transform: INDEX, baseYear: {Value("Int", random.Next(1978, 2024))}",
            _ => $", transform: {Pick(Transforms)}",
        };

    private string YearsAlone() =>
        random.Next(4) switch
        {
            0 => $", from: {Value("Int", random.Next(1978, 2005))}, to: {Value("Int", random.Next(2005, 2026))}",
            1 => $", asOf: {Day()}",
            2 => Optional(() => $", release: {Release()}"),
            _ => "",
        };

    private int Release() => releases == 1 ? 1 : random.Next(1, releases + 1);

    private string Day() => Value("Date", $"{random.Next(1996, 2026)}-0{random.Next(1, 10)}-15");

    private string Codes(IReadOnlyList<string> codes, string type) =>
        Value(type, Enumerable.Range(0, random.Next(1, 5)).Select(_ => Pick(codes)).ToArray());

    /// <summary>A literal or a variable.</summary>
    /// <param name="type">Type of the variable.</param>
    /// <param name="value">Its value.</param>
    /// <param name="isName">Whether it is a value of an enumeration, which a literal has without quotes.</param>
    private string Value(string type, object value, bool isName = false)
    {
        if (random.Next(3) > 0)
        {
            return isName ? $"{value}" : JsonSerializer.Serialize(value);
        }

        var name = $"v{variables.Count}";
        variables[name] = (type, value);
        return $"${name}";
    }

    private string Alias() => $"r{aliases++}: ";

    private string Optional(Func<string> text) => random.Next(2) == 0 ? text() : "";

    /// <summary>Some of the fields; only those that are chosen are made, because a variable has to be used.</summary>
    private string Some(Func<string>[] fields)
    {
        random.Shuffle(fields);
        return string.Join(' ', fields.Take(random.Next(1, 5)).Select(field => field()));
    }

    private T Pick<T>(IReadOnlyList<T> values) => values[random.Next(values.Count)];
}

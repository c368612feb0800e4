using System.Globalization;
using System.Text.Json;
using OpenUrban.Api.Tests.Execution;
using OpenUrban.Testing;
using Xunit.Abstractions;

namespace OpenUrban.Api.Tests.Coercion;

/// <summary>
/// Every place of the schema that takes a value is given values of all kinds, as a document, a default and a variable have them: what the
/// specification refuses is refused with a code, null never goes where it may not, nothing is a fault of the server, and it is the same
/// whether values are in memory or not.
/// </summary>
[Trait("Category", "Slow")]
public sealed class CoercionTests(CoercionHosts hosts, ITestOutputHelper output) : IClassFixture<CoercionHosts>
{
    private const string Refused = "VALIDATION_FAILED";

    /// <summary>Values as documents have them, and what a variable of the same would be.</summary>
    private static readonly (string Literal, string Json)[] Others =
    [
        ("true", "true"),
        ("\"nothing of the kind\"", "\"nothing of the kind\""),
        ("1.5", "1.5"),
        ("{ zz: 1 }", """{ "zz": 1 }"""),
        ("99999999999", "99999999999"),
        ("5.0", "1e999"),
        ("NOTHING_OF_THE_KIND", "-1e999"),
        ("1e999", "\"2020\""),
        ("[[true]]", "[[true]]"),
        ("\"A1\"", "2147483648.0"),
    ];

    private HostPair pair = null!;
    private ArgumentSchema schema = null!;
    private readonly List<string> failures = [];
    private readonly HashSet<(string?, bool, InputValue)> known = [];
    private int forms;
    private int tried;
    private int faults;
    private int silent;

    /// <summary>The places are tried in so many parts, for one that fails to be found and tried again sooner.</summary>
    private const int Parts = 6;

    public static TheoryData<Engine, int> EveryPart()
    {
        var data = new TheoryData<Engine, int>();
        foreach (var engine in Engines.All)
        {
            foreach (var part in Enumerable.Range(0, Parts))
            {
                data.Add(engine, part);
            }
        }

        return data;
    }

    [Theory, MemberData(nameof(EveryPart))]
    public async Task What_a_place_does_not_take_is_refused_with_a_code_whether_values_are_in_memory_or_not(
        Engine engine,
        int part
    )
    {
        (pair, schema) = (await hosts.GetAsync(engine), await hosts.SchemaAsync());
        var positions = schema.Positions().ToList();

        // The rules are the same on each engine; what only PostgreSQL can do wrong is seen in a part of them.
        var step = engine == Engine.Sqlite ? 1 : 7;
        var places = positions
            .Index()
            .Where((_, i) => i % step == 0)
            // The places of one kind, of which only the first is tried with all forms, are in one part.
            .GroupBy(place => KindOf(place.Item))
            .Where((_, kind) => kind % Parts == part)
            .SelectMany(kind => kind);
        foreach (var (i, place) in places)
        {
            await TryAsync(place, i);
        }

        output.WriteLine(
            $"{positions.Count} places, of them {positions.Count(p => p.Type.IsRequired)} that take no null; every {step}. is tried, in part {part} {tried} with all forms: "
                + $"{forms} forms, {faults} faults of the server, {silent} nulls that went through."
        );
        Assert.True(failures.Count == 0, $"{failures.Count} of {forms}:\n{string.Join("\n", failures.Take(30))}");
        Assert.Equal((0, 0), (faults, silent));

        // There is no region in the shipped data, and no edition of an indicator on the first page of them; both have just names.
        Assert.Empty(schema.Unreached.Except(["Region", "Vintage"]));
    }

    /// <summary>The same argument of many types is read by the same code.</summary>
    private static (string? Field, bool IsFilter, InputValue Value) KindOf(Position place) =>
        (place.Field, place.Name.Contains("FilterInput.", StringComparison.Ordinal), place.Value);

    private async Task TryAsync(Position place, int number)
    {
        var (type, nullable) = (place.Type, place.Type.Nullable);
        var (literal, json) = (schema.Literal(place.Value), schema.Json(place.Value));
        var isMissingAllowed = !type.IsRequired || place.HasDefault;
        var without = isMissingAllowed ? await AskAsync(place, "", null, "{}") : null;
        var good = await AskAsync(place, "", literal, "{}");

        // Null itself, as a literal, a default and a value.
        await ExpectAsync(place, "", "null", "{}", type.IsRequired ? Refused : null);
        await ExpectNullAsync(place, $"$v: {nullable} = null", "{}", isRefused: !isMissingAllowed);
        await ExpectNullAsync(place, $"$v: {nullable}", """{ "v": null }""", isRefused: !isMissingAllowed);
        await ExpectNullAsync(place, $"$v: {nullable} = {literal}", """{ "v": null }""", isRefused: false);
        await ExpectAsync(place, $"$v: {nullable}!", "$v", """{ "v": null }""", "INVALID_VARIABLE");
        await ExpectAsync(place, $"$v: {nullable}!", "$v", "{}", "INVALID_VARIABLE");

        // No value at all.
        if (without is null)
        {
            await ExpectAsync(place, "", "", "{}", Refused, leaveOut: true);
            await ExpectAsync(place, $"$v: {nullable}", "$v", "{}", Refused);
        }
        else
        {
            await SameAsync(place, $"$v: {nullable}", "$v", "{}", without);
        }

        // What else there is to say of a value its type says.
        if (!known.Add(KindOf(place)))
        {
            return;
        }

        tried++;

        // A value of the type.
        await SameAsync(place, $"$v: {nullable} = {literal}", "$v", "{}", good);
        await SameAsync(place, $"$v: {nullable}!", "$v", $$"""{ "v": {{json}} }""", good);
        await SameAsync(
            place,
            $"$v: {nullable}!",
            "$v",
            $$"""{ "v": {{json}}, "undeclared": [1e999, -1e999] }""",
            good
        );

        // Values of other types.
        var (otherLiteral, otherJson) = Others[number % Others.Length];
        await ExpectAsync(place, "", otherLiteral, "{}", TakesLiteral(type, otherLiteral) ? null : Refused);
        await ExpectAsync(
            place,
            $"$v: {nullable} = {otherLiteral}",
            "$v",
            "{}",
            TakesLiteral(type, otherLiteral) ? null : Refused
        );
        await ExpectAsync(
            place,
            $"$v: {nullable}!",
            "$v",
            $$"""{ "v": {{otherJson}} }""",
            Takes(type, otherJson) ? null : "INVALID_VARIABLE"
        );
        foreach (var infinite in new[] { "1e999", "-1e999" })
        {
            await ExpectAsync(place, $"$v: {nullable}!", "$v", $$"""{ "v": {{infinite}} }""", "INVALID_VARIABLE");
        }

        // A variable has a type of its own, and no default is made of another variable.
        await ExpectAsync(
            place,
            $"$v: {(type.Named.Name == "Int" ? "String" : "Int")}!",
            "$v",
            "{ \"v\": 1 }",
            Refused
        );
        await ExpectAsync(place, $"$w: {nullable}, $v: {nullable}! = $w", "$v", "{}", "*");
        if (schema.Values(type.Named.Name!) is { } names)
        {
            await ExpectAsync(place, "", $"\"{names[0]}\"", "{}", Refused);
        }

        if (type.Named.Name is "Int" or "Float")
        {
            var plain = await AskAsync(place, $"$v: {nullable}!", "$v", """{ "v": 2020 }""");
            await SameAsync(place, $"$v: {nullable}!", "$v", """{ "v": 2020.0 }""", plain);
            await SameAsync(place, $"$v: {nullable}!", "$v", """{ "v": 2.02e3 }""", plain);
        }

        if (type.Item is { } item)
        {
            await TryItemsAsync(place, item, place.Value with { Type = item });
        }

        if (place.Whole is not null)
        {
            await TryWholeAsync(place, json, number);
        }
    }

    private async Task TryItemsAsync(Position place, TypeReference item, InputValue value)
    {
        var (literal, json) = (schema.Literal(value), schema.Json(value));
        var one = await AskAsync(place, "", $"[{literal}]", "{}");

        // A single value is a list of one.
        await SameAsync(place, "", literal, "{}", one);
        await SameAsync(place, $"$v: {place.Type.Nullable}!", "$v", $$"""{ "v": {{json}} }""", one);
        await SameAsync(place, $"$v: {item.Nullable}!", "[$v]", $$"""{ "v": {{json}} }""", one);
        await SameAsync(place, $"$v: {item.Nullable} = {literal}", "[$v]", "{}", one);
        var refusal = item.IsRequired ? Refused : null;
        foreach (var text in new[] { "[null]", $"[{literal}, null]" })
        {
            await ExpectAsync(place, "", text, "{}", refusal);
        }

        foreach (var text in new[] { "[$v]", $"[{literal}, $v]" })
        {
            await ExpectAsync(place, $"$v: {item.Nullable}", text, "{}", refusal);
            await ExpectAsync(place, $"$v: {item.Nullable}", text, """{ "v": null }""", refusal);
            await ExpectAsync(place, $"$v: {item.Nullable}", text, $$"""{ "v": {{json}} }""", refusal);
            await ExpectAsync(place, $"$v: {item.Nullable} = null", text, "{}", refusal);
            if (item.IsRequired)
            {
                await ExpectNullAsync(
                    place,
                    $"$v: {item.Nullable} = {literal}",
                    """{ "v": null }""",
                    isRefused: false,
                    text
                );
            }
        }

        if (item.IsRequired)
        {
            await ExpectAsync(place, $"$v: [{item.Nullable}]!", "$v", """{ "v": [null] }""", Refused);
            await ExpectAsync(place, $"$v: [{item}]!", "$v", """{ "v": [null] }""", "INVALID_VARIABLE");
            await ExpectAsync(place, $"$v: [{item}]!", "$v", $$"""{ "v": [{{json}}, null] }""", "INVALID_VARIABLE");
        }
    }

    /// <summary>The argument around a member as a variable.</summary>
    private async Task TryWholeAsync(Position place, string json, int number)
    {
        var list = place with { Selection = text => place.WholeSelection!(text!) };
        var declaration = $"$v: {place.Whole!.Nullable}!";
        await ExpectAsync(list, declaration, "$v", Variables(json), null);
        await ExpectAsync(
            list,
            declaration,
            "$v",
            Variables("null"),
            place.Type.IsRequired ? "INVALID_VARIABLE" : null
        );
        foreach (var other in new[] { Others[number % Others.Length].Json, "1e999", "[-1e999]" })
        {
            await ExpectAsync(
                list,
                declaration,
                "$v",
                Variables(other),
                Takes(place.Type, other) ? null : "INVALID_VARIABLE"
            );
        }

        if (place.Type.Item is { IsRequired: true })
        {
            await ExpectAsync(list, declaration, "$v", Variables("[null]"), "INVALID_VARIABLE");
        }

        if (place.Type.Named.Name is "Int" or "Float")
        {
            var plain = await AskAsync(list, declaration, "$v", Variables("2020"));
            await SameAsync(list, declaration, "$v", Variables("2020.0"), plain);
            await SameAsync(list, declaration, "$v", Variables("2.02e3"), plain);
        }

        string Variables(string inner) => $$"""{ "v": {{place.WholeJson!(inner)}} }""";
    }

    private bool Takes(TypeReference type, string json)
    {
        using var value = JsonDocument.Parse(json);
        return type.Takes(value.RootElement, schema);
    }

    /// <summary>Documents tell 5.0 from 5, and enumeration values from texts.</summary>
    private bool TakesLiteral(TypeReference type, string literal) =>
        type.Named.Name switch
        {
            "Boolean" => literal == "true",
            "String" or "ID" when literal[0] == '"' => true,
            "ID" => literal == "99999999999",
            "Float" => literal is "1.5" or "5.0" or "99999999999",
            _ => false,
        };

    /// <summary>A variable that is null: refused, or an error of the field where the place takes no null.</summary>
    private async Task ExpectNullAsync(
        Position place,
        string declaration,
        string variables,
        bool isRefused,
        string text = "$v"
    )
    {
        var isRequired = place.Type.IsRequired || text != "$v";
        var answer = await ExpectAsync(
            place,
            declaration,
            text,
            variables,
            isRefused ? Refused
                : isRequired ? "*"
                : null
        );
        if (isRefused || !isRequired)
        {
            return;
        }

        using var document = JsonDocument.Parse(answer);
        if (
            !document.RootElement.TryGetProperty("errors", out var errors)
            || !errors
                .EnumerateArray()
                .All(e =>
                    e.At("extensions", "code").GetString() == "INVALID_ARGUMENT"
                    && (
                        place.Field is null
                            ? e.TryGetProperty("locations", out _)
                            : e.TryGetProperty("path", out var path)
                                && path.EnumerateArray().Last() is { ValueKind: JsonValueKind.String } last
                                && last.GetString() == place.Field
                    )
                )
        )
        {
            silent += document.RootElement.TryGetProperty("errors", out _) ? 0 : 1;
            Fail(place, declaration, text, variables, $"an error of the field {place.Field}", answer);
        }
    }

    private async Task SameAsync(Position place, string declaration, string? text, string variables, string? expected)
    {
        var answer = await AskAsync(place, declaration, text, variables);
        if (Essence(answer) != Essence(expected!))
        {
            Fail(place, declaration, text, variables, expected!, answer);
        }
    }

    /// <param name="place">The place.</param>
    /// <param name="declaration">Variables of the operation.</param>
    /// <param name="text">What stands in the place.</param>
    /// <param name="variables">Values of the variables.</param>
    /// <param name="code">The code of the only kind of error; * for any, null for none but those of the field's own.</param>
    /// <param name="leaveOut">Whether nothing stands in the place.</param>
    private async Task<string> ExpectAsync(
        Position place,
        string declaration,
        string text,
        string variables,
        string? code,
        bool leaveOut = false
    )
    {
        var answer = await AskAsync(place, declaration, leaveOut ? null : text, variables);
        using var document = JsonDocument.Parse(answer);
        var codes = document.RootElement.TryGetProperty("errors", out var errors)
            ? errors.EnumerateArray().Select(e => e.At("extensions", "code").GetString()).Distinct().ToList()
            : [];
        var isAsExpected = code switch
        {
            null => !codes.Contains(Refused) && !codes.Contains("INVALID_VARIABLE"),
            "*" => codes.Count > 0,
            _ => codes is [{ } only] && only == code,
        };
        if (!isAsExpected)
        {
            silent += code is not null && codes.Count == 0 ? 1 : 0;
            Fail(place, declaration, text, variables, code ?? "no refusal", answer);
        }

        return answer;
    }

    private async Task<string> AskAsync(Position place, string declaration, string? text, string variables)
    {
        forms++;
        var query = $"query {(declaration.Length == 0 ? "" : $"({declaration}) ")}{place.Selection(text)}";
        try
        {
            var (status, answer) = await pair.EqualAsync(Body(query, variables));
            if (status >= 500 || answer.Contains("\"INTERNAL\"", StringComparison.Ordinal))
            {
                faults++;
                Fail(place, declaration, text, variables, "no fault", answer);
            }

            return answer.Length == 0 ? "{}" : answer;
        }
        catch (Xunit.Sdk.XunitException different)
        {
            failures.Add($"{place.Name}: {different.Message}");
            return "{}";
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // The test server hands on what a real one answers with 500.
            faults++;
            failures.Add($"{place.Name}: {query} {variables}\n{exception.GetType().Name} {exception.Message}");
            return "{}";
        }
    }

    private void Fail(
        Position place,
        string declaration,
        string? text,
        string variables,
        string expected,
        string answer
    ) =>
        failures.Add(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{place.Name}: ({declaration}) {place.Selection(text)} {variables}\n  expected {Shorten(expected)}\n  was      {Shorten(answer)}"
            )
        );

    private static string Shorten(string text) => text.Length <= 400 ? text : text[..400];

    /// <summary>An answer without what depends on how the document is laid out.</summary>
    private static string Essence(string answer)
    {
        using var document = JsonDocument.Parse(answer);
        var root = document.RootElement;
        return root.TryGetProperty("errors", out var errors)
            ? string.Join(", ", errors.EnumerateArray().Select(e => e.At("extensions", "code").GetString()))
                + (root.TryGetProperty("data", out var some) ? some.GetRawText() : "")
            : root.GetRawText();
    }

    internal static string Body(string query, string variables) =>
        $$"""{ "query": {{JsonSerializer.Serialize(query)}}, "variables": {{variables}} }""";
}

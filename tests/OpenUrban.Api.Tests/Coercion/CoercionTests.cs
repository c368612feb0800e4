using System.Text.Json;
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

    private CoercionCheck check = null!;

    private ArgumentSchema schema = null!;

    private readonly HashSet<(string?, bool, InputValue)> known = [];

    private int tried;

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
        (check, schema) = (new CoercionCheck(await hosts.GetAsync(engine)), await hosts.SchemaAsync());
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
                + $"{check.Forms} forms, {check.Faults} faults of the server, {check.Silent} nulls that went through."
        );
        Assert.True(
            check.Failures.Count == 0,
            $"{check.Failures.Count} of {check.Forms}:\n{string.Join("\n", check.Failures.Take(30))}"
        );
        Assert.Equal((0, 0), (check.Faults, check.Silent));

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
        var without = isMissingAllowed ? await check.AskAsync(place, "", null, "{}") : null;
        var good = await check.AskAsync(place, "", literal, "{}");

        // Null itself, as a literal, a default and a value.
        await check.ExpectAsync(place, "", "null", "{}", type.IsRequired ? CoercionCheck.Refused : null);
        await check.ExpectNullAsync(place, $"$v: {nullable} = null", "{}", isRefused: !isMissingAllowed);
        await check.ExpectNullAsync(place, $"$v: {nullable}", """{ "v": null }""", isRefused: !isMissingAllowed);
        await check.ExpectNullAsync(place, $"$v: {nullable} = {literal}", """{ "v": null }""", isRefused: false);
        await check.ExpectAsync(place, $"$v: {nullable}!", "$v", """{ "v": null }""", "INVALID_VARIABLE");
        await check.ExpectAsync(place, $"$v: {nullable}!", "$v", "{}", "INVALID_VARIABLE");

        // No value at all.
        if (without is null)
        {
            await check.ExpectAsync(place, "", "", "{}", CoercionCheck.Refused, leaveOut: true);
            await check.ExpectAsync(place, $"$v: {nullable}", "$v", "{}", CoercionCheck.Refused);
        }
        else
        {
            await check.SameAsync(place, $"$v: {nullable}", "$v", "{}", without);
        }

        // What else there is to say of a value its type says.
        if (!known.Add(KindOf(place)))
        {
            return;
        }

        tried++;

        // A value of the type.
        await check.SameAsync(place, $"$v: {nullable} = {literal}", "$v", "{}", good);
        await check.SameAsync(place, $"$v: {nullable}!", "$v", $$"""{ "v": {{json}} }""", good);
        await check.SameAsync(
            place,
            $"$v: {nullable}!",
            "$v",
            $$"""{ "v": {{json}}, "undeclared": [1e999, -1e999] }""",
            good
        );

        // Values of other types.
        var (otherLiteral, otherJson) = Others[number % Others.Length];
        await check.ExpectAsync(
            place,
            "",
            otherLiteral,
            "{}",
            TakesLiteral(type, otherLiteral) ? null : CoercionCheck.Refused
        );
        await check.ExpectAsync(
            place,
            $"$v: {nullable} = {otherLiteral}",
            "$v",
            "{}",
            TakesLiteral(type, otherLiteral) ? null : CoercionCheck.Refused
        );
        await check.ExpectAsync(
            place,
            $"$v: {nullable}!",
            "$v",
            $$"""{ "v": {{otherJson}} }""",
            Takes(type, otherJson) ? null : "INVALID_VARIABLE"
        );
        foreach (var infinite in new[] { "1e999", "-1e999" })
        {
            await check.ExpectAsync(place, $"$v: {nullable}!", "$v", $$"""{ "v": {{infinite}} }""", "INVALID_VARIABLE");
        }

        // A variable has a type of its own, and no default is made of another variable.
        await check.ExpectAsync(
            place,
            $"$v: {(type.Named.Name == "Int" ? "String" : "Int")}!",
            "$v",
            "{ \"v\": 1 }",
            CoercionCheck.Refused
        );
        await check.ExpectAsync(place, $"$w: {nullable}, $v: {nullable}! = $w", "$v", "{}", "*");
        if (schema.Values(type.Named.Name!) is { } names)
        {
            await check.ExpectAsync(place, "", $"\"{names[0]}\"", "{}", CoercionCheck.Refused);
        }

        if (type.Named.Name is "Int" or "Float")
        {
            var plain = await check.AskAsync(place, $"$v: {nullable}!", "$v", """{ "v": 2020 }""");
            await check.SameAsync(place, $"$v: {nullable}!", "$v", """{ "v": 2020.0 }""", plain);
            await check.SameAsync(place, $"$v: {nullable}!", "$v", """{ "v": 2.02e3 }""", plain);
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
        var one = await check.AskAsync(place, "", $"[{literal}]", "{}");

        // A single value is a list of one.
        await check.SameAsync(place, "", literal, "{}", one);
        await check.SameAsync(place, $"$v: {place.Type.Nullable}!", "$v", $$"""{ "v": {{json}} }""", one);
        await check.SameAsync(place, $"$v: {item.Nullable}!", "[$v]", $$"""{ "v": {{json}} }""", one);
        await check.SameAsync(place, $"$v: {item.Nullable} = {literal}", "[$v]", "{}", one);
        var refusal = item.IsRequired ? CoercionCheck.Refused : null;
        foreach (var text in new[] { "[null]", $"[{literal}, null]" })
        {
            await check.ExpectAsync(place, "", text, "{}", refusal);
        }

        foreach (var text in new[] { "[$v]", $"[{literal}, $v]" })
        {
            await check.ExpectAsync(place, $"$v: {item.Nullable}", text, "{}", refusal);
            await check.ExpectAsync(place, $"$v: {item.Nullable}", text, """{ "v": null }""", refusal);
            await check.ExpectAsync(place, $"$v: {item.Nullable}", text, $$"""{ "v": {{json}} }""", refusal);
            await check.ExpectAsync(place, $"$v: {item.Nullable} = null", text, "{}", refusal);
            if (item.IsRequired)
            {
                await check.ExpectNullAsync(
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
            await check.ExpectAsync(
                place,
                $"$v: [{item.Nullable}]!",
                "$v",
                """{ "v": [null] }""",
                CoercionCheck.Refused
            );
            await check.ExpectAsync(place, $"$v: [{item}]!", "$v", """{ "v": [null] }""", "INVALID_VARIABLE");
            await check.ExpectAsync(
                place,
                $"$v: [{item}]!",
                "$v",
                $$"""{ "v": [{{json}}, null] }""",
                "INVALID_VARIABLE"
            );
        }
    }

    /// <summary>The argument around a member as a variable.</summary>
    private async Task TryWholeAsync(Position place, string json, int number)
    {
        var list = place with { Selection = text => place.WholeSelection!(text!) };
        var declaration = $"$v: {place.Whole!.Nullable}!";
        await check.ExpectAsync(list, declaration, "$v", Variables(json), null);
        await check.ExpectAsync(
            list,
            declaration,
            "$v",
            Variables("null"),
            place.Type.IsRequired ? "INVALID_VARIABLE" : null
        );
        foreach (var other in new[] { Others[number % Others.Length].Json, "1e999", "[-1e999]" })
        {
            await check.ExpectAsync(
                list,
                declaration,
                "$v",
                Variables(other),
                Takes(place.Type, other) ? null : "INVALID_VARIABLE"
            );
        }

        if (place.Type.Item is { IsRequired: true })
        {
            await check.ExpectAsync(list, declaration, "$v", Variables("[null]"), "INVALID_VARIABLE");
        }

        if (place.Type.Named.Name is "Int" or "Float")
        {
            var plain = await check.AskAsync(list, declaration, "$v", Variables("2020"));
            await check.SameAsync(list, declaration, "$v", Variables("2020.0"), plain);
            await check.SameAsync(list, declaration, "$v", Variables("2.02e3"), plain);
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
}

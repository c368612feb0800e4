using System.Text.Json;
using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;
using OpenUrban.GraphQL.Sdl;
using OpenUrban.GraphQL.Tests.Library;

namespace OpenUrban.GraphQL.Tests.Sdl;

/// <summary>Introspection as the specification of September 2025 has it, and as deep as tools ask.</summary>
public sealed class IntrospectionTests
{
    private static readonly string[] Lists = ["fields", "interfaces", "possibleTypes", "inputFields"];

    [Fact]
    public async Task Scalars_say_where_they_are_specified()
    {
        var data = await (await LibraryHost.GetAsync()).DataAsync(
            "{ __schema { types { name kind specifiedByURL } directives { name locations args { name type { kind ofType { name } } } } } }"
        );

        foreach (var type in data.GetProperty("__schema").GetProperty("types").EnumerateArray())
        {
            var isOurs =
                type.GetProperty("kind").GetString() == "SCALAR"
                && type.GetProperty("name").GetString() is not ("String" or "Int" or "Float" or "Boolean" or "ID");
            Assert.Equal(
                isOurs,
                Uri.TryCreate(type.GetProperty("specifiedByURL").GetString(), UriKind.Absolute, out var address)
                    && address.Scheme == "https"
            );
        }

        var directive = data.GetProperty("__schema")
            .GetProperty("directives")
            .EnumerateArray()
            .Single(d => d.GetProperty("name").GetString() == "specifiedBy");
        Assert.Equal(
            """{"name":"specifiedBy","locations":["SCALAR"],"args":[{"name":"url","type":{"kind":"NON_NULL","ofType":{"name":"String"}}}]}""",
            directive.GetRawText()
        );
        var sdl = SchemaPrinter.Print((await LibraryHost.GetAsync()).Services.GetRequiredService<ISchema>());
        Assert.Contains("scalar Date @specifiedBy(url: \"https://", sdl, StringComparison.Ordinal);
        Assert.DoesNotContain("directive @specifiedBy", sdl, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Nothing")]
    public async Task A_type_that_is_not_there_is_null(string name)
    {
        var data = await (await LibraryHost.GetAsync()).DataAsync($"{{ __type(name: \"{name}\") {{ name }} }}");

        Assert.Equal(JsonValueKind.Null, data.GetProperty("__type").ValueKind);
    }

    [Fact]
    public async Task A_reason_of_deprecation_is_required_and_has_its_default()
    {
        var data = await (await LibraryHost.GetAsync()).DataAsync(
            "{ __schema { directives { name args { name defaultValue type { kind ofType { name } } } } } }"
        );

        var deprecated = data.GetProperty("__schema")
            .GetProperty("directives")
            .EnumerateArray()
            .Single(d => d.GetProperty("name").GetString() == "deprecated");
        Assert.Equal(
            """[{"name":"reason","defaultValue":"\"No longer supported\"","type":{"kind":"NON_NULL","ofType":{"name":"String"}}}]""",
            deprecated.GetProperty("args").GetRawText()
        );
    }

    [Fact]
    public async Task Whether_to_include_what_is_deprecated_is_always_said()
    {
        var data = await (await LibraryHost.GetAsync()).DataAsync(
            "{ __schema { types { name fields { name args { name defaultValue type { kind ofType { name } } } } } } }"
        );

        var arguments = data.GetProperty("__schema")
            .GetProperty("types")
            .EnumerateArray()
            .Where(t => t.GetProperty("name").GetString()!.StartsWith("__", StringComparison.Ordinal))
            .SelectMany(t => t.GetProperty("fields") is { ValueKind: JsonValueKind.Array } f ? f.EnumerateArray() : [])
            .SelectMany(f => f.GetProperty("args").EnumerateArray())
            .Select(a => a.GetRawText())
            .ToList();
        Assert.NotEmpty(arguments);
        Assert.All(
            arguments,
            a =>
                Assert.Equal(
                    """{"name":"includeDeprecated","defaultValue":"false","type":{"kind":"NON_NULL","ofType":{"name":"Boolean"}}}""",
                    a
                )
        );
    }

    /// <summary>Each list of types in each, as deep as is asked, directly and through fragments.</summary>
    [Theory]
    [InlineData(1, true)]
    [InlineData(2, true)]
    [InlineData(3, false)]
    [InlineData(5, false)]
    public async Task Lists_of_types_nest_twice(int depth, bool isAnswered)
    {
        var host = await LibraryHost.GetAsync();
        foreach (var first in Lists)
        {
            foreach (var other in Lists)
            {
                foreach (
                    var root in new[]
                    {
                        "__schema { types { X } }",
                        "__type(name: \"Book\") { X }",
                        "__schema { queryType { X } }",
                    }
                )
                {
                    var lists = Enumerable.Range(0, depth).Select(i => i % 2 == 0 ? first : other).ToList();
                    var nested = lists.AsEnumerable().Reverse().Aggregate("name", (inner, list) => Nest(list, inner));
                    await CheckAsync(
                        host,
                        $"{{ {root.Replace("X", nested, StringComparison.Ordinal)} }}",
                        depth,
                        isAnswered
                    );

                    var fragments = lists.Select(
                        (list, i) =>
                            $"fragment F{i} on __Type {{ {Nest(list, i == depth - 1 ? "name" : $"...F{i + 1}")} }}"
                    );
                    await CheckAsync(
                        host,
                        $"query {{ ...R }} fragment R on Query {{ {root.Replace("X", "... { ...F0 }", StringComparison.Ordinal)} }} {string.Join(' ', fragments)}",
                        depth,
                        isAnswered
                    );
                }
            }
        }
    }

    [Fact]
    public async Task What_tools_ask_is_answered()
    {
        var data = await (await LibraryHost.GetAsync()).DataAsync(ToolIntrospection.Query);

        Assert.NotEmpty(data.GetProperty("__schema").GetProperty("types").EnumerateArray());
    }

    [Theory]
    [InlineData("{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }")]
    [InlineData(
        "{ a: __type(name: \"Book\") { b: fields { c: type { d: fields { e: type { f: fields { name } } } } } } }"
    )]
    [InlineData(
        "{ __schema { directives { args { type { inputFields { type { inputFields { type { inputFields { name } } } } } } } } } }"
    )]
    [InlineData(
        "{ __schema { types { fields { args { type { inputFields { type { possibleTypes { interfaces { name } } } } } } } } } }"
    )]
    public async Task Every_way_from_types_to_types_counts(string query)
    {
        var answer = await (await LibraryHost.GetAsync()).QueryAsync(query);

        var extensions = answer.GetProperty("errors")[0].GetProperty("extensions");
        Assert.Equal("TOO_DEEP", extensions.GetProperty("code").GetString());
        Assert.Equal(2, extensions.GetProperty("limit").GetInt32());
    }

    private static string Nest(string list, string inner) =>
        list is "fields" or "inputFields" ? $"{list} {{ type {{ {inner} }} }}" : $"{list} {{ {inner} }}";

    private static async Task CheckAsync(LibraryHost host, string query, int depth, bool isAnswered)
    {
        var answer = await host.QueryAsync(query);
        if (isAnswered)
        {
            Assert.False(answer.TryGetProperty("errors", out var errors), $"{query}\n{errors}");
            return;
        }

        var extensions = answer.GetProperty("errors")[0].GetProperty("extensions");
        Assert.Equal("TOO_DEEP", extensions.GetProperty("code").GetString());
        Assert.Equal(depth, extensions.GetProperty("requested").GetInt32());
        if (extensions.TryGetProperty("smallerQuery", out var smaller))
        {
            await host.DataAsync(smaller.GetString()!);
        }
    }
}

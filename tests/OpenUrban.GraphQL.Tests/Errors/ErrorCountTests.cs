using System.Text.Json;
using OpenUrban.GraphQL.Tests.Library;

namespace OpenUrban.GraphQL.Tests.Errors;

/// <summary>A refusal has a few errors, however often its document is wrong.</summary>
public sealed class ErrorCountTests
{
    private const int Limit = 10;

    /// <summary>Documents that break one rule as often as is asked for.</summary>
    private static readonly Dictionary<string, Func<int, string>> Breaches = new()
    {
        ["unknown directives"] = n => $"{{ __typename {Many(n, _ => "@aa")} }}",
        ["directives twice"] = n => $"{{ __typename {Many(n + 1, _ => "@skip(if: false)")} }}",
        ["unknown fields"] = n =>
            $"{{ {Many(Math.Min(n, 19), i => $"x{i}")} books {{ nodes {{ {Many(n, i => $"y{i}")} }} }} }}",
        ["unknown arguments"] = n => $"{{ books({Many(n, i => $"x{i}: 1")}) {{ totalCount }} }}",
        ["arguments twice"] = n => $"{{ books({Many(n + 1, _ => "first: 1")}) {{ totalCount }} }}",
        ["unknown fragments"] = n => $"{{ {Many(n, i => $"...F{i}")} }}",
        ["unused fragments"] = n => $"{{ __typename }} {Many(n, i => $"fragment F{i} on Query {{ __typename }}")}",
        ["fragments twice"] = n => $"{{ ...F }} {Many(n + 1, _ => "fragment F on Query { __typename }")}",
        ["fragments on unknown types"] = n => $"{{ {Many(n, i => $"... on X{i} {{ a }}")} }}",
        ["fragments that cannot be"] = n => $"{{ {Many(n, _ => "... on Book { code }")} }}",
        ["operations twice"] = n => Many(n + 1, _ => "query Q { __typename }"),
        ["unnamed operations"] = n => $"query Q {{ __typename }} {Many(n, _ => "{ __typename }")}",
        ["unused variables"] = n => $"query ({Many(n, i => $"$v{i}: Int")}) {{ __typename }}",
        ["variables twice"] = n => $"query ({Many(n + 1, _ => "$v: Int")}) {{ books(first: $v) {{ totalCount }} }}",
        ["unknown types"] = n => $"query ({Many(n, i => $"$v{i}: X{i}")}) {{ __typename }}",
        ["wrong defaults"] = n => $"query ({Many(n, i => $"$v{i}: Int = \"x\"")}) {{ __typename }}",
        ["undefined variables"] = n => $"{{ {Many(n, i => $"a{i}: __typename @skip(if: $v{i})")} }}",
        ["variables of another type"] = n =>
            $"query ($v: String) {{ books {{ nodes {{ {Many(Math.Min(n, 30), i => $"a{i}: title @skip(if: $v)")} }} }} }}",
        ["wrong values"] = n =>
            $"{{ books {{ nodes {{ {Many(Math.Min(n, 30), i => $"a{i}: title @skip(if: {i})")} }} }} }}",
        ["unknown members"] = n => $"{{ books(where: {{ {Many(n, i => $"x{i}: 1")} }}) {{ totalCount }} }}",
        ["members twice"] = n => $"{{ books(where: {{ {Many(n + 1, _ => "title: null")} }}) {{ totalCount }} }}",
        ["fields without selections"] = n =>
            $"{{ books {{ nodes {{ {Many(Math.Min(n, 30), i => $"a{i}: author")} }} }} }}",
        ["selections of values"] = n =>
            $"{{ books {{ nodes {{ {Many(Math.Min(n, 30), i => $"a{i}: title {{ x }}")} }} }} }}",
        ["fields that differ"] = n =>
            $"{{ books {{ nodes {{ {Many(Math.Min(n, 30), i => $"a{i}: title a{i}: subtitle")} }} }} }}",
        ["variables without values"] = n =>
            $"query ({Many(n, i => $"$v{i}: Int!")}) {{ {Many(Math.Min(n, 19), i => $"b{i}: books(first: $v{i}) {{ totalCount }}")} }}",
    };

    public static TheoryData<string, int> Names()
    {
        var data = new TheoryData<string, int>();
        foreach (var name in Breaches.Keys)
        {
            foreach (var count in new[] { 1, 9, 10, 11, 40, 180 })
            {
                data.Add(name, count);
            }
        }

        return data;
    }

    [Theory, MemberData(nameof(Names))]
    public async Task A_refusal_has_ten_errors_at_most(string name, int count)
    {
        var host = await LibraryHost.GetAsync();

        var answer = await host.QueryAsync(Breaches[name](count));

        var errors = answer.GetProperty("errors").EnumerateArray().ToList();
        Assert.InRange(errors.Count, 1, Limit);
        Assert.False(answer.TryGetProperty("data", out _));
        Assert.All(errors, e => Assert.NotEqual("INTERNAL", Code(e)));
        var messages = errors.ConvertAll(e => e.GetProperty("message").GetString()!);
        Assert.DoesNotContain(messages, m => m.Contains("Too many mistakes", StringComparison.Ordinal));
        Assert.All(messages[..^1], m => Assert.DoesNotContain("There are more than", m, StringComparison.Ordinal));
        if (count == 1)
        {
            // Some documents break two rules at a time.
            Assert.DoesNotContain("There are more than", messages[^1], StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_tenth_says_that_there_are_more()
    {
        var host = await LibraryHost.GetAsync();
        foreach (var (count, more) in new[] { (10, false), (11, true), (40, true) })
        {
            var answer = await host.QueryAsync(Breaches["unknown arguments"](count));

            var errors = answer.GetProperty("errors").EnumerateArray().ToList();
            Assert.Equal(Limit, errors.Count);
            Assert.Equal(
                more,
                errors[^1].GetProperty("message").GetString()!.Contains("more than 10 errors", StringComparison.Ordinal)
            );
        }
    }

    /// <summary>Each null of the data has its error, or there are no data.</summary>
    [Theory]
    [InlineData(1, true)]
    [InlineData(30, false)]
    public async Task Errors_of_fields_are_all_there_up_to_a_limit(int names, bool isAnswered)
    {
        var host = await LibraryHost.GetAsync();

        var answer = await host.QueryAsync(
            $"{{ books(first: 100) {{ nodes {{ {Many(names, i => $"a{i}: faulty")} }} }} }}"
        );

        var errors = answer.GetProperty("errors").EnumerateArray().ToList();
        if (isAnswered)
        {
            Assert.Equal(
                answer.GetProperty("data").GetProperty("books").GetProperty("nodes").GetArrayLength(),
                errors.Count
            );
            return;
        }

        Assert.Equal(JsonValueKind.Null, answer.GetProperty("data").ValueKind);
        Assert.Equal(Limit, errors.Count);
        Assert.Equal("RESULT_TOO_LARGE", Code(errors[^1]));
        Assert.Equal(1_000, errors[^1].GetProperty("extensions").GetProperty("limit").GetInt32());
    }

    private static string? Code(JsonElement error) => error.GetProperty("extensions").GetProperty("code").GetString();

    private static string Many(int count, Func<int, string> item) =>
        string.Join(' ', Enumerable.Range(0, count).Select(item));
}

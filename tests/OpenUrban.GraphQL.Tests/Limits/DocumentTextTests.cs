using System.Text.Json;
using GraphQL.Execution;
using GraphQLParser.AST;
using OpenUrban.GraphQL.Limits;
using OpenUrban.GraphQL.Receipts;
using OpenUrban.GraphQL.Tests.Library;

namespace OpenUrban.GraphQL.Tests.Limits;

/// <summary>Documents as editors, tools and people write them: comments, descriptions, escapes, ends of lines.</summary>
public sealed class DocumentTextTests
{
    private const string Plain = """query Q($n: Int = 2) { books(first: $n) { totalCount } }""";

    /// <summary>What a comment may hold: anything but the end of a line.</summary>
    public static TheoryData<string> Comments() =>
        [
            @"C:\Users",
            @"\",
            @"\u",
            @"\u{",
            @"\u{110000}",
            @"\uD800",
            "\"",
            "\"\"\"",
            @"\""""""",
            "{ ( [",
            "} ) ]",
            "# # #",
            "浦东 😀",
            "\u0001\u0007\u007F",
            "\u2028\u2029\u0085",
            "\uFEFF",
            "",
        ];

    [Theory, MemberData(nameof(Comments))]
    public async Task A_comment_is_free_text_wherever_it_stands(string comment)
    {
        var host = await LibraryHost.GetAsync();
        var tokens = Plain.Replace("(", " ( ", StringComparison.Ordinal).Split(' ');
        var expected = await host.DataAsync(Plain);
        foreach (var end in new[] { "\n", "\r", "\r\n" })
        {
            var everywhere =
                $"#{comment}{end}" + string.Concat(tokens.Select(token => $"{token}#{comment}{end}\t#{comment}{end}"));

            Assert.Equal(expected.GetRawText(), (await host.DataAsync(everywhere)).GetRawText());
            Assert.Equal(NormalDocument.Of(Plain), NormalDocument.Of(everywhere));
        }

        Assert.Equal(expected.GetRawText(), (await host.DataAsync($"{Plain}#{comment}")).GetRawText());
    }

    [Theory]
    [InlineData("{ books(where: { title: { eq: \"a\" } }) # \"\\\n { totalCount } }")]
    [InlineData("{ books(where: { title: { eq: \"a#b\" } }) # \\x\r { totalCount } }")]
    [InlineData("{ books(where: { title: { eq: \"\"\"a # \\d\n\"\"\" } })# \\x\r\n { totalCount } }")]
    public async Task A_comment_may_stand_behind_a_string(string query) =>
        await (await LibraryHost.GetAsync()).DataAsync(query);

    [Theory]
    [InlineData(@"""\d""")]
    [InlineData(@"""\""")]
    [InlineData(@"""\x41""")]
    [InlineData(@"""\U0041""")]
    [InlineData(@"""\u""")]
    [InlineData(@"""\u12""")]
    [InlineData(@"""\u{}""")]
    [InlineData(@"""\u{ 41}""")]
    [InlineData(@"""\u{41""")]
    [InlineData(@"""\u{4G}""")]
    [InlineData(@"""\u{+41}""")]
    [InlineData(@"""\u{110000}""")]
    [InlineData(@"""\u{FFFFFFFF}""")]
    [InlineData(@"""\u{000000041}""")]
    [InlineData(@"""\u{D800}""")]
    [InlineData(@"""\u{DFFF}""")]
    [InlineData(@"""\u{D83D}\u{DE00}""")]
    [InlineData(@"""\uD83D\u{DE00}""")]
    [InlineData(@"""\uD83D""")]
    [InlineData(@"""\uDE00""")]
    [InlineData(@"""\uDE00\uD83D""")]
    [InlineData(@"""\uD83D \uDE00""")]
    [InlineData(@"""\uD83D\uD83D""")]
    [InlineData("\"a\nb\"")]
    [InlineData("\"a\rb\"")]
    [InlineData("\"")]
    [InlineData("\"\"\"")]
    [InlineData("\"\"\"\"")]
    [InlineData("\"\"\" \\\"\"\"")]
    public async Task What_is_no_string_is_a_syntax_error_where_it_stands(string text)
    {
        var host = await LibraryHost.GetAsync();

        var answer = await host.QueryAsync($"{{\r  books(where: {{ title: {{ eq: {text} }} }}) {{ totalCount }} }}");

        var error = answer.GetProperty("errors")[0];
        Assert.Equal("SYNTAX_ERROR", error.GetProperty("extensions").GetProperty("code").GetString());
        Assert.NotEqual(1, error.GetProperty("locations")[0].GetProperty("line").GetInt32());
    }

    [Theory]
    [InlineData(@"""\u{6D66}\u{4E1C}""", "浦东")]
    [InlineData(@"""\u{1F600}""", "😀")]
    [InlineData(@"""\uD83D\uDE00""", "😀")]
    [InlineData(@"""\u{1f600}\uD83D\uDE00x""", "😀😀x")]
    [InlineData(@"""\u{0}41""", null)]
    [InlineData(@"""\u{00000041}""", "A")]
    [InlineData(@"""\u{22}\u{5C}\u{2f}\u{5c}n""", "\"\\/\\n")]
    [InlineData(@"""\u{A}\u{D}\u{9}\u{8}\u{C}\u{1}\u{1F}""", "\n\r\t\b\f\u0001\u001F")]
    [InlineData(@"""\u{10FFFF}\u{E000}\u{D7FF}\u{FEFF}""", "\U0010FFFF\uE000\uD7FF\uFEFF")]
    [InlineData(@"""\\u{6D66}""", @"\u{6D66}")]
    [InlineData(@"""\\\u{6D66}\\""", @"\浦\")]
    [InlineData("\"\u0001\t\u001F\"", "\u0001\t\u001F")]
    [InlineData("\"\"\"\\d \\u{6D66} \\u \\ \"\"\"", @"\d \u{6D66} \u \ ")]
    [InlineData("\"\"\"a\\\"\"\"b\"\"\"", "a\"\"\"b")]
    [InlineData("\"\"\"a\rb\r\nc\"\"\"", "a\nb\nc")]
    [InlineData("\"\"", "")]
    [InlineData("\"\"\"\"\"\"", "")]
    public void A_string_is_the_text_that_it_stands_for(string text, string? expected)
    {
        var document = $"{{ a(first: {text}, second: {text} third: 7) {{ b }} }}";
        if (expected is null)
        {
            Assert.Throws<global::OpenUrban.GraphQL.Errors.RequestError>(() => ParsableText.Of(document));
            return;
        }

        var arguments = Arguments(document);

        Assert.Equal(expected, ((GraphQLStringValue)arguments[0].Value).Value.ToString());
        Assert.Equal(expected, ((GraphQLStringValue)arguments[1].Value).Value.ToString());
        Assert.Equal("7", ((GraphQLIntValue)arguments[2].Value).Value.ToString());
    }

    [Fact]
    public async Task Escapes_find_what_the_characters_find()
    {
        var host = await LibraryHost.GetAsync();
        var title = host.Books.First(b => b.Title.Any(c => c > 127)).Title;
        var escaped = string.Concat(title.EnumerateRunes().Select(r => $"\\u{{{r.Value:x}}}"));

        var found = await host.DataAsync(
            $"{{ books(where: {{ title: {{ eq: \"{escaped}\" }} }}) {{ nodes {{ title }} }} }}"
        );

        Assert.Contains(
            title,
            found
                .GetProperty("books")
                .GetProperty("nodes")
                .EnumerateArray()
                .Select(b => b.GetProperty("title").GetString())
        );
    }

    [Theory]
    [InlineData("\"What it asks\" query Q($n: Int = 2) { books(first: $n) { totalCount } }")]
    [InlineData("\"\"\"What\r\n\nit \\d \\\"\"\" asks\"\"\"query Q($n: Int = 2) { books(first: $n) { totalCount } }")]
    [InlineData("query Q(\"How many\" $n: Int = 2) { books(first: $n) { totalCount } }")]
    [InlineData(
        "\"#\" # \"\\\nquery Q(# x\n\"\"\"How many\"\"\" # \\\n $n: Int = 2) { books(first: $n) { totalCount } }"
    )]
    [InlineData("\"\" query Q(\"\"\"\"\"\" $n: Int = 2) { books(first: $n) { totalCount } }")]
    [InlineData("\"\\u{6D66}\" query Q(\"\\u{1F600}\" $n: Int = 2) { books(first: $n) { totalCount } }")]
    public async Task Descriptions_change_nothing(string query)
    {
        var host = await LibraryHost.GetAsync();

        var described = await AskAsync(host, query);
        var plain = await AskAsync(host, Plain);

        Assert.Equal(plain.GetProperty("data").GetRawText(), described.GetProperty("data").GetRawText());
        Assert.Equal(HashOf(plain), HashOf(described));
    }

    [Theory]
    [InlineData("{ ...F } \"d\" fragment F on Query { __typename }")]
    [InlineData(
        "\"a\" query A { ...F } \"b\" fragment F on Query { __typename } \"c\" fragment G on Query { ...F }",
        true
    )]
    [InlineData("query Q(\"d\" $a: String = \"x\" \"e\" $b: [String!] = [\"y\"] \"f\" $c: Int) { __typename }", true)]
    [InlineData("query Q(\"d\" $a: String = \"query\", \"e\" $b: String = \"x\") { __typename }", true)]
    [InlineData("query Q(\"d\" $a: FilterOfNothing = {a: \"x\"} \"e\" $b: Int) { __typename }", true)]
    [InlineData("query query(\"d\" $a: Int) { __typename }", true)]
    [InlineData("\"d\" query (\"d\" $a: Int) { __typename }", true)]
    public async Task Descriptions_may_stand_before_whatever_is_defined(string query, bool isParsedOnly = false)
    {
        if (isParsedOnly)
        {
            Assert.NotEmpty(new DocumentBuilder(OperationLimits.Usual).Build(query).Definitions);
            return;
        }

        await (await LibraryHost.GetAsync()).DataAsync(query);
    }

    [Theory]
    [InlineData("\"d\" { __typename }")]
    [InlineData("\"d\"")]
    [InlineData("\"a\" \"b\" query { __typename }")]
    [InlineData("query \"d\" { __typename }")]
    [InlineData("query \"d\" query { __typename }")]
    [InlineData("query Q \"d\" query { __typename }")]
    [InlineData("query Q \"d\" ($a: Int) { __typename }")]
    [InlineData("query Q($a: Int \"d\") { __typename }")]
    [InlineData("query Q(\"a\" \"b\" $a: Int) { __typename }")]
    [InlineData("query Q($a: \"d\" $b: Int) { __typename }")]
    [InlineData("query Q($a \"d\" : Int) { __typename }")]
    [InlineData("query Q @x(a: \"b\" $c) { __typename }")]
    [InlineData("query Q @x(\"b\" $c: 1) { __typename }")]
    [InlineData("query Q($a: Int) { \"d\" __typename }")]
    [InlineData("{ __typename(\"d\" a: 1) }")]
    [InlineData("{ __typename(\"d\" $a: 1) }")]
    [InlineData("fragment \"d\" F on Query { __typename } { ...F }")]
    [InlineData("fragment F \"d\" on Query { __typename } { ...F }")]
    [InlineData("{ __typename } \"d\"")]
    public async Task Elsewhere_a_description_is_a_syntax_error(string query)
    {
        var answer = await (await LibraryHost.GetAsync()).QueryAsync(query);

        Assert.Equal(
            "SYNTAX_ERROR",
            answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString()
        );
    }

    [Theory]
    [InlineData("{ books # \\d\n", "\n { nothing } }")]
    [InlineData("\"\"\"a\n\\d\"\"\" query ", "{ nothing }")]
    [InlineData("query Q(\"a\" $n: Int) { ", "nothing books(first: $n) { totalCount } }")]
    [InlineData("{ a: books(where: { title: { eq: \"\\u{6D66}\\u{4E1C}\" } }) { ", "nothing } }")]
    [InlineData("{\r\r\n\n ", "nothing }")]
    public async Task An_error_is_located_where_the_document_has_it(string before, string after)
    {
        var answer = await (await LibraryHost.GetAsync()).QueryAsync(before + after);

        var place = answer.GetProperty("errors")[0].GetProperty("locations")[0];
        var lines = (before + after[..after.IndexOf("nothing", StringComparison.Ordinal)])
            .ReplaceLineEndings("\n")
            .Split('\n');
        Assert.Equal(lines.Length, place.GetProperty("line").GetInt32());
        Assert.Equal(lines[^1].Length + 1, place.GetProperty("column").GetInt32());
    }

    [Theory]
    [InlineData("{\r\r\r a(\r}")]
    [InlineData("{\r")]
    [InlineData("\r\r\r\u0001")]
    [InlineData("{ a(b: \"\r\r\r")]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData("#")]
    public async Task What_is_no_document_is_refused_whatever_ends_its_lines(string query)
    {
        var answer = await (await LibraryHost.GetAsync()).QueryAsync(query);

        var code = answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString();
        Assert.True(code is "SYNTAX_ERROR" or "BAD_REQUEST" or "VALIDATION_FAILED", answer.GetRawText());
    }

    [Fact]
    public async Task A_byte_order_mark_in_a_document_is_ignored()
    {
        var host = await LibraryHost.GetAsync();

        Assert.Equal(HashOf(await AskAsync(host, Plain)), HashOf(await AskAsync(host, $"\uFEFF{Plain}\uFEFF")));
    }

    [Fact]
    public async Task What_is_suggested_instead_is_read_in_the_same_way()
    {
        var fields = string.Concat(Enumerable.Range(0, 40).Select(i => $" a{i}: books {{ totalCount }}"));
        var host = await LibraryHost.GetAsync();

        var answer = await host.QueryAsync($"\"\\u{{41}}\" query Q {{{fields} }} # \\d");

        var extensions = answer.GetProperty("errors")[0].GetProperty("extensions");
        await host.DataAsync(extensions.GetProperty("smallerQuery").GetString()!);
    }

    [Fact]
    public void A_document_that_needs_nothing_is_parsed_as_it_is()
    {
        const string Document = "query Q($a: String = \"\\u0041\\n\") { a(b: \"\"\"\\d\"\"\") # comment\r\n { c } }";

        Assert.Same(Document, ParsableText.Of(Document).Text);
    }

    private static List<GraphQLArgument> Arguments(string document)
    {
        IDocumentBuilder builder = new DocumentBuilder(OperationLimits.Usual);
        var operation = (GraphQLOperationDefinition)builder.Build(document).Definitions[0];
        return ((GraphQLField)operation.SelectionSet.Selections[0]).Arguments!.Items;
    }

    private static async Task<JsonElement> AskAsync(LibraryHost host, string query)
    {
        using var client = host.Client();
        using var answer = await client.GetAsync($"/graphql?receipt=1&query={Uri.EscapeDataString(query)}");
        return JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;
    }

    private static string HashOf(JsonElement answer) =>
        answer.GetProperty("extensions").GetProperty("receipt").GetProperty("operationHash").GetString()!;
}

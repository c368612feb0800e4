using System.Text.Json;

namespace OpenUrban.GraphQL.Tests.ResponseCache;

/// <summary>
/// A random request of few parts, so that two of them often differ in one part alone: everything an answer may depend on, and
/// everything that must make no difference.
/// </summary>
internal sealed class RandomRequest
{
    private static readonly string[] Documents =
    [
        "{ books(first: 3) { nodes { code title } } }",
        "query A($first: Int) { books(first: $first) { nodes { code } } }",
        "query A($first: Int) { books(first: $first) { nodes { code } } } query B { authors { totalCount } }",
        "query A($where: BookFilterInput) { books(where: $where) { totalCount } }",
        "query A($text: String) { books(where: { title: { contains: $text } }) { totalCount } }",
        "query A($rating: Float) { books(where: { rating: { gte: $rating } }) { totalCount } }",
        "{ books(first: 100) { nodes { code title subtitle } } }",
        "{ refused }",
        "{ nothing }",
        "mutation { x }",
        "",
    ];

    private static readonly string[] Variables =
    [
        "",
        "null",
        "{}",
        """{"first":1}""",
        """{"first":1.0}""",
        """{"first":1e0}""",
        """{"first":"1"}""",
        """{"first":2}""",
        """{"first":null}""",
        """{"first":1,"text":"a"}""",
        """{"text":"a","first":1}""",
        """{"text":"b"}""",
        """{"text":1}""",
        """{"text":"1"}""",
        """{"text":null}""",
        """{"rating":3}""",
        """{"rating":3.0}""",
        """{"rating":3.5}""",
        """{"rating":"3"}""",
        """{"where":{"title":{"eq":"a"},"pages":{"gt":10}}}""",
        """{"where":{"pages":{"gt":10},"title":{"eq":"a"}}}""",
        """{"where":{"title":{"in":["a","b"]}}}""",
        """{"where":{"title":{"in":["a,b"]}}}""",
        """{"where":[]}""",
        "[]",
    ];

    private static readonly string?[] Names = [null, null, "", "A", "B", "C"];
    private static readonly string?[] Accepts =
    [
        null,
        "*/*",
        "application/json",
        "application/graphql-response+json",
        "application/json;q=0.5, application/graphql-response+json",
        "text/html",
        "text/csv",
    ];

    private static readonly string?[] Codings = [null, "br", "gzip", "gzip;q=0.5, identity", "identity;q=0"];
    private static readonly string[] Types =
    [
        "application/json",
        "application/json",
        "application/json; charset=utf-8",
        "text/plain",
    ];
    private static readonly string[] Paths =
    [
        "",
        "",
        "",
        "",
        "/persisted/books/Page",
        "/persisted/books/Count",
        "/persisted/books",
        "/persisted/type",
        "/Persisted/type",
        "/persisted/nothing",
    ];

    private readonly string method;
    private readonly string path;
    private readonly string query;
    private readonly string variables;
    private readonly string? operationName;
    private readonly string? accept;
    private readonly string? coding;
    private readonly string contentType;
    private readonly int receipt;
    private readonly string? known;
    private readonly bool reversed;

    public RandomRequest(Random random, IReadOnlyList<string> tags)
    {
        T Pick<T>(IReadOnlyList<T> from) => from[random.Next(from.Count)];
        method = Pick(["GET", "GET", "HEAD", "POST", "POST", "PUT"]);
        path = Pick(Paths);
        query = path.Length > 0 && random.Next(10) > 0 ? "" : Pick(Documents);
        variables = Pick(Variables);
        operationName = Pick(Names);
        accept = Pick(Accepts);
        coding = Pick(Codings);
        contentType = Pick(Types);
        receipt = random.Next(5);
        known = tags.Count > 0 && random.Next(6) == 0 ? Pick(tags) : null;
        reversed = random.Next(4) == 0;
    }

    public HttpRequestMessage ToMessage()
    {
        var headers = new List<(string, string)>();
        Add("Accept", accept);
        Add("Accept-Encoding", coding);
        Add("If-None-Match", known);
        var parameters = new List<string>();
        if (receipt == 1)
        {
            parameters.Add("receipt=1");
        }

        string? body = null;
        if (method is "GET" or "HEAD")
        {
            AddParameter("query", query.Length == 0 && path.Length > 0 ? null : query);
            AddParameter("variables", variables.Length == 0 ? null : variables);
            AddParameter("operationName", operationName);
            AddParameter("extensions", receipt == 2 ? """{"receipt":true}""" : null);
        }
        else
        {
            headers.Add(("Content-Type", contentType));
            var members = new List<string>
            {
                $"\"query\":{JsonSerializer.Serialize(query)}",
                $"\"variables\":{(variables.Length == 0 ? "null" : variables)}",
                $"\"operationName\":{JsonSerializer.Serialize(operationName)}",
                receipt == 2 ? "\"extensions\":{\"receipt\":true}" : "\"extensions\":{}",
            };
            if (reversed)
            {
                members.Reverse();
            }

            body = $"{{{string.Join(',', members)}}}";
        }

        if (reversed)
        {
            parameters.Reverse();
        }

        var address = path + (parameters.Count > 0 ? "?" + string.Join('&', parameters) : "");
        return Exchange.Of(new HttpMethod(method), address, body, [.. headers]);

        void Add(string name, string? value)
        {
            if (value is not null)
            {
                headers.Add((name, value));
            }
        }

        void AddParameter(string name, string? value)
        {
            if (value is not null)
            {
                parameters.Add($"{name}={Uri.EscapeDataString(value)}");
            }
        }
    }

    public override string ToString() =>
        $"{method} {path} {query} variables {variables} name {operationName ?? "-"} accept {accept ?? "-"} coding "
        + $"{coding ?? "-"} type {contentType} receipt {receipt} known {known ?? "-"} reversed {reversed}";
}

using OpenUrban.Api.Addresses;
using OpenUrban.Data.Queries;
using OpenUrban.Exports;
using OpenUrban.GraphQL.Http;
using OpenUrban.GraphQL.RateLimiting;
using OpenUrban.GraphQL.ResponseCache;
using OpenUrban.GraphQL.State;
using OpenUrban.GraphQL.Tabular;

namespace OpenUrban.Api.Exports;

/// <summary>Takes queries to be stored, and tells of those that are.</summary>
internal sealed class QueryHandler(
    StoredQueries stored,
    QuestionSource questions,
    ITableQueries tables,
    IAvailability availability,
    ExportFormats formats,
    StoringQuota quota,
    GraphQLHttpOptions options
)
{
    /// <summary>POST /q: stores a query, which has the same address ever after.</summary>
    public async Task StoreAsync(HttpContext http)
    {
        var question = TableQuestion.Read(
            await JsonBody.ReadAsync(http, options.MaximumBodyBytes, "Store a smaller document.")
        );
        var check = await tables.CheckAsync(question, http.RequestAborted);
        var client = RequestClient.Current;
        var query = await availability.UseAsync(
            token =>
                stored.StoreAsync(
                    question.Query,
                    check.Variables,
                    question.OperationName,
                    check.OperationHash,
                    () => quota.Take(client),
                    token
                ),
            http.RequestAborted
        );
        var named = new NamedQuestion(query.Hash, question, query.Variables, []);
        http.Response.StatusCode = StatusCodes.Status201Created;
        http.Response.Headers.Location = $"{http.Request.PathBase}{ExportAddresses.Path}/{query.Hash}";
        await http.Response.WriteAsJsonAsync(
            Describe(http, named, check, ExportParameters.Default),
            ExportJson.Options,
            http.RequestAborted
        );
    }

    /// <summary>GET /q/{hash}: what the query is, what columns its table has, and where it is in each format.</summary>
    public async Task DescribeAsync(HttpContext http, string id)
    {
        var parameters = ExportParameters.Read(http.Request.Query);
        var named = await questions.FindAsync(id, parameters, http.RequestAborted);
        var check = await tables.CheckAsync(named.Question, http.RequestAborted);
        await http.Response.WriteAsJsonAsync(
            Describe(http, named, check, parameters),
            ExportJson.Options,
            http.RequestAborted
        );
    }

    /// <summary>GET /q: the formats and their options.</summary>
    public Task ListAsync(HttpContext http) =>
        http.Response.WriteAsJsonAsync(
            new
            {
                store = "POST /q with {\"query\": \"...\", \"variables\": {...}}",
                parameters = ExportParameters.Common,
                formats = formats.All.Select(f => new
                {
                    f.Name,
                    mediaType = f.MediaType,
                    f.Description,
                    f.Options,
                }),
            },
            ExportJson.Options,
            http.RequestAborted
        );

    private object Describe(HttpContext http, NamedQuestion named, ValidatedQuery check, ExportParameters parameters)
    {
        var addresses = new ExportAddresses(SiteAddress.Of(http.Request), named, parameters.Language);
        return new
        {
            hash = named.Id,
            address = addresses.Of(null, parameters.Release),
            operationHash = check.OperationHash,
            query = named.Question.Query,
            operationName = named.Question.OperationName,
            variables = System.Text.Json.JsonDocument.Parse(named.Variables).RootElement,
            columns = check.Columns.Select(c => new
            {
                c.Name,
                type = c.Type.ToString(),
                c.Description,
                added = c.IsAdded,
            }),
            formats = formats.All.Select(f => new
            {
                f.Name,
                mediaType = f.MediaType,
                f.Description,
                address = addresses.Of(f.Name, parameters.Release),
            }),
        };
    }
}

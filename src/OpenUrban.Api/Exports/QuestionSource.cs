using System.Buffers;
using System.Globalization;
using OpenUrban.Data.Queries;
using OpenUrban.GraphQL.Errors;
using OpenUrban.GraphQL.State;
using OpenUrban.GraphQL.Tabular;

namespace OpenUrban.Api.Exports;

/// <summary>Finds the question that an address names: one that was stored, or a persisted document.</summary>
internal sealed class QuestionSource(StoredQueries stored, IAvailability availability, ITableQueries tables)
{
    private const int LongestId = 100;

    private static readonly SearchValues<char> Characters = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
    );

    /// <exception cref="RequestError">There is none.</exception>
    public async Task<NamedQuestion> FindAsync(
        string id,
        ExportParameters parameters,
        CancellationToken cancellationToken
    )
    {
        if (id.Length is 0 or > LongestId || id.AsSpan().ContainsAnyExcept(Characters))
        {
            throw NotFound();
        }

        var rest = new List<KeyValuePair<string, string>>();
        if (parameters.AsOf is { } day)
        {
            rest.Add(new("asOf", day.ToString("O", CultureInfo.InvariantCulture)));
        }

        if (await FindStoredAsync(id, cancellationToken) is { } query)
        {
            return parameters is { Variables: null, OperationName: null }
                ? new NamedQuestion(
                    id,
                    Complete(
                        new(query.Document, query.OperationName, TableQuestion.ReadVariables(query.Variables)),
                        parameters
                    ),
                    query.Variables,
                    rest
                )
                : throw new RequestError(
                    ErrorCode.BadRequest,
                    "A stored query has its variables and its operation already. Leave them out, or store the query with others."
                );
        }

        var document = await tables.FindDocumentAsync(id, cancellationToken) ?? throw NotFound();
        var variables = "{}";
        if (parameters.Variables is { } given)
        {
            // Those that the document declares, in one form: all addresses that ask the same are one page.
            var check = await tables.CheckAsync(
                new(document, parameters.OperationName, TableQuestion.ReadVariables(given)),
                cancellationToken
            );
            variables = check.Variables;
            if (variables != "{}")
            {
                rest.Add(new("variables", variables));
            }
        }

        if (parameters.OperationName is { } operation)
        {
            rest.Add(new("operationName", operation));
        }

        return new NamedQuestion(
            id,
            Complete(new(document, parameters.OperationName, TableQuestion.ReadVariables(variables)), parameters),
            variables,
            rest
        );
    }

    /// <summary>The query with a hash. One that was read lately is known without the database.</summary>
    private Task<StoredQuery?> FindStoredAsync(string id, CancellationToken cancellationToken) =>
        stored.TryFindKept(id, out var kept)
            ? Task.FromResult(kept)
            : availability.UseAsync(token => stored.FindAsync(id, token), cancellationToken);

    private static TableQuestion Complete(TableQuestion question, ExportParameters parameters) =>
        question with
        {
            Release = parameters.Release,
            Defaults = parameters.Defaults,
        };

    private static RequestError NotFound() =>
        new(
            ErrorCode.PersistedQueryNotFound,
            "No query is stored under this hash. Store it with POST /q, which answers with its addresses; or name a persisted document by "
                + "its hash or name."
        );
}

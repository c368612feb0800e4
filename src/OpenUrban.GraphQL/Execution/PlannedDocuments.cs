using GraphQL;
using GraphQL.Execution;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;
using Microsoft.Extensions.Caching.Memory;
using OpenUrban.GraphQL.Coercion;
using OpenUrban.GraphQL.Errors;
using OpenUrban.GraphQL.Filtering;
using OpenUrban.GraphQL.Http;
using OpenUrban.GraphQL.Limits;
using OpenUrban.GraphQL.ResponseCache;
using OpenUrban.GraphQL.State;

namespace OpenUrban.GraphQL.Execution;

/// <summary>
/// The documents that were asked for, planned: those not used for longest are dropped. A document is found by its
/// whole text. One that is wrong is remembered with its errors.
/// </summary>
internal sealed class PlannedDocuments(
    ISchema schema,
    IDocumentBuilder builder,
    IDocumentValidator validator,
    OperationLimits limits,
    FilterLimits filterLimits
) : IDisposable
{
    /// <summary>In characters of documents; a planned one takes about twenty times its text.</summary>
    private const int MaximumCharacters = 4 * 1024 * 1024;

    private readonly MemoryCache documents = new(new MemoryCacheOptions { SizeLimit = MaximumCharacters });
    private readonly FilterLimitRule filterRule = new(filterLimits);

    public ISchema Schema => schema;

    /// <summary>The planned document, or what is wrong with it.</summary>
    /// <param name="request">What is asked.</param>
    /// <param name="state">What is answered from; null where that is not known yet.</param>
    /// <param name="cancellationToken">Cancelled when the client leaves.</param>
    public async ValueTask<PlannedDocument> FindAsync(
        GraphQLHttpRequest request,
        DataState? state,
        CancellationToken cancellationToken
    )
    {
        var key = KeyOf(request);
        if (documents.TryGetValue(key, out PlannedDocument? document))
        {
            return document!;
        }

        var planned = await PlanAsync(request, state, cancellationToken);
        if (planned.IsFinal)
        {
            documents.Set(key, planned, new MemoryCacheEntryOptions { Size = request.Query!.Length + 100 });
        }

        return planned;
    }

    /// <summary>The document of a request, if it is planned already.</summary>
    public PlannedDocument? FindKnown(GraphQLHttpRequest request) =>
        documents.TryGetValue(KeyOf(request), out PlannedDocument? document) ? document : null;

    public void Dispose() => documents.Dispose();

    private static object KeyOf(GraphQLHttpRequest request) =>
        request.OperationName is { Length: > 0 } name ? (name, request.Query!) : request.Query!;

    private async Task<PlannedDocument> PlanAsync(
        GraphQLHttpRequest request,
        DataState? state,
        CancellationToken cancellationToken
    )
    {
        var context = new Dictionary<string, object?>();
        if (state is not null)
        {
            CostRule.AddTo(context, state);
        }

        GraphQLOperationDefinition? operation = null;
        try
        {
            var document = builder.Build(request.Query!);
            operation = OperationOf(document, request.OperationName);
            var result = await validator.ValidateAsync(
                new ValidationOptions
                {
                    Schema = schema,
                    Document = document,
                    Operation = operation,
                    Rules = DocumentRules.With(filterRule, new CostRule(limits)),
                    Variables = request.Variables ?? Inputs.Empty,
                    Extensions = Inputs.Empty,
                    UserContext = context,
                    CancellationToken = cancellationToken,
                }
            );
            return result.IsValid
                ? new PlannedDocument(schema, document, operation, limits, filterRule, PassedVariables.Of(context))
                : Refused(operation, result.Errors);
        }
        catch (ExecutionError error)
        {
            return Refused(operation, [error]);
        }
    }

    /// <summary>What is refused for its variables, or for what a release has, is not refused for ever.</summary>
    private PlannedDocument Refused(GraphQLOperationDefinition? operation, IEnumerable<ExecutionError> errors)
    {
        var shown = DocumentErrors.Show(errors, schema);
        return new PlannedDocument(schema, operation, shown)
        {
            IsFinal =
                operation is not null
                && operation.Variables is null or { Count: 0 }
                && !shown.Any(error => error is LimitError),
        };
    }

    /// <exception cref="ExecutionError">There is none, or it is not clear which one is meant.</exception>
    private static GraphQLOperationDefinition OperationOf(GraphQLDocument document, string? name)
    {
        var operations = document.Definitions.OfType<GraphQLOperationDefinition>().ToList();
        if (operations.Count == 0)
        {
            throw new NoOperationError();
        }

        if (!string.IsNullOrEmpty(name))
        {
            return operations.Find(o => o.Name?.Value == name) ?? throw new InvalidOperationNameError(name);
        }

        return operations.Count == 1 ? operations[0] : throw new NoOperationNameError();
    }
}

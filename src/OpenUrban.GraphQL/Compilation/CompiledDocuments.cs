using GraphQL;
using GraphQL.Execution;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;
using Microsoft.Extensions.Caching.Memory;
using OpenUrban.GraphQL.Answers;
using OpenUrban.GraphQL.Coercion;
using OpenUrban.GraphQL.Filtering;
using OpenUrban.GraphQL.Http;
using OpenUrban.GraphQL.Operations;

namespace OpenUrban.GraphQL.Compilation;

/// <summary>
/// The documents that were asked for, compiled: those not used for longest are dropped. A document is found by its
/// whole text. One that is wrong, or cannot be compiled, is remembered as such.
/// </summary>
internal sealed class CompiledDocuments(
    ISchema schema,
    IDocumentBuilder builder,
    IDocumentValidator validator,
    OperationLimits limits,
    FilterLimits filterLimits
) : IDisposable
{
    /// <summary>In characters of documents; a compiled one takes about twenty times its text.</summary>
    private const int MaximumCharacters = 4 * 1024 * 1024;

    private readonly MemoryCache documents = new(new MemoryCacheOptions { SizeLimit = MaximumCharacters });
    private readonly FilterLimitRule filterRule = new(filterLimits);

    public ISchema Schema => schema;

    /// <summary>The compiled document; null when it is to be executed in the ordinary way.</summary>
    /// <param name="request">What is asked.</param>
    /// <param name="state">What is answered from; null where that is not known yet.</param>
    /// <param name="cancellationToken">Cancelled when the client leaves.</param>
    public async ValueTask<CompiledDocument?> FindAsync(
        GraphQLHttpRequest request,
        DataState? state,
        CancellationToken cancellationToken
    )
    {
        var key = KeyOf(request);
        if (documents.TryGetValue(key, out CompiledDocument? document))
        {
            return document;
        }

        var (compiled, isFinal) = await CompileAsync(request, state, cancellationToken);
        if (isFinal)
        {
            documents.Set(key, compiled, new MemoryCacheEntryOptions { Size = request.Query!.Length + 100 });
        }

        return compiled;
    }

    /// <summary>The document of a request, if it is compiled already.</summary>
    public CompiledDocument? FindKnown(GraphQLHttpRequest request) =>
        documents.TryGetValue(KeyOf(request), out CompiledDocument? document) ? document : null;

    public void Dispose() => documents.Dispose();

    private static object KeyOf(GraphQLHttpRequest request) =>
        request.OperationName is { Length: > 0 } name ? (name, request.Query!) : request.Query!;

    /// <summary>A document that is refused for its variables is not refused for ever.</summary>
    private async Task<(CompiledDocument? Document, bool IsFinal)> CompileAsync(
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

        try
        {
            var document = builder.Build(request.Query!);
            var operation = OperationOf(document, request.OperationName);
            if (operation is not { Operation: OperationType.Query })
            {
                return (null, true);
            }

            var result = await validator.ValidateAsync(
                new ValidationOptions
                {
                    Schema = schema,
                    Document = document,
                    Operation = operation,
                    Rules = [.. DocumentRules.Core, OperationTypeRule.Instance, new CostRule(limits), filterRule],
                    Variables = request.Variables ?? Inputs.Empty,
                    Extensions = Inputs.Empty,
                    UserContext = context,
                    CancellationToken = cancellationToken,
                }
            );
            return result.IsValid
                ? (
                    new CompiledDocument(schema, document, operation, limits, filterRule, PassedVariables.Of(context)),
                    true
                )
                : (null, operation.Variables is null or { Count: 0 });
        }
        catch (ExecutionError)
        {
            // Ordinary execution finds it again, and says it.
            return (null, false);
        }
    }

    private static GraphQLOperationDefinition? OperationOf(GraphQLDocument document, string? name)
    {
        var operations = document.Definitions.OfType<GraphQLOperationDefinition>().ToList();
        return string.IsNullOrEmpty(name)
            ? operations.Count == 1
                ? operations[0]
                : null
            : operations.Find(o => o.Name?.Value == name);
    }
}

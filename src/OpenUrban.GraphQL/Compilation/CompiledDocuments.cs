using GraphQL;
using GraphQL.Execution;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;
using Microsoft.Extensions.Caching.Memory;
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

    /// <summary>The compiled document; null when it is to be executed in the ordinary way.</summary>
    public async ValueTask<CompiledDocument?> FindAsync(GraphQLHttpRequest request, CancellationToken cancellationToken)
    {
        var key = request.OperationName is { Length: > 0 } name ? (object)(name, request.Query!) : request.Query!;
        if (documents.TryGetValue(key, out CompiledDocument? document))
        {
            return document;
        }

        var (compiled, isFinal) = await CompileAsync(request, cancellationToken);
        if (isFinal)
        {
            documents.Set(key, compiled, new MemoryCacheEntryOptions { Size = request.Query!.Length + 100 });
        }

        return compiled;
    }

    public void Dispose() => documents.Dispose();

    /// <summary>A document that is refused for its variables is not refused for ever.</summary>
    private async Task<(CompiledDocument? Document, bool IsFinal)> CompileAsync(
        GraphQLHttpRequest request,
        CancellationToken cancellationToken
    )
    {
        try
        {
            var document = builder.Build(request.Query!);
            var operation = OperationOf(document, request.OperationName);
            if (operation is not { Operation: OperationType.Query })
            {
                return (null, true);
            }

            var context = new Dictionary<string, object?>();
            var result = await validator.ValidateAsync(
                new ValidationOptions
                {
                    Schema = schema,
                    Document = document,
                    Operation = operation,
                    Rules = [.. DocumentRules.Core, new CostRule(limits), filterRule],
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

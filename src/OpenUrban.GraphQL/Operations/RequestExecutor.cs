using GraphQL;
using GraphQL.Types;
using GraphQL.Validation;
using OpenUrban.GraphQL.Answers;
using OpenUrban.GraphQL.Coercion;
using OpenUrban.GraphQL.Compilation;
using OpenUrban.GraphQL.Errors;
using OpenUrban.GraphQL.Http;
using OpenUrban.GraphQL.Receipts;
using IDocumentExecutionListener = GraphQL.Execution.IDocumentExecutionListener;

namespace OpenUrban.GraphQL.Operations;

/// <summary>Executes one request within its limits. What a refusal has to tell is added here.</summary>
/// <param name="executer">The engine.</param>
/// <param name="schema">The schema.</param>
/// <param name="limits">The limits.</param>
/// <param name="builder">Parses documents; null for the engine's own, which has the limits of clients.</param>
internal sealed class RequestExecutor(
    IDocumentExecuter executer,
    ISchema schema,
    OperationLimits limits,
    DocumentBuilder? builder = null
)
{
    /// <param name="request">What is asked, with its document.</param>
    /// <param name="queriesOnly">Whether an operation that is not a query is refused.</param>
    /// <param name="services">The services of this execution alone.</param>
    /// <param name="receipt">Where the objects of the answer tell of themselves; null when nobody wants to know.</param>
    /// <param name="state">What is answered from.</param>
    /// <param name="cancellationToken">Cancelled when the client leaves.</param>
    /// <param name="listener">Is told how far it has come; null for nobody.</param>
    /// <exception cref="RequestError">There is no document to execute.</exception>
    public async Task<ExecutionResult> ExecuteAsync(
        GraphQLHttpRequest request,
        bool queriesOnly,
        IServiceProvider services,
        Receipt? receipt,
        DataState state,
        CancellationToken cancellationToken,
        IDocumentExecutionListener? listener = null
    )
    {
        if (string.IsNullOrWhiteSpace(request.Query))
        {
            throw new RequestError(
                ErrorCode.BadRequest,
                "There is no query. Give one, for example {\"query\": \"{ plans { nodes { code } } }\"} or ?query={plans{nodes{code}}}."
            );
        }

        // Ours rather than the engine's: a statement that is interrupted fails in its own way.
        using var time = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        time.CancelAfter(limits.Timeout);
        ExecutionResult result;
        var context = ReceiptNotes.ContextOf(receipt);
        limits.AddTo(context);
        CostRule.AddTo(context, state);
        var size = new ExecutionSize(limits.Nodes, time);
        size.AddTo(context);
        try
        {
            var options = new ExecutionOptions
            {
                Schema = schema,
                Query = request.Query,
                Document = builder?.Build(request.Query),
                OperationName = request.OperationName,
                Variables = request.Variables,
                Extensions = request.Extensions,
                RequestServices = services,
                UserContext = context,
                CancellationToken = time.Token,
                ValidationRules = queriesOnly
                    ? DocumentRules.Core.Append(QueriesOnlyRule.Instance)
                    : DocumentRules.Core,
            };
            if (listener is not null)
            {
                options.Listeners.Add(listener);
            }

            result = await executer.ExecuteAsync(options);
            time.Token.ThrowIfCancellationRequested();
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return Ended(size.IsExceeded ? LimitErrors.TooLarge(limits) : LimitErrors.TimedOut(limits));
        }

        Explain(result, request, state);
        return result;
    }

    /// <summary>Nothing of the data: what was reached by then depends on the moment.</summary>
    public static ExecutionResult Ended(RequestError error) => new() { Executed = true, Errors = [error] };

    private void Explain(ExecutionResult result, GraphQLHttpRequest request, DataState state)
    {
        if (result.Errors is not { Count: > 0 } errors)
        {
            return;
        }

        if (!result.Executed && MistakeLimitRule.Shorten(errors) is { } fewer)
        {
            result.Errors = errors = fewer;
        }
        else if (FieldErrors.Shorten([.. errors]) is { } first)
        {
            result.Data = null;
            result.Errors = errors = [.. first];
        }

        foreach (var error in errors)
        {
            Expectation.AddTo(error, schema);
            if (
                // A shorter where would ask for other rows: that is the client's to decide.
                error is LimitError { LimitCode: not ErrorCode.ArgumentTooLarge }
                && SmallerQuery.Of(schema, limits, request.Query!, request.OperationName, request.Variables, state)
                    is { } smaller
            )
            {
                error.AddExtension("smallerQuery", smaller);
            }
        }
    }
}

using System.Text;
using System.Text.Json;
using GraphQL;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;
using OpenUrban.GraphQL.Coercion;
using OpenUrban.GraphQL.Http;

namespace OpenUrban.GraphQL.Execution;

/// <summary>
/// A field that is about the schema itself: __schema or __type. The engine executes it, and what it says stands in the answer as it is.
/// </summary>
/// <param name="schema">The schema.</param>
/// <param name="document">The document, whose fragments it may use.</param>
/// <param name="operation">The operation, whose variables it may use.</param>
/// <param name="field">The field.</param>
/// <param name="below">What is selected below it.</param>
internal sealed class IntrospectionField(
    ISchema schema,
    GraphQLDocument document,
    GraphQLOperationDefinition operation,
    GraphQLField field,
    IReadOnlyList<GraphQLSelectionSet> below
) : FieldWriter<Root>
{
    private static readonly IReadOnlyList<IValidationRule> Rules = [new VariableUsageRule()];

    /// <summary>What it is, where no variable can change it.</summary>
    private volatile IntrospectionAsk.Reply? known;

    public static bool Is(string name) => name is "__schema" or "__type";

    public override void Write(OperationWriter writer, Root source)
    {
        if ((known ?? (writer.Asks.TryGet(new IntrospectionAsk(this), out var found) ? found : null)) is not { } reply)
        {
            writer.Null();
            return;
        }

        // The first pass ends at an error, the next one has all of them.
        if (reply.Errors.Count > 0 && (writer.Errors is null || reply.Json is null))
        {
            throw reply.Errors[0];
        }

        writer.Errors?.Add(reply.Errors);
        writer.Raw(reply.Json);
    }

    /// <summary>Has the engine execute it.</summary>
    public async Task<IntrospectionAsk.Reply> ExecuteAsync(
        IDocumentExecuter engine,
        Inputs? variables,
        CancellationToken cancellationToken
    )
    {
        var result = await engine.ExecuteAsync(
            new ExecutionOptions
            {
                Schema = schema,
                Document = Alone(),
                Variables = variables ?? Inputs.Empty,
                // It is valid. That what is left out makes variables and fragments needless matters no more.
                ValidationRules = Rules,
                UserContext = new Dictionary<string, object?>(),
                CancellationToken = cancellationToken,
                ThrowOnUnhandledException = true,
            }
        );
        using var json = JsonDocument.Parse(GraphQLJson.Serializer.Serialize(result));
        var name = (field.Alias?.Name ?? field.Name).StringValue;
        var reply = new IntrospectionAsk.Reply(
            json.RootElement.TryGetProperty("data", out var data) && data.ValueKind == JsonValueKind.Object
                ? Encoding.UTF8.GetBytes(data.GetProperty(name).GetRawText())
                : null,
            [.. result.Errors ?? []]
        );
        if (operation.Variables is null or { Count: 0 })
        {
            known = reply;
        }

        return reply;
    }

    /// <summary>The operation with nothing but this field.</summary>
    private GraphQLDocument Alone()
    {
        var only = new GraphQLField(field.Name)
        {
            Alias = field.Alias,
            Arguments = field.Arguments,
            SelectionSet = new GraphQLSelectionSet([.. below.SelectMany(set => set.Selections)]),
        };
        var query = new GraphQLOperationDefinition(new GraphQLSelectionSet([only]))
        {
            Operation = OperationType.Query,
            Variables = operation.Variables,
        };
        return new GraphQLDocument([query, .. document.Definitions.OfType<GraphQLFragmentDefinition>()])
        {
            Source = document.Source,
        };
    }
}

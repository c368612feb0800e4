using System.Text;
using System.Text.Json;
using GraphQL;
using GraphQL.Types;
using GraphQLParser.AST;
using OpenUrban.GraphQL.Http;

namespace OpenUrban.GraphQL.Compilation;

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
    /// <summary>What it is, where no variable can change it.</summary>
    private volatile byte[]? known;

    public static bool Is(string name) => name is "__schema" or "__type";

    public override void Write(OperationWriter writer, Root source)
    {
        if (known is { } json || writer.Asks.TryGet(new IntrospectionAsk(this), out json))
        {
            writer.Raw(json);
        }
        else
        {
            writer.Null();
        }
    }

    /// <summary>What it is, as JSON.</summary>
    public async Task<byte[]> ExecuteAsync(
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
                // It is valid. What is left out makes variables and fragments needless, which matters no more.
                ValidationRules = [],
                CancellationToken = cancellationToken,
                ThrowOnUnhandledException = true,
            }
        );
        if (result.Errors is { Count: > 0 } errors)
        {
            throw errors[0];
        }

        using var json = JsonDocument.Parse(GraphQLJson.Serializer.Serialize(result));
        var found = Encoding.UTF8.GetBytes(
            json.RootElement.GetProperty("data").GetProperty(field.Name.StringValue).GetRawText()
        );
        if (operation.Variables is null or { Count: 0 })
        {
            known = found;
        }

        return found;
    }

    /// <summary>The operation with nothing but this field.</summary>
    private GraphQLDocument Alone()
    {
        var only = new GraphQLField(field.Name)
        {
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

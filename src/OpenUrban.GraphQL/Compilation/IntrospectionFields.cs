using System.Text;
using System.Text.Json;
using GraphQL;
using GraphQL.Types;
using GraphQLParser.AST;
using OpenUrban.GraphQL.Http;

namespace OpenUrban.GraphQL.Compilation;

/// <summary>
/// The fields of an operation that are about the schema itself: __schema and __type. The engine executes them, and what it says
/// stands in the answer as it is.
/// </summary>
internal sealed class IntrospectionFields(
    ISchema schema,
    GraphQLDocument document,
    GraphQLOperationDefinition operation
)
{
    private readonly List<(string Name, GraphQLField Field, List<GraphQLSelectionSet> Below)> fields = [];
    private IReadOnlyDictionary<string, byte[]>? known;

    public static bool Has(string name) => name is "__schema" or "__type";

    /// <summary>Adds a field; its writer.</summary>
    public FieldWriter<Root> Add(string name, GraphQLField field, List<GraphQLSelectionSet> below)
    {
        fields.Add((name, field, below));
        return new Writer(this, name);
    }

    /// <summary>What the fields are, each as JSON.</summary>
    public async Task<IReadOnlyDictionary<string, byte[]>> ExecuteAsync(
        IDocumentExecuter executer,
        Inputs? variables,
        CancellationToken cancellationToken
    )
    {
        var result = await executer.ExecuteAsync(
            new ExecutionOptions
            {
                Schema = schema,
                Document = Document(),
                Query = "",
                Variables = variables ?? Inputs.Empty,
                // It is valid; what it leaves out makes variables and fragments needless, which matters no more.
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
        var found = json
            .RootElement.GetProperty("data")
            .EnumerateObject()
            .ToDictionary(
                field => field.Name,
                field => Encoding.UTF8.GetBytes(field.Value.GetRawText()),
                StringComparer.Ordinal
            );
        if (operation.Variables is null or { Count: 0 })
        {
            known = found;
        }

        return found;
    }

    /// <summary>The operation without all other fields.</summary>
    private GraphQLDocument Document()
    {
        var selections = fields.ConvertAll<ASTNode>(field => new GraphQLField(field.Field.Name)
        {
            Alias = new GraphQLAlias(new GraphQLName(field.Name)),
            Arguments = field.Field.Arguments,
            SelectionSet = new GraphQLSelectionSet([.. field.Below.SelectMany(set => set.Selections)]),
        });
        var only = new GraphQLOperationDefinition(new GraphQLSelectionSet(selections))
        {
            Operation = OperationType.Query,
            Variables = operation.Variables,
        };
        return new GraphQLDocument([only, .. document.Definitions.OfType<GraphQLFragmentDefinition>()])
        {
            Source = document.Source,
        };
    }

    private sealed class Writer(IntrospectionFields fields, string name) : FieldWriter<Root>
    {
        public override void Write(OperationWriter writer, Root source)
        {
            if (fields.known is { } known)
            {
                writer.Raw(known[name]);
            }
            else if (writer.Asks.TryGet(new IntrospectionAsk(fields), out var found))
            {
                writer.Raw(found[name]);
            }
            else
            {
                writer.Null();
            }
        }
    }
}

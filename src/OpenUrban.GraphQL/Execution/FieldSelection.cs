using GraphQL;
using GraphQL.Execution;
using GraphQL.Types;
using GraphQLParser.AST;
using OpenUrban.GraphQL.Errors;
using OpenUrban.GraphQL.Filtering;

namespace OpenUrban.GraphQL.Execution;

/// <summary>A field of a document that is being planned.</summary>
public sealed class FieldSelection
{
    private readonly OperationPlanner planner;
    private readonly GraphQLField field;
    private readonly IReadOnlyList<GraphQLSelectionSet> selections;

    internal FieldSelection(
        OperationPlanner planner,
        FieldType definition,
        GraphQLField field,
        IReadOnlyList<GraphQLSelectionSet> selections
    )
    {
        this.planner = planner;
        this.field = field;
        this.selections = selections;
        Definition = definition;
    }

    public FieldType Definition { get; }

    /// <summary>A place where each execution keeps something.</summary>
    public int NewSlot() => planner.NewSlot();

    /// <summary>Writes the field's own type from values of a CLR type.</summary>
    public ValueWriter<TValue> Writer<TValue>() => planner.Writer<TValue>(Definition.ResolvedType!, this);

    /// <summary>Writes the elements of the field's list.</summary>
    public ValueWriter<TItem> ItemWriter<TItem>()
    {
        var type = Definition.ResolvedType is NonNullGraphType required
            ? required.ResolvedType
            : Definition.ResolvedType;
        return planner.Writer<TItem>(((ListGraphType)type!).ResolvedType!, this);
    }

    /// <summary>What is read of the arguments, by the engine's own coercion.</summary>
    /// <param name="read">Reads it; where it throws a <see cref="RequestError"/>, that is an error of the field.</param>
    /// <param name="arguments">The arguments that it depends on; none for all.</param>
    /// <param name="keep">Whether it takes long to read.</param>
    public BoundArgument<T> Bind<T>(
        Func<IResolveFieldContext, T> read,
        IReadOnlyCollection<string>? arguments = null,
        bool keep = false
    )
    {
        if (!HasVariables(arguments))
        {
            try
            {
                return new BoundArgument<T>(Read(read, writer: null));
            }
            catch (ExecutionError)
            {
                // Each object that has the field has the error.
                keep = false;
            }
        }

        return new BoundArgument<T>(NewSlot(), writer => Read(read, writer), keep);
    }

    /// <summary>Has the size of an argument looked at before anything is fetched.</summary>
    internal BoundArgument<T> CheckedFirst<T>(BoundArgument<T> argument)
    {
        if (!argument.IsConstant)
        {
            planner.Checks.Add(writer => argument.Get(writer));
        }

        return argument;
    }

    internal IReadOnlyList<GraphQLSelectionSet> Selections => selections;

    internal FilterLimitRule FilterLimits => planner.FilterLimits;

    internal bool Selects(IObjectGraphType type, string name) =>
        planner.Collect(type, selections).Exists(f => f.Field.Name.Value == name);

    internal ObjectWriter<TSource> Object<TSource>(
        IObjectGraphType type,
        Func<FieldType, FieldSelection, FieldWriter<TSource>?>? own = null
    ) => planner.Object(type, selections, own);

    private bool HasVariables(IReadOnlyCollection<string>? arguments) =>
        field.Arguments?.Items.Exists(a =>
            (arguments is null || arguments.Contains(a.Name.StringValue)) && HasVariables(a.Value)
        ) == true;

    private static bool HasVariables(GraphQLValue value) =>
        value switch
        {
            GraphQLVariable => true,
            GraphQLListValue list => list.Values?.Exists(HasVariables) == true,
            GraphQLObjectValue members => members.Fields?.Exists(f => HasVariables(f.Value)) == true,
            _ => false,
        };

    private T Read<T>(Func<IResolveFieldContext, T> read, OperationWriter? writer)
    {
        var userContext = new Dictionary<string, object?>();
        planner.Limits.AddTo(userContext);
        return read(
            new ResolveFieldContext
            {
                FieldAst = field,
                FieldDefinition = Definition,
                Schema = planner.Schema,
                Document = planner.Document,
                UserContext = userContext,
                Arguments = ExecutionHelper.GetArguments(
                    Definition.Arguments,
                    field.Arguments,
                    writer?.Variables ?? global::GraphQL.Validation.Variables.None,
                    planner.Document,
                    field,
                    directive: null
                ),
            }
        );
    }
}

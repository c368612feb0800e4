using System.Collections.Concurrent;
using GraphQL;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;
using OpenUrban.GraphQL.Coercion;
using OpenUrban.GraphQL.Filtering;
using OpenUrban.GraphQL.Limits;
using OpenUrban.GraphQL.State;

namespace OpenUrban.GraphQL.Execution;

/// <summary>
/// A document with one of its operations, or what is wrong with it. Each combination of the variables that @skip and @include name
/// is planned on its own, so that a planned operation has no conditions.
/// </summary>
internal sealed class PlannedDocument
{
    private const int MaximumConditions = 6;

    private readonly ISchema schema;
    private readonly GraphQLDocument? document;
    private readonly GraphQLOperationDefinition? operation;
    private readonly OperationLimits limits = null!;
    private readonly FilterLimitRule filterLimits = null!;
    private readonly PassedVariables passed = PassedVariables.None;
    private readonly string[] conditions = [];
    private readonly ConcurrentDictionary<int, PlannedOperation> operations = new();
    private volatile Cost? cost;

    /// <summary>A valid one.</summary>
    public PlannedDocument(
        ISchema schema,
        GraphQLDocument document,
        GraphQLOperationDefinition operation,
        OperationLimits limits,
        FilterLimitRule filterLimits,
        PassedVariables passed
    )
    {
        this.passed = passed;
        this.limits = limits;
        this.filterLimits = filterLimits;
        this.schema = schema;
        this.document = document;
        this.operation = operation;
        conditions = [.. ConditionNames.Of(document)];
        HasVariables = operation.Variables is { Count: > 0 };
    }

    /// <summary>One that is refused.</summary>
    public PlannedDocument(
        ISchema schema,
        GraphQLOperationDefinition? operation,
        IReadOnlyList<ExecutionError> errors
    ) => (this.schema, this.operation, Errors) = (schema, operation, errors);

    /// <summary>Why it is refused; empty when it is not.</summary>
    public IReadOnlyList<ExecutionError> Errors { get; } = [];

    /// <summary>Whether it is the same for every request with its text.</summary>
    public bool IsFinal { get; init; } = true;

    public GraphQLDocument Document => document!;

    /// <summary>Null where it is not known which one is meant.</summary>
    public GraphQLOperationDefinition? Operation => operation;

    public bool HasVariables { get; }

    /// <summary>The operation for these variables.</summary>
    public PlannedOperation For(Inputs? inputs)
    {
        // Rare, and each its own way of being wrong, or of many combinations one: not kept.
        if (passed.AreNull(inputs) || conditions.Length > MaximumConditions)
        {
            return Plan(inputs, passed.AreNull(inputs));
        }

        var combination = 0;
        if (conditions.Length > 0)
        {
            var values = new OperationVariables(operation!, inputs);
            for (var i = 0; i < conditions.Length; i++)
            {
                combination |= values.IsTrue(conditions[i]) ? 1 << i : 0;
            }
        }

        return operations.GetOrAdd(
            combination,
            static (_, of) => of.Document.Plan(of.Inputs, hasNulls: false),
            (Document: this, Inputs: inputs)
        );
    }

    /// <summary>What the operation costs with these variables; without variables it is computed once a state of the data.</summary>
    public long CostOf(Inputs? inputs, DataState state)
    {
        if (HasVariables)
        {
            return OperationCost.Of(schema, document!, operation!, inputs, state);
        }

        var known = cost;
        if (known is null || !known.State.TryGetTarget(out var costed) || !ReferenceEquals(costed, state))
        {
            cost = known = new Cost(
                new WeakReference<DataState>(state),
                OperationCost.Of(schema, document!, operation!, variables: null, state)
            );
        }

        return known.Cells;
    }

    /// <summary>The variables as their types have them.</summary>
    /// <exception cref="RefusedException">One is not of its type.</exception>
    public async ValueTask<Variables> CoerceAsync(Inputs? inputs, CancellationToken cancellationToken)
    {
        if (!HasVariables)
        {
            return Variables.None;
        }

        var context = new ValidationContext
        {
            Schema = schema,
            Document = document!,
            Operation = operation!,
            TypeInfo = new TypeInfo(schema),
            Variables = inputs ?? Inputs.Empty,
            Extensions = Inputs.Empty,
            CancellationToken = cancellationToken,
        };

        // As VariableUsageRule has it: null is an error of the fields that it stands in.
        context.GetRecursiveVariables(operation!)?.Clear();
        List<ExecutionError> found;
        try
        {
            var (variables, errors) = await context.GetVariablesValuesAsync();
            if (errors is null or { Count: 0 })
            {
                return variables;
            }

            found = [.. errors];
        }
        catch (ExecutionError error)
        {
            found = [error];
        }

        throw new RefusedException(DocumentErrors.Show(found, schema));
    }

    private PlannedOperation Plan(Inputs? inputs, bool hasNulls)
    {
        var planner = new OperationPlanner(
            schema,
            document!,
            operation!,
            new OperationVariables(operation!, inputs),
            limits,
            filterLimits,
            hasNulls
        );
        var root = planner.Object<Root>(schema.Query!, [operation!.SelectionSet]);
        return new PlannedOperation(root, planner.SlotCount) { Checks = planner.Checks };
    }

    /// <param name="State">Weak: a document that nobody asks for any more does not hold a past release in memory.</param>
    /// <param name="Cells">The cost in it.</param>
    private sealed record Cost(WeakReference<DataState> State, long Cells);
}

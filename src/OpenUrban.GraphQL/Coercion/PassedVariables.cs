using GraphQL;
using GraphQL.Execution;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;
using OpenUrban.GraphQL.Errors;
using RequestError = OpenUrban.GraphQL.Errors.RequestError;

namespace OpenUrban.GraphQL.Coercion;

/// <summary>
/// The variables of an operation that may be null and stand where null is not allowed: a default, theirs or that of the place, lets
/// them pass validation. Null given for one is an error of each field that it stands in (GraphQL, section 6.4.1), and never the default.
/// </summary>
internal sealed class PassedVariables
{
    public static readonly PassedVariables None = new([]);

    private const string ContextKey = "OpenUrban.PassedVariables";
    private const string Advice = "Give it a value, or leave it out, so that its default counts.";

    /// <summary>Their names, and whether they are null where none is given.</summary>
    private readonly (string Name, bool NullByDefault)[] variables;

    /// <param name="definitions">Their definitions.</param>
    public PassedVariables(IEnumerable<GraphQLVariableDefinition> definitions) =>
        variables = [.. definitions.Select(d => (d.Variable.Name.StringValue, d.DefaultValue is GraphQLNullValue))];

    /// <summary>Whether one of them is null.</summary>
    public bool AreNull(Inputs? inputs) => NullOf(inputs) is not null;

    /// <summary>Whether one of some of them is null.</summary>
    public bool AreNull(Inputs? inputs, IReadOnlyCollection<string> names) =>
        Array.Exists(
            variables,
            v =>
                names.Contains(v.Name)
                && (inputs?.TryGetValue(v.Name, out var value) == true ? value is null : v.NullByDefault)
        );

    /// <summary>For those who have no fields to answer with an error.</summary>
    /// <exception cref="RequestError">One of them is null.</exception>
    public void Check(Inputs? inputs)
    {
        if (NullOf(inputs) is { } name)
        {
            throw new RequestError(
                ErrorCode.InvalidArgument,
                $"The variable ${name} is null, and stands where null is not allowed. {Advice}"
            );
        }
    }

    /// <summary>What validation has found; nothing where it found none.</summary>
    public static PassedVariables Of(IDictionary<string, object?> context) =>
        context.TryGetValue(ContextKey, out var found) ? (PassedVariables)found! : None;

    /// <summary>Lets those find them who come after validation.</summary>
    public void AddTo(IDictionary<string, object?> context)
    {
        if (variables.Length > 0)
        {
            context[ContextKey] = this;
        }
    }

    /// <exception cref="RequestError">An argument of the field, or something in it, is null where it may not be.</exception>
    public static void Check(FieldType definition, GraphQLField field, Variables variables)
    {
        foreach (var position in VariablePosition.Of(definition.Arguments, field.Arguments))
        {
            Check(position, variables, $"the arguments of {field.Name.StringValue}");
        }
    }

    /// <exception cref="RequestError">An argument of a directive is null where it may not be.</exception>
    public static void Check(
        ISchema schema,
        GraphQLDirectives directives,
        Variables variables,
        GraphQLDocument document
    )
    {
        foreach (var directive in directives.Items)
        {
            foreach (
                var position in VariablePosition.Of(
                    schema.Directives.Find(directive.Name.Value)?.Arguments,
                    directive.Arguments
                )
            )
            {
                try
                {
                    Check(position, variables, $"@{directive.Name.StringValue}");
                }
                catch (RequestError error)
                {
                    error.AddLocation(directive, document);
                    throw;
                }
            }
        }
    }

    private string? NullOf(Inputs? inputs)
    {
        foreach (var (name, nullByDefault) in variables)
        {
            if (inputs?.TryGetValue(name, out var value) == true ? value is null : nullByDefault)
            {
                return name;
            }
        }

        return null;
    }

    private static void Check(VariablePosition position, Variables variables, string place)
    {
        if (position.IsRequired && variables.Find(position.Variable.Name) is { ValueSpecified: true, Value: null })
        {
            throw new RequestError(
                ErrorCode.InvalidArgument,
                $"The variable ${position.Variable.Name.StringValue} is null, and stands in {place} where {position.Type} is expected. {Advice}"
            );
        }
    }
}

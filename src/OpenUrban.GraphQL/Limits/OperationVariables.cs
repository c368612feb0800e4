using GraphQL;
using GraphQLParser;
using GraphQLParser.AST;

namespace OpenUrban.GraphQL.Limits;

/// <summary>The values of an operation's variables, given or by default, before they were validated.</summary>
internal sealed class OperationVariables(GraphQLOperationDefinition operation, Inputs? values)
{
    /// <summary>A value of JSON, the literal of a default, or null.</summary>
    public object? this[GraphQLVariable variable] =>
        values?.TryGetValue(variable.Name.StringValue, out var value) == true
            ? value
            : operation.Variables?.Items.Find(v => v.Variable.Name.Value == variable.Name.Value)?.DefaultValue;

    /// <summary>Whether @skip and @include leave the selection in.</summary>
    public bool Includes(IHasDirectivesNode selection) =>
        !Is(selection, "skip", true) && !Is(selection, "include", false);

    /// <summary>Whether a variable for a condition is true.</summary>
    public bool IsTrue(string name) =>
        (
            values?.TryGetValue(name, out var value) == true
                ? value
                : operation.Variables?.Items.Find(v => v.Variable.Name.Value == name)?.DefaultValue
        )
            is true
                or GraphQLBooleanValue { BoolValue: true };

    private bool Is(IHasDirectivesNode selection, ROM directive, bool state) =>
        selection
            .Directives?.Items.Find(d => d.Name.Value == directive)
            ?.Arguments?.Items.Find(a => a.Name.Value == "if")
            ?.Value switch
        {
            GraphQLVariable variable => this[variable] switch
            {
                bool given => given == state,
                GraphQLBooleanValue byDefault => byDefault.BoolValue == state,
                _ => false,
            },
            GraphQLBooleanValue literal => literal.BoolValue == state,
            _ => false,
        };
}

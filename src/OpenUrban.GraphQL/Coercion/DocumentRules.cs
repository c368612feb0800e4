using GraphQL.Validation;
using GraphQL.Validation.Rules;

namespace OpenUrban.GraphQL.Coercion;

/// <summary>The rules of the specification that every document is validated by, however it is executed then.</summary>
internal static class DocumentRules
{
    public static readonly IReadOnlyList<IValidationRule> Core =
    [
        .. DocumentValidator.CoreRules.Select(rule =>
            rule is VariablesInAllowedPosition ? (IValidationRule)new VariableUsageRule() : rule
        ),
        ExecutableDefinitionsRule.Instance,
    ];
}

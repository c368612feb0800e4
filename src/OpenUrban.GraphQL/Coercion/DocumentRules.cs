using GraphQL.Validation;
using GraphQL.Validation.Rules;
using OpenUrban.GraphQL.Errors;
using OpenUrban.GraphQL.Filtering;
using OpenUrban.GraphQL.Limits;

namespace OpenUrban.GraphQL.Coercion;

/// <summary>The rules that every document is validated by, however it is executed then.</summary>
internal static class DocumentRules
{
    /// <summary>Those of the specification.</summary>
    private static readonly IReadOnlyList<IValidationRule> core =
    [
        .. DocumentValidator.CoreRules.Select(rule =>
            rule is VariablesInAllowedPosition ? (IValidationRule)new VariableUsageRule() : rule
        ),
        ExecutableDefinitionsRule.Instance,
    ];

    /// <param name="filters">The limit of filters.</param>
    /// <param name="cost">The limit of cost; null for tables, which have one of rows.</param>
    public static IEnumerable<IValidationRule> With(FilterLimitRule filters, CostRule? cost = null) =>
        [
            .. core,
            .. cost is null ? (IValidationRule[])[] : [cost],
            OperationTypeRule.Instance,
            ExpectedTypeRule.Instance,
            ValidationErrorLimitRule.Instance,
            filters,
        ];
}

using GraphQL;
using GraphQL.Validation;
using GraphQLParser.AST;

namespace OpenUrban.GraphQL.Limits;

/// <summary>
/// Ends the validation of a document that is wrong in many places: for each, the engine looks for names that are alike,
/// which for 7,000 unknown fields took more than a second.
/// </summary>
internal sealed class ValidationErrorLimitRule : ValidationRuleBase
{
    /// <summary>Most errors of a refusal: nobody reads beyond a few.</summary>
    public const int MaximumMistakes = 10;

    public static readonly ValidationErrorLimitRule Instance = new();

    private static readonly INodeVisitor Visitor = new EndingVisitor();

    public override ValueTask<INodeVisitor?> GetPreNodeVisitorAsync(ValidationContext context) => new(Visitor);

    /// <summary>
    /// The first errors, and the last one says that there are more; null when all are few enough to be shown.
    /// </summary>
    public static ExecutionErrors? Shorten(ExecutionErrors errors)
    {
        IReadOnlyList<ExecutionError> found = errors is [TooManyMistakes ended] ? ended.Found : [.. errors];
        return found.Count <= MaximumMistakes
            ? null
            :
            [
                .. found.Take(MaximumMistakes - 1),
                new ValidationError(
                    $"There are more than {MaximumMistakes} errors, which is the limit; the others are not shown. Mend these first."
                ),
            ];
    }

    private sealed class EndingVisitor : INodeVisitor
    {
        public ValueTask EnterAsync(ASTNode node, ValidationContext context) =>
            context.HasErrors && context.Errors.Count() > MaximumMistakes
                ? throw new TooManyMistakes([.. context.Errors.Take(MaximumMistakes + 1)])
                : default;

        public ValueTask LeaveAsync(ASTNode node, ValidationContext context) => default;
    }

    /// <summary>Carries what was found until then.</summary>
    private sealed class TooManyMistakes(IReadOnlyList<ExecutionError> found) : ValidationError("Too many mistakes.")
    {
        public IReadOnlyList<ExecutionError> Found { get; } = found;
    }
}

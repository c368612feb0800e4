using GraphQL;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;
using OpenUrban.GraphQL.Coercion;
using OpenUrban.GraphQL.Errors;
using OpenUrban.GraphQL.Filtering;
using OpenUrban.GraphQL.Limits;

namespace OpenUrban.GraphQL.Tabular;

/// <summary>Validates questions that are asked as tables, and makes them complete.</summary>
internal sealed class TableQueryPlanner(
    ISchema schema,
    IDocumentValidator validator,
    DocumentBuilder documents,
    FilterLimits filterLimits
)
{
    /// <exception cref="QuestionException">It is not valid.</exception>
    public async Task<PlannedQuery> PlanAsync(TableQuestion question, CancellationToken cancellationToken)
    {
        try
        {
            var document = documents.Build(question.Query);
            var operation = Find(document, question.OperationName);
            var context = new Dictionary<string, object?>();
            var result = await validator.ValidateAsync(
                new ValidationOptions
                {
                    Schema = schema,
                    Document = document,
                    Operation = operation,
                    Rules = DocumentRules.With(new FilterLimitRule(filterLimits)),
                    Variables = question.Variables ?? Inputs.Empty,
                    Extensions = Inputs.Empty,
                    UserContext = context,
                    CancellationToken = cancellationToken,
                }
            );
            if (!result.IsValid)
            {
                var errors = ValidationErrorLimitRule.Shorten(result.Errors) ?? result.Errors;
                foreach (var error in errors)
                {
                    InputHint.AddTo(error, schema);
                }

                throw new QuestionException([.. errors]);
            }

            PassedVariables.Of(context).Check(question.Variables);
            var root = SelectionTree.Of(schema, document, operation, question.Variables);
            new Completion(question.Defaults).Complete(root);
            return new PlannedQuery(operation, root, question.Variables)
            {
                Days = ArgumentValues.Of(document, operation, question.Variables, "asOf"),
            };
        }
        catch (ExecutionError error)
        {
            throw new QuestionException([.. ValidationErrorLimitRule.Shorten([error]) ?? [error]]);
        }
    }

    private static GraphQLOperationDefinition Find(GraphQLDocument document, string? name)
    {
        var operations = document.Definitions.OfType<GraphQLOperationDefinition>().ToList();
        var named = string.IsNullOrEmpty(name) ? operations : operations.FindAll(o => o.Name?.Value == name);
        return named.Count == 1
            ? named[0]
            : throw new RequestError(
                ErrorCode.BadRequest,
                named.Count == 0
                    ? "The document has no operation of that name. Leave operationName out, or name one that it has."
                    : "The document has several operations. Say with operationName which one is meant."
            );
    }
}

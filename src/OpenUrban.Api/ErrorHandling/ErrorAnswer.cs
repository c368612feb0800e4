using GraphQL;

namespace OpenUrban.Api.ErrorHandling;

/// <param name="Status">HTTP status.</param>
/// <param name="Errors">What is wrong.</param>
internal sealed record ErrorAnswer(int Status, IReadOnlyList<ExecutionError> Errors);

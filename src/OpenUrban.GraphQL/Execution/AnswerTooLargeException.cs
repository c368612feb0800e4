namespace OpenUrban.GraphQL.Execution;

/// <summary>What is written would be longer than an answer, or a piece of a file, may be.</summary>
internal sealed class AnswerTooLargeException : Exception;

namespace OpenUrban.GraphQL.Compilation;

/// <summary>A compiled operation cannot answer, or a document cannot be compiled: it is executed in the ordinary way.</summary>
internal sealed class GivenUpException : Exception;

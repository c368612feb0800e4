namespace OpenUrban.GraphQL.Compilation;

/// <summary>A place that may not be null has an error: what it is in becomes null.</summary>
internal sealed class NullPropagationException : Exception;

namespace OpenUrban.GraphQL.Execution;

/// <summary>What fields of the root type are written from: nothing but the state of the data.</summary>
public readonly struct Root;

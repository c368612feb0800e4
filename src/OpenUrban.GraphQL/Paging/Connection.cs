namespace OpenUrban.GraphQL.Paging;

/// <summary>Marks the types of connections.</summary>
public sealed class Connection;

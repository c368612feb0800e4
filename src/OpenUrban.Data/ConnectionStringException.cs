namespace OpenUrban.Data;

/// <summary>A connection string names no database. The message says why.</summary>
public sealed class ConnectionStringException(string message) : ArgumentException(message);

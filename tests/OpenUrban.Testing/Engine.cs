namespace OpenUrban.Testing;

/// <summary>The database engines that every data test runs on.</summary>
public enum Engine
{
    Sqlite,
    PostgreSql,
}

using Xunit;

namespace OpenUrban.Testing;

/// <summary>A test of several processes over one Redis. Skipped without a server; <c>tests/run</c> always starts one.</summary>
public sealed class RedisFactAttribute : FactAttribute
{
    /// <param name="needsPostgreSql">Whether it needs a PostgreSQL server, too.</param>
    public RedisFactAttribute(bool needsPostgreSql = false)
    {
        NeedsPostgreSql = needsPostgreSql;
        if (RedisServer.Shared is null)
        {
            Skip = $"{RedisServer.Variable} names no server.";
        }
        else if (needsPostgreSql && TestDatabase.PostgreSqlServer is null)
        {
            Skip = $"{TestDatabase.PostgreSqlVariable} names no server.";
        }
    }

    public bool NeedsPostgreSql { get; }
}

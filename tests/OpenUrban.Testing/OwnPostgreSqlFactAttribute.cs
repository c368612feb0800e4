using Xunit;

namespace OpenUrban.Testing;

/// <summary>A test that starts and kills a PostgreSQL of its own. Skipped where it is not installed; <c>tests/run</c> does that.</summary>
public sealed class OwnPostgreSqlFactAttribute : FactAttribute
{
    public OwnPostgreSqlFactAttribute()
    {
        if (PostgreSqlServer.Programs is null)
        {
            Skip = "PostgreSQL is not installed below /usr/lib/postgresql.";
        }
    }
}

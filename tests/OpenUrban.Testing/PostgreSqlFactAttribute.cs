using Xunit;

namespace OpenUrban.Testing;

/// <summary>A test of what only PostgreSQL does. Skipped without a server; <c>tests/run</c> always starts one.</summary>
public sealed class PostgreSqlFactAttribute : FactAttribute
{
    public PostgreSqlFactAttribute()
    {
        if (TestDatabase.PostgreSqlServer is null)
        {
            Skip = "OPENURBAN_TEST_POSTGRESQL names no server.";
        }
    }
}

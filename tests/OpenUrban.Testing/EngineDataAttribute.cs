using System.Reflection;
using Xunit.Sdk;

namespace OpenUrban.Testing;

/// <summary>A test that runs on every engine.</summary>
public sealed class EngineDataAttribute : DataAttribute
{
    /// <summary>Without a PostgreSQL server only SQLite is tested; <c>tests/run</c> always starts one.</summary>
    public override IEnumerable<object[]> GetData(MethodInfo testMethod)
    {
        yield return [Engine.Sqlite];
        if (TestDatabase.PostgreSqlServer is not null)
        {
            yield return [Engine.PostgreSql];
        }
    }
}

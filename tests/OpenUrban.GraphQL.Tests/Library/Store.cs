using System.Reflection;
using OpenUrban.Testing;
using Xunit.Sdk;

namespace OpenUrban.GraphQL.Tests.Library;

/// <summary>Where the rows are that answers are made from.</summary>
public enum Store
{
    Sqlite,
    PostgreSql,

    /// <summary>In memory.</summary>
    Memory,
}

/// <summary>A test that runs on every store: with PostgreSQL where there is a server.</summary>
public sealed class StoreDataAttribute : DataAttribute
{
    public override IEnumerable<object[]> GetData(MethodInfo testMethod)
    {
        yield return [Store.Sqlite];
        yield return [Store.Memory];
        if (TestDatabase.PostgreSqlServer is not null)
        {
            yield return [Store.PostgreSql];
        }
    }
}

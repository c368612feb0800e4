using Xunit;

namespace OpenUrban.Testing;

/// <summary>A test that starts and kills a Redis of its own. Skipped where it is not installed; <c>tests/run</c> does that.</summary>
public sealed class OwnRedisFactAttribute : FactAttribute
{
    public OwnRedisFactAttribute()
    {
        if (!File.Exists(RedisServer.Program))
        {
            Skip = $"There is no {RedisServer.Program}.";
        }
    }
}

using System.Diagnostics;

namespace OpenUrban.Api.Testing;

public static class Eventually
{
    /// <summary>What happens in the background has half a minute: the machine may be busy.</summary>
    public static async Task TrueAsync(Func<Task<bool>> condition, string what)
    {
        var started = Stopwatch.StartNew();
        while (!await condition())
        {
            Assert.True(started.Elapsed < TimeSpan.FromSeconds(30), $"It did not happen: {what}");
            await Task.Delay(50);
        }
    }

    public static Task TrueAsync(Func<bool> condition, string what) =>
        TrueAsync(() => Task.FromResult(condition()), what);
}

using Microsoft.EntityFrameworkCore;
using OpenUrban.Testing;

namespace OpenUrban.Data.Tests;

public sealed class CancellationTests
{
    [Theory, EngineData]
    public async Task A_statement_ends_when_nobody_waits_for_it_and_the_connection_goes_on(Engine engine)
    {
        var database = await LoadedDatabases.GetAsync(engine);
        await using var db = await database.Contexts.CreateDbContextAsync();
        using var patience = new CancellationTokenSource();

        // A minute or more, but not for ever: a failing test has to end, too.
        var counting = db.Database.SqlQuery<long>(
            $"""WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 500000000) SELECT COUNT(*) AS "Value" FROM n"""
        );

        // SQLite counts on the thread that asks.
        var running = Task.Run(() => counting.SingleAsync(patience.Token));
        await Task.Delay(200);
        Assert.False(running.IsCompleted);
        await patience.CancelAsync();

        await Assert.ThrowsAnyAsync<Exception>(() => running.WaitAsync(TimeSpan.FromSeconds(20)));
        Assert.True(running.IsCompleted, "The statement still runs.");
        Assert.Equal(2, await db.Plans.CountAsync());
    }
}

using Microsoft.EntityFrameworkCore;
using OpenUrban.Data;
using OpenUrban.GraphQL.Answers;

namespace OpenUrban.Api.Releases;

/// <summary>Knows which release is the current one.</summary>
internal sealed class ReleaseStates(IDbContextFactory<OpenUrbanContext> contexts) : IDataStates
{
    public async ValueTask<DataState> GetAsync(CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return new ReleaseState(await db.Releases.OrderByDescending(r => r.Number).FirstAsync(cancellationToken));
    }

    public async ValueTask<DataState> OpenAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var session = services.GetRequiredService<ReadSession>();
        await session.OpenAsync(cancellationToken);
        return new ReleaseState(session.Release);
    }
}

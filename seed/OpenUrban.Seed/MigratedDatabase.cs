using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OpenUrban.Data;

namespace OpenUrban.Seed;

/// <summary>A database that is written to: made where there is none, and brought to the present schema.</summary>
internal static class MigratedDatabase
{
    public static async Task<ServiceProvider> OpenAsync(string connectionString, CancellationToken cancellationToken)
    {
        Database.EnsureFolder(connectionString);
        var services = new ServiceCollection().AddOpenUrbanData(connectionString).BuildServiceProvider();
        try
        {
            await using var db = await services.Contexts().CreateDbContextAsync(cancellationToken);
            await db.MigrateAsync(cancellationToken);
            return services;
        }
        catch
        {
            await services.DisposeAsync();
            throw;
        }
    }

    public static IDbContextFactory<OpenUrbanContext> Contexts(this IServiceProvider services) =>
        services.GetRequiredService<IDbContextFactory<OpenUrbanContext>>();
}

using System.Data.Common;
using System.Runtime.InteropServices;
using Microsoft.EntityFrameworkCore;
using OpenUrban.Api.ErrorHandling;
using OpenUrban.Api.Releases;
using OpenUrban.Data;
using OpenUrban.Data.Files;
using OpenUrban.Data.Releases;

namespace OpenUrban.Api.Startup;

/// <summary>Makes the database ready before the first request: creates it, brings it up to date, fills an empty one.</summary>
internal static partial class DatabaseStartup
{
    /// <summary>
    /// The exit code when the API does not start, because it cannot, which has been logged, or because it was asked to end
    /// meanwhile; null when it does.
    /// </summary>
    public static async Task<int?> PrepareDatabaseAsync(this WebApplication app, string connectionString)
    {
        var log = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger("OpenUrban");
        var isReading = false;
        using var end = new CancellationTokenSource();
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, End);
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, End);
        try
        {
            Database.EnsureFolder(connectionString);
            await PrepareAsync(
                app.Services.GetRequiredService<IDbContextFactory<OpenUrbanContext>>(),
                app.Services.GetRequiredService<ReleaseReader>(),
                connectionString,
                log
            );
            isReading = true;
            await app.Services.GetRequiredService<ReleaseStates>().PrepareAsync(end.Token);
            return null;
        }
        catch (OperationCanceledException) when (end.IsCancellationRequested)
        {
            return 0;
        }
        catch (Exception exception)
            when (exception
                    is DbException
                        or DbUpdateException
                        or IOException
                        or UnauthorizedAccessException
                        or SeedFileException
                        or PublishException
            )
        {
            var hint =
                DatabaseFaults.Of(exception) == DatabaseFault.ReadOnly || DiskAvailability.IsFault(exception)
                    ? " A database that is complete can be served without being written: add Mode=ReadOnly to the connection string, or "
                        + "start once where it can be written."
                    : "";
            CannotPrepare(log, Database.Describe(connectionString), exception.GetBaseException().Message + hint);
            return 1;
        }
#pragma warning disable CA1031 // Bytes that were changed can be anything: a number, a date or JSON that is none.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            CannotRead(log, Database.Describe(connectionString), exception.Message);
            Details(log, exception);
            return 1;
        }

        // Only the reading of the release can be broken off, and the waiting for its moment; a load is killed as ever.
        void End(PosixSignalContext context)
        {
            context.Cancel = isReading;
            end.Cancel();
        }
    }

    private static async Task PrepareAsync(
        IDbContextFactory<OpenUrbanContext> contexts,
        ReleaseReader releases,
        string connectionString,
        ILogger log
    )
    {
        if (await releases.FindReadyAsync(CancellationToken.None) is { } ready)
        {
            Ready(log, ready.Number, ready.PublishedAt.UtcDateTime, Database.Describe(connectionString));
            return;
        }

        await using (var db = await contexts.CreateDbContextAsync())
        {
            await db.MigrateAsync(CancellationToken.None);
            var release = await db.Releases.OrderByDescending(r => r.Number).FirstOrDefaultAsync();
            if (release is not null)
            {
                await ContentChecksum.FillIfMissingAsync(db, CancellationToken.None);

                Ready(log, release.Number, release.PublishedAt.UtcDateTime, Database.Describe(connectionString));
                return;
            }
        }

        Filling(log, Database.Describe(connectionString));
        var report = await new ReleasePublisher(contexts, TimeProvider.System).PublishFolderAsync(
            Path.Combine(AppContext.BaseDirectory, "seed"),
            new ProgressLines(log),
            CancellationToken.None
        );
        Filled(log, report.Release.Number, report.Release.Values, report.Release.EarlierVersions);
    }

    [LoggerMessage(1, LogLevel.Information, "The database is new: creating {Place} and loading the shipped data.")]
    private static partial void Filling(ILogger log, string place);

    [LoggerMessage(2, LogLevel.Information, "Loading: {Percent} % ({Step})")]
    private static partial void Loading(ILogger log, int percent, string step);

    [LoggerMessage(
        9,
        LogLevel.Information,
        "Release {Release} is loaded: {Values} values and {Earlier} earlier versions of them."
    )]
    private static partial void Filled(ILogger log, int release, int values, int earlier);

    [LoggerMessage(
        7,
        LogLevel.Information,
        "Serving release {Release} of {PublishedAt:yyyy-MM-dd} from {Place}. Nothing to load."
    )]
    private static partial void Ready(ILogger log, int release, DateTime publishedAt, string place);

    [LoggerMessage(3, LogLevel.Critical, "The API cannot start, because {Place} cannot be made ready: {Reason}")]
    private static partial void CannotPrepare(ILogger log, string place, string reason);

    [LoggerMessage(
        4,
        LogLevel.Critical,
        "The API cannot start, because what is in {Place} cannot be read: {Reason} The data are damaged, or not of this program. "
            + "Restore them from a copy, or load them into a new database."
    )]
    private static partial void CannotRead(ILogger log, string place, string reason);

    [LoggerMessage(5, LogLevel.Debug, "What went wrong.")]
    private static partial void Details(ILogger log, Exception exception);

    /// <summary>A line each quarter of the way: reading the files is the first half, publishing them the second.</summary>
    private sealed class ProgressLines(ILogger log) : IProgress<SeedProgress>
    {
        private int lastPercent;

        public void Report(SeedProgress value)
        {
            var half = 50 * value.Done / value.Total;
            var percent = value.Step == SeedProgress.Publishing ? 50 + half : half;
            if (percent / 25 > lastPercent / 25)
            {
                Loading(log, percent, value.Step);
            }

            lastPercent = percent;
        }
    }
}

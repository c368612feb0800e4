using Microsoft.EntityFrameworkCore;
using OpenUrban.Data.Texts;

namespace OpenUrban.Data.Releases;

/// <summary>What every publication does, whatever it publishes: takes the next number, and closes it at the end.</summary>
public static class ReleaseLedger
{
    /// <summary>Rows in force; then other versions with another value; then those with the same.</summary>
    private const string Counts = """
        SELECT
          CAST((SELECT count(*) FROM "Observations" AS o WHERE o."IsLatest") AS integer) AS "Values",
          CAST(coalesce(sum(CASE WHEN e."Value" IS DISTINCT FROM l."Value" AND NOT e."IsConfirmation" THEN 1 ELSE 0 END), 0) AS integer) AS "EarlierVersions",
          CAST(coalesce(sum(CASE WHEN e."Value" IS DISTINCT FROM l."Value" AND NOT e."IsConfirmation" THEN 0 ELSE 1 END), 0) AS integer) AS "Confirmations"
        FROM "Observations" AS e
        JOIN "Observations" AS l
          ON l."IndicatorId" = e."IndicatorId" AND l."AreaId" = e."AreaId" AND l."Year" = e."Year" AND l."IsLatest"
        WHERE NOT e."IsLatest" AND e."RemovedInRelease" IS NULL
        """;

    public static Task<Release?> FindCurrentAsync(OpenUrbanContext db, CancellationToken cancellationToken) =>
        db.Releases.OrderByDescending(r => r.Number).FirstOrDefaultAsync(cancellationToken);

    /// <summary>Adds the release that follows the current one. Rows can name it from now on.</summary>
    public static async Task<Release> OpenAsync(
        OpenUrbanContext db,
        Release? current,
        LocalizedText notes,
        (string Files, string? Imports) checksums,
        DateTimeOffset now,
        CancellationToken cancellationToken
    )
    {
        var release = new Release
        {
            Number = (current?.Number ?? 0) + 1,
            PublishedAt = new DateTimeOffset(now.UtcDateTime, TimeSpan.Zero),
            Notes = notes,
            Checksum = Release.ChecksumOf(checksums.Files, checksums.Imports),
            FilesChecksum = checksums.Files,
            ImportsChecksum = checksums.Imports,
            Values = 0,
            EarlierVersions = 0,
            Confirmations = 0,
            Added = 0,
            Removed = 0,
        };
        db.Releases.Add(release);
        await db.SaveChangesAsync(cancellationToken);
        return release;
    }

    /// <summary>Counts what the release has, notes what its rows are, and says from when on it is active.</summary>
    /// <param name="db">The store, in the publisher's transaction.</param>
    /// <param name="release">The release.</param>
    /// <param name="current">The one before.</param>
    /// <param name="lead">How long the processes that answer have to get ready.</param>
    /// <param name="repeatedConfirmations">Confirmations that are kept as one version with another row.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public static async Task CloseAsync(
        OpenUrbanContext db,
        Release release,
        Release? current,
        TimeSpan lead,
        int repeatedConfirmations,
        CancellationToken cancellationToken
    )
    {
        // Nothing that is written already is looked through again for changes.
        db.ChangeTracker.Clear();
        var counts = await CountAsync(db, cancellationToken);
        release.Values = counts.Values;
        release.EarlierVersions = counts.EarlierVersions;
        release.Confirmations = counts.Confirmations + repeatedConfirmations;
        db.Update(release);
        await db.SaveChangesAsync(cancellationToken);
        await ContentChecksum.WriteAsync(db, release.Number, cancellationToken);

        // As late as can be: the lead counts from the end of the transaction.
        var from = await db.GetTimeAsync(cancellationToken) + lead;
        release.ActiveFrom = current?.ActiveFrom > from ? current.ActiveFrom : from;
        await db.SaveChangesAsync(cancellationToken);
    }

    public static async Task<VersionCounts> CountAsync(OpenUrbanContext db, CancellationToken cancellationToken) =>
        await db.Database.SqlQueryRaw<VersionCounts>(Counts).SingleAsync(cancellationToken);
}

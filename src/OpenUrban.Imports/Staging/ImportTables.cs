using System.Data.Common;
using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using OpenUrban.Data;
using OpenUrban.Data.Sources;

namespace OpenUrban.Imports.Staging;

/// <summary>
/// The temporary tables of an import, and the statements that compare them with the store and write what is new. What
/// millions of rows go through is SQL that both engines run: memory stays small, and nothing is visible before the end.
/// </summary>
internal sealed class ImportTables(OpenUrbanContext db, string temporarySchema) : IAsyncDisposable
{
    private readonly ImportStatements sql = new(db);

    /// <summary>A new version and the one in force say the same; confidentiality and digits included.</summary>
    private const string SaysTheSame = """
        {0}."Value" IS NOT DISTINCT FROM s."Value" AND {0}."Decimals" = d."Decimals" AND {0}."Status" = d."Status"
        AND {0}."Confidentiality" = d."Confidentiality"
        """;

    private static readonly CompositeFormat Same = CompositeFormat.Parse(SaysTheSame);

    /// <summary>Rows of the file with the keys of the store. The order of joins is given: there is nothing to guess from.</summary>
    private const string Rows = """
        "Staged" AS s
        CROSS JOIN "StagedIndicators" AS i
        CROSS JOIN "StagedAreas" AS a
        CROSS JOIN "StagedDetails" AS d
        """;

    private const string Joined = """
        i."Number" = s."Indicator" AND a."Number" = s."Area" AND d."Number" = s."Details"
        """;

    /// <summary>The order of the indexes: written in another one, millions of rows take many times as long.</summary>
    private const string InOrder = """
        ORDER BY i."Id", a."Id", s."Year", d."PublishedOn"
        """;

    /// <summary>Whether a row is of the last of several days on which a period was published.</summary>
    private const string LastDay = """
        d."PublishedOn" = max(d."PublishedOn") OVER (PARTITION BY s."Indicator", s."Area", s."Year")
        """;

    private static readonly string[] Names =
    [
        "Staged",
        "StagedIndicators",
        "StagedAreas",
        "StagedDetails",
        "Changes",
        "Withdrawals",
        "Contested",
    ];

    /// <summary>Makes the table for the rows of the file.</summary>
    public async Task CreateAsync(CancellationToken cancellationToken)
    {
        await DropAsync(cancellationToken);
        await sql.RunAsync(
            """
            CREATE TEMP TABLE "Staged" (
                "Indicator" integer NOT NULL, "Area" integer NOT NULL, "Year" integer NOT NULL,
                "Value" double precision NULL, "Details" integer NOT NULL, "Line" bigint NOT NULL);
            CREATE TEMP TABLE "StagedIndicators" ("Number" integer PRIMARY KEY, "Id" integer NOT NULL);
            CREATE TEMP TABLE "StagedAreas" ("Number" integer PRIMARY KEY, "Id" integer NOT NULL);
            CREATE TEMP TABLE "StagedDetails" (
                "Number" integer PRIMARY KEY, "Decimals" integer NOT NULL, "Status" varchar(32) NOT NULL,
                "Confidentiality" varchar(32) NOT NULL, "PublishedOn" date NOT NULL,
                "PublishedPrecision" varchar(32) NOT NULL, "IsWithdrawn" boolean NOT NULL);
            """,
            cancellationToken
        );
    }

    /// <summary>Says which keys of the store the numbers of the file stand for.</summary>
    public async Task NameAsync(
        StagedFile file,
        IReadOnlyDictionary<string, int> indicatorIds,
        IReadOnlyDictionary<string, int> areaIds,
        CancellationToken cancellationToken
    )
    {
        foreach (var (code, number) in file.Indicators)
        {
            await sql.InsertAsync("StagedIndicators", [number, indicatorIds[code]], cancellationToken);
        }

        foreach (var (code, number) in file.Areas)
        {
            await sql.InsertAsync("StagedAreas", [number, areaIds[code]], cancellationToken);
        }

        foreach (var (details, number) in file.Details)
        {
            await sql.InsertAsync(
                "StagedDetails",
                [
                    number,
                    details.Decimals,
                    $"{details.Status}",
                    $"{details.Confidentiality}",
                    details.PublishedOn,
                    $"{details.PublishedPrecision}",
                    details.IsWithdrawn,
                ],
                cancellationToken
            );
        }
    }

    /// <summary>Lines that say something of what an earlier line has said already: the same period on the same day.</summary>
    public async Task<IReadOnlyList<RejectedRow>> FindRepeatedAsync(int maximum, CancellationToken cancellationToken)
    {
        var found = new List<RejectedRow>();
        await using var command = sql.Command(
            $"""
            SELECT min(s."Line"), max(s."Line"), count(*)
            FROM "Staged" AS s JOIN "StagedDetails" AS d ON d."Number" = s."Details"
            GROUP BY s."Indicator", s."Area", s."Year", d."PublishedOn" HAVING count(*) > 1
            ORDER BY 2, 1 LIMIT {Number(maximum)}
            """
        );
        await using var rows = await command.ExecuteReaderAsync(cancellationToken);
        while (await rows.ReadAsync(cancellationToken))
        {
            var (first, last, count) = (rows.GetInt64(0), rows.GetInt64(1), rows.GetInt64(2));
            found.Add(
                new RejectedRow(
                    last,
                    Column: null,
                    $"it is of the same indicator, area and year as line {first}"
                        + (count > 2 ? $" ({count} lines are)" : "")
                        + ". Keep one of them, or give them different days of publication."
                )
            );
        }

        return found;
    }

    /// <summary>Finds out what the file changes. Nothing of the store is written.</summary>
    /// <param name="sourceId">The source of the file.</param>
    /// <param name="lastIndicatorId">
    /// Indicators with a greater key have no values yet: theirs are not looked at, they are all new.
    /// </param>
    /// <param name="file">The file.</param>
    /// <param name="isNew">Whether all of its indicators are new.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task<Comparison> CompareAsync(
        int sourceId,
        int lastIndicatorId,
        StagedFile file,
        bool isNew,
        CancellationToken cancellationToken
    )
    {
        var (source, last) = (Number(sourceId), Number(lastIndicatorId));
        var order =
            isNew ? "LIMIT 0"
            : file.IsScattered ? InOrder
            : "";

        // New is what the source did not say on that day, and what was not in force from it by then either: saying the
        // same again adds nothing to any answer.
        await sql.RunAsync(
            $"""
            CREATE TEMP TABLE "Changes" AS
            SELECT i."Id" AS "IndicatorId", a."Id" AS "AreaId", s."Year", s."Value", s."Details", d."PublishedOn",
                e."Id" AS "ReplacedId"
            FROM {Rows}
            LEFT JOIN "Observations" AS e
                ON e."IndicatorId" = i."Id" AND e."AreaId" = a."Id" AND e."Year" = s."Year"
                AND e."PublishedOn" = d."PublishedOn" AND e."SourceId" = {source} AND e."RemovedInRelease" IS NULL
            WHERE {Joined} AND i."Id" <= {last} AND NOT d."IsWithdrawn"
                AND NOT (e."Id" IS NOT NULL AND {SameAs("e")})
                AND NOT (e."Id" IS NULL AND EXISTS (
                    SELECT 1 FROM "Observations" AS f
                    WHERE f."Id" = (
                        SELECT v."Id" FROM "Observations" AS v
                        WHERE v."IndicatorId" = i."Id" AND v."AreaId" = a."Id" AND v."Year" = s."Year"
                            AND v."RemovedInRelease" IS NULL AND v."PublishedOn" <= d."PublishedOn"
                        ORDER BY v."PublishedOn" DESC, v."VintageId" IS NOT NULL, v."SourceId" LIMIT 1)
                    AND f."SourceId" = {source} AND {SameAs("f")}))
            {order};

            CREATE TEMP TABLE "Withdrawals" AS
            SELECT o."Id", o."IndicatorId", o."AreaId", o."Year"
            FROM {Rows}
            CROSS JOIN "Observations" AS o
            WHERE {Joined} AND d."IsWithdrawn" AND o."IndicatorId" = i."Id" AND o."AreaId" = a."Id"
                AND o."Year" = s."Year" AND o."SourceId" = {source} AND o."RemovedInRelease" IS NULL
            {(isNew ? order : "")};

            CREATE TEMP TABLE "Contested" (
                "IndicatorId" integer NOT NULL, "AreaId" integer NOT NULL, "Year" integer NOT NULL,
                PRIMARY KEY ("IndicatorId", "AreaId", "Year"));
            """,
            cancellationToken
        );
        var changes = await sql.CountAsync("""SELECT count(*) FROM "Changes" """, cancellationToken);
        var revised = await sql.CountAsync(
            $"""
            SELECT count(*) FROM "Changes" AS c
            WHERE EXISTS (
                SELECT 1 FROM "Observations" AS o
                WHERE o."IndicatorId" = c."IndicatorId" AND o."AreaId" = c."AreaId" AND o."Year" = c."Year"
                    AND o."SourceId" = {source} AND o."RemovedInRelease" IS NULL)
            """,
            cancellationToken
        );
        var withdrawn = await sql.CountAsync("""SELECT count(*) FROM "Withdrawals" """, cancellationToken);
        return new Comparison(changes - revised, revised, withdrawn);
    }

    /// <summary>Writes what <see cref="CompareAsync"/> has found, in the publisher's transaction.</summary>
    /// <param name="release">Number of the release that is being made.</param>
    /// <param name="sourceId">The source of the file.</param>
    /// <param name="basis">Whose publication the dates are.</param>
    /// <param name="lastIndicatorId">Indicators with a greater key had no values before.</param>
    /// <param name="file">The file.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>Versions added and removed.</returns>
    public async Task<(int Added, int Removed)> WriteAsync(
        int release,
        int sourceId,
        PublicationBasis basis,
        int lastIndicatorId,
        StagedFile file,
        CancellationToken cancellationToken
    )
    {
        var (number, source, last) = (Number(release), Number(sourceId), Number(lastIndicatorId));
        var removed = await sql.RunAsync(
            $"""
            UPDATE "Observations" SET "RemovedInRelease" = {number}, "IsLatest" = FALSE
            WHERE "Id" IN (
                SELECT "ReplacedId" FROM "Changes" WHERE "ReplacedId" IS NOT NULL
                UNION SELECT "Id" FROM "Withdrawals")
            """,
            cancellationToken
        );

        // Periods with several versions: only there it has to be found out which one is in force.
        await sql.RunAsync(
            $"""
            INSERT INTO "Contested"
            SELECT DISTINCT c."IndicatorId", c."AreaId", c."Year" FROM "Changes" AS c
            WHERE EXISTS (
                SELECT 1 FROM "Observations" AS o
                WHERE o."IndicatorId" = c."IndicatorId" AND o."AreaId" = c."AreaId" AND o."Year" = c."Year"
                    AND o."RemovedInRelease" IS NULL)
            UNION SELECT "IndicatorId", "AreaId", "Year" FROM "Withdrawals"
            """
                + (
                    file.HasOneDay
                        ? ""
                        : """

                        UNION SELECT "IndicatorId", "AreaId", "Year" FROM "Changes" GROUP BY 1, 2, 3 HAVING count(*) > 1
                        """
                ),
            cancellationToken
        );
        await sql.RunAsync(
            """
            UPDATE "Observations" SET "IsLatest" = FALSE
            WHERE "IsLatest" AND "Id" IN (
                SELECT o."Id" FROM "Contested" AS c CROSS JOIN "Observations" AS o
                WHERE o."IndicatorId" = c."IndicatorId" AND o."AreaId" = c."AreaId" AND o."Year" = c."Year"
                    AND o."IsLatest")
            """,
            cancellationToken
        );
        var insert = $"""
            INSERT INTO "Observations" (
                "Id", "AddedInRelease", "SourceId", "PublishedBasis", "IndicatorId", "AreaId", "Year", "Value", "Decimals",
                "Status", "Confidentiality", "PublishedOn", "PublishedPrecision", "IsLatest", "Bound", "IsConfirmation")
            SELECT (SELECT coalesce(max("Id"), 0) FROM "Observations") + row_number() OVER (), {number}, {source}, '{basis}',
            """;
        var added = await sql.RunAsync(
            $"""
            {insert}
                c."IndicatorId", c."AreaId", c."Year", c."Value", d."Decimals", d."Status", d."Confidentiality",
                d."PublishedOn", d."PublishedPrecision",
                NOT EXISTS (
                    SELECT 1 FROM "Contested" AS x
                    WHERE x."IndicatorId" = c."IndicatorId" AND x."AreaId" = c."AreaId" AND x."Year" = c."Year"),
                'Exact', FALSE
            FROM "Changes" AS c CROSS JOIN "StagedDetails" AS d
            WHERE d."Number" = c."Details"
            """,
            cancellationToken
        );
        added += await sql.RunAsync(
            $"""
            {insert}
                i."Id", a."Id", s."Year", s."Value", d."Decimals", d."Status", d."Confidentiality", d."PublishedOn",
                d."PublishedPrecision",
                {(file.HasOneDay ? "TRUE" : LastDay)}, 'Exact', FALSE
            FROM {Rows}
            WHERE {Joined} AND i."Id" > {last} AND NOT d."IsWithdrawn"
            {(file.IsScattered ? InOrder : "")}
            """,
            cancellationToken
        );
        await sql.RunAsync(
            """
            UPDATE "Observations" SET "IsLatest" = TRUE
            WHERE "Id" IN (
                SELECT (
                    SELECT v."Id" FROM "Observations" AS v
                    WHERE v."IndicatorId" = c."IndicatorId" AND v."AreaId" = c."AreaId" AND v."Year" = c."Year"
                        AND v."RemovedInRelease" IS NULL
                    ORDER BY v."PublishedOn" DESC, v."VintageId" IS NOT NULL, v."SourceId" LIMIT 1)
                FROM "Contested" AS c)
            """,
            cancellationToken
        );
        return (added, removed);
    }

    /// <summary>The connection goes back to a pool: nothing of this may stay on it.</summary>
    public async ValueTask DisposeAsync()
    {
        if (db.Database.GetDbConnection().State == System.Data.ConnectionState.Open)
        {
            try
            {
                await DropAsync(CancellationToken.None);
            }
            catch (DbException)
            {
                // Whatever has ended the import has been said; a connection that is broken is not used again.
            }
        }
    }

    /// <summary>The last day on which a value of the file was published; null without values.</summary>
    public async Task<DateOnly?> LastDayAsync(CancellationToken cancellationToken)
    {
        await using var command = sql.Command("""SELECT max("PublishedOn") FROM "StagedDetails" """);
        return await command.ExecuteScalarAsync(cancellationToken) switch
        {
            DateOnly day => day,
            DateTime time => DateOnly.FromDateTime(time),
            string text => DateOnly.Parse(text, CultureInfo.InvariantCulture),
            _ => null,
        };
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string SameAs(string version) => string.Format(CultureInfo.InvariantCulture, Same, version);

    private Task<int> DropAsync(CancellationToken cancellationToken) =>
        sql.RunAsync(
            string.Concat(Names.Select(name => $"DROP TABLE IF EXISTS {temporarySchema}.\"{name}\";")),
            cancellationToken
        );
}

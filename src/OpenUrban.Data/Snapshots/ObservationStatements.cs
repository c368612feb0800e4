using OpenUrban.Data.Observations;

namespace OpenUrban.Data.Snapshots;

/// <summary>The statements by which the values of a release are read, on both engines.</summary>
internal sealed class ObservationStatements
{
    public const string PublicationColumns = """
        "Decimals", "Status", "Confidentiality", "SourceId", "VintageId", "PublishedOn", "PublishedPrecision",
        "PublishedBasis", "Address", "AddedInRelease", "Bound", "Reference", "IsConfirmation"
        """;

    /// <summary>What most rows in the middle of the table say of their publication.</summary>
    public const string Usual = $"""
        SELECT {PublicationColumns}
        FROM (
            SELECT * FROM "Observations"
            WHERE "Id" >= (SELECT max("Id") / 2 FROM "Observations") ORDER BY "Id" LIMIT 1000
        ) AS sample
        GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13
        ORDER BY count(*) DESC, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13 LIMIT 1
        """;

    /// <summary>
    /// A row as two numbers: the key of its period with its digits and two flags, from which <see cref="PackedRow"/>
    /// takes its parts, and its value. Whatever else it says, most rows say alike, namely what is usual in the middle of the
    /// table; only where a row does not, its other columns are looked at.
    /// </summary>
    private const string Packed = $"""
        WITH u AS MATERIALIZED ({Usual})
        SELECT
          (CAST(o."IndicatorId" AS bigint) << 42) | (CAST(o."AreaId" AS bigint) << 23) | ((o."Year" + 32768) << 7)
          | (o."Decimals" << 2) |
        """;

    /// <summary>What follows in that statement on whether the row is in force.</summary>
    private const string Rest = """
          | CASE WHEN o."Status" = (SELECT "Status" FROM u) AND o."PublishedOn" = (SELECT "PublishedOn" FROM u)
              AND o."SourceId" = (SELECT "SourceId" FROM u)
              AND o."Confidentiality" = (SELECT "Confidentiality" FROM u)
              AND o."PublishedPrecision" = (SELECT "PublishedPrecision" FROM u)
              AND o."PublishedBasis" = (SELECT "PublishedBasis" FROM u)
              AND o."AddedInRelease" = (SELECT "AddedInRelease" FROM u)
              AND o."VintageId" IS NOT DISTINCT FROM (SELECT "VintageId" FROM u)
              AND o."Address" IS NOT DISTINCT FROM (SELECT "Address" FROM u)
              AND o."Bound" = (SELECT "Bound" FROM u)
              AND o."Reference" IS NOT DISTINCT FROM (SELECT "Reference" FROM u)
              AND o."IsConfirmation" = (SELECT "IsConfirmation" FROM u)
            THEN 2 ELSE 0 END,
          coalesce(o."Value", 1e308),
          o."Id"
        """;

    /// <summary>Which versions of the current release are in force.</summary>
    private const string IsMarked = """o."IsLatest" """;

    /// <summary>Which versions of an earlier release were in force, as <see cref="PublicationRank"/> has it.</summary>
    private const string WasInForce = """
        row_number() OVER (
          PARTITION BY o."IndicatorId", o."AreaId", o."Year"
          ORDER BY o."IsConfirmation", o."PublishedOn" DESC, o."VintageId" IS NOT NULL, o."SourceId"
        ) = 1
        """;

    /// <param name="earlier">Number of the release, where it is not the current one, whose rows are marked.</param>
    /// <param name="series">The keys of the series that are read; null for all.</param>
    public ObservationStatements(int? earlier, IEnumerable<(int IndicatorId, int AreaId)>? series = null)
    {
        // Joined from the keys, so that SQLite looks each series up; for a list of keys after IN it reads the whole table.
        var rows = series is null
            ? "\"Observations\" AS o"
            : $"""(VALUES {string.Join(',', series.Select(s => $"({s.IndicatorId},{s.AreaId})"))}) AS s CROSS JOIN "Observations" AS o""";
        var areAsked =
            IsOfRelease(earlier)
            + (series is null ? "" : """ AND o."IndicatorId" = s.column1 AND o."AreaId" = s.column2""");
        Rows =
            $"{Packed} CASE WHEN {(earlier is null ? IsMarked : WasInForce)} THEN 1 ELSE 0 END {Rest} FROM {rows} WHERE {areAsked}";
        Notes = $"""
            SELECT n."ObservationId", n."NoteId"
            FROM {rows} {(series is null ? "JOIN" : "CROSS JOIN")} "ObservationNotes" AS n
            {(series is null ? "ON" : "WHERE")} n."ObservationId" = o."Id" {(
                series is null ? "WHERE" : "AND"
            )} {areAsked}
            """;
        WholeRows = $"""
            SELECT
              (CAST(o."IndicatorId" AS bigint) << 42) | (CAST(o."AreaId" AS bigint) << 23) | ((o."Year" + 32768) << 7)
              | (o."Decimals" << 2) | CASE WHEN {(earlier is null ? IsMarked : WasInForce)} THEN 1 ELSE 0 END,
              coalesce(o."Value", 1e308), o."Id", {PublicationColumns}
            FROM {rows} WHERE {areAsked}
            """;
        var inForce = earlier is null
            ? $"""SELECT * FROM "Observations" AS o WHERE {IsOfRelease(earlier)} AND {IsMarked}"""
            : $"""SELECT * FROM (SELECT o.*, {WasInForce} AS w FROM "Observations" AS o WHERE {IsOfRelease(earlier)}) AS v WHERE w""";
        Index = $"""
            SELECT "IndicatorId", "AreaId", min("Year"), max("Year"), count(*), count("Value")
            FROM ({inForce}) AS f GROUP BY 1, 2 ORDER BY 1, 2
            """;
        SourcesOfSeries = $"""
            SELECT CAST(n AS bigint), count(*)
            FROM (
                SELECT count(DISTINCT "SourceId") AS n FROM "Observations" AS o
                WHERE {IsOfRelease(earlier)} GROUP BY "IndicatorId", "AreaId"
            ) AS series
            GROUP BY 1
            """;
        Versions = $"""
            SELECT CAST("IndicatorId" AS bigint), CAST("AreaId" AS bigint), CAST(n AS bigint), count(*)
            FROM (
                SELECT "IndicatorId", "AreaId", count(*) - 1 AS n FROM "Observations" AS o
                WHERE {IsOfRelease(earlier)} GROUP BY "IndicatorId", "AreaId", "Year" HAVING count(*) > 1
            ) AS revised
            GROUP BY 1, 2, 3
            """;
        NotesOfRows = $"""
            SELECT CAST(n AS bigint), count(*)
            FROM (
                SELECT count(*) AS n FROM "ObservationNotes" AS n JOIN "Observations" AS o ON o."Id" = n."ObservationId"
                WHERE {IsOfRelease(earlier)} GROUP BY n."ObservationId"
            ) AS noted
            GROUP BY 1
            """;
    }

    /// <summary>The rows, packed; a condition on their ids may follow.</summary>
    public string Rows { get; }

    /// <summary>The same rows, each with all that it says: for few of them.</summary>
    public string WholeRows { get; }

    /// <summary>The notes of the rows.</summary>
    public string Notes { get; }

    /// <summary>How much there is of each series.</summary>
    public string Index { get; }

    /// <summary>How many series have so many sources.</summary>
    public string SourcesOfSeries { get; }

    /// <summary>How many values of a series have so many versions beside the one in force.</summary>
    public string Versions { get; }

    /// <summary>How many rows have so many notes.</summary>
    public string NotesOfRows { get; }

    /// <summary>Which versions a release has.</summary>
    private static string IsOfRelease(int? earlier) =>
        earlier is { } number
            ? $"""o."AddedInRelease" <= {number} AND (o."RemovedInRelease" IS NULL OR o."RemovedInRelease" > {number})"""
            : """o."RemovedInRelease" IS NULL""";
}

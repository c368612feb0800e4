SELECT MAX("r"."Number")
FROM "Releases" AS "r";

SELECT COUNT(*)
FROM "Observations" AS "o"
INNER JOIN "Indicators" AS "i" ON "o"."IndicatorId" = "i"."Id"
INNER JOIN "Areas" AS "a" ON "o"."AreaId" = "a"."Id"
WHERE "o"."RemovedInRelease" IS NULL AND "o"."PublishedOn" <= @day AND NOT ("o"."IsConfirmation") AND NOT EXISTS (
    SELECT 1
    FROM "Observations" AS "o0"
    WHERE "o0"."RemovedInRelease" IS NULL AND "o0"."PublishedOn" <= @day AND NOT ("o0"."IsConfirmation") AND "o0"."IndicatorId" = "o"."IndicatorId" AND "o0"."AreaId" = "o"."AreaId" AND "o0"."Year" = "o"."Year" AND "o0"."PublishedOn" >= "o"."PublishedOn" AND ("o0"."PublishedOn" > "o"."PublishedOn" OR ("o0"."VintageId" IS NULL AND "o"."VintageId" IS NOT NULL) OR (("o0"."VintageId" IS NULL) = ("o"."VintageId" IS NULL) AND "o0"."SourceId" < "o"."SourceId"))) AND "i"."Code" = @Value AND "a"."Code" = @Value3 AND "o"."Year" >= @Value4;

SELECT "o"."Id", "o"."AddedInRelease", "o"."Address", "o"."AreaId", "o"."Bound", "o"."Confidentiality", "o"."Decimals", "o"."IndicatorId", "o"."IsConfirmation", "o"."IsLatest", "o"."PublishedBasis", "o"."PublishedOn", "o"."PublishedPrecision", "o"."Reference", "o"."RemovedInRelease", "o"."SourceId", "o"."Status", "o"."Value", "o"."VintageId", "o"."Year"
FROM "Observations" AS "o"
INNER JOIN "Indicators" AS "i" ON "o"."IndicatorId" = "i"."Id"
INNER JOIN "Areas" AS "a" ON "o"."AreaId" = "a"."Id"
WHERE "o"."RemovedInRelease" IS NULL AND "o"."PublishedOn" <= @day AND NOT ("o"."IsConfirmation") AND NOT EXISTS (
    SELECT 1
    FROM "Observations" AS "o0"
    WHERE "o0"."RemovedInRelease" IS NULL AND "o0"."PublishedOn" <= @day AND NOT ("o0"."IsConfirmation") AND "o0"."IndicatorId" = "o"."IndicatorId" AND "o0"."AreaId" = "o"."AreaId" AND "o0"."Year" = "o"."Year" AND "o0"."PublishedOn" >= "o"."PublishedOn" AND ("o0"."PublishedOn" > "o"."PublishedOn" OR ("o0"."VintageId" IS NULL AND "o"."VintageId" IS NOT NULL) OR (("o0"."VintageId" IS NULL) = ("o"."VintageId" IS NULL) AND "o0"."SourceId" < "o"."SourceId"))) AND "i"."Code" = @Value AND "a"."Code" = @Value3 AND "o"."Year" >= @Value4
ORDER BY "o"."Year", "o"."IndicatorId", "o"."AreaId"
LIMIT @p;

SELECT max("Number") FROM "Releases";

SELECT n."ObservationId", n."NoteId"
FROM (VALUES (keys)) AS s CROSS JOIN "Observations" AS o CROSS JOIN "ObservationNotes" AS n
WHERE n."ObservationId" = o."Id" AND o."RemovedInRelease" IS NULL AND o."IndicatorId" = s.column1 AND o."AreaId" = s.column2;

SELECT
  (CAST(o."IndicatorId" AS bigint) << 42) | (CAST(o."AreaId" AS bigint) << 23) | ((o."Year" + 32768) << 7)
  | (o."Decimals" << 2) | CASE WHEN o."IsLatest"  THEN 1 ELSE 0 END,
  coalesce(o."Value", 1e308), o."Id", "Decimals", "Status", "Confidentiality", "SourceId", "VintageId", "PublishedOn", "PublishedPrecision",
"PublishedBasis", "Address", "AddedInRelease", "Bound", "Reference", "IsConfirmation"
FROM (VALUES (keys)) AS s CROSS JOIN "Observations" AS o WHERE o."RemovedInRelease" IS NULL AND o."IndicatorId" = s.column1 AND o."AreaId" = s.column2;

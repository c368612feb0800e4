SELECT MAX("r"."Number")
FROM "Releases" AS "r";

SELECT COUNT(*)
FROM "Observations" AS "o"
INNER JOIN "Areas" AS "a" ON "o"."AreaId" = "a"."Id"
WHERE "o"."IsLatest" AND "o"."Year" >= @Value AND "a"."Kind" = @Value1;

SELECT "o"."Id", "o"."AddedInRelease", "o"."Address", "o"."AreaId", "o"."Bound", "o"."Confidentiality", "o"."Decimals", "o"."IndicatorId", "o"."IsConfirmation", "o"."IsLatest", "o"."PublishedBasis", "o"."PublishedOn", "o"."PublishedPrecision", "o"."Reference", "o"."RemovedInRelease", "o"."SourceId", "o"."Status", "o"."Value", "o"."VintageId", "o"."Year", CASE
    WHEN "o"."Value" IS NOT NULL THEN 1
    ELSE 0
END, COALESCE("o"."Value", 0.0)
FROM "Observations" AS "o"
INNER JOIN "Areas" AS "a" ON "o"."AreaId" = "a"."Id"
WHERE "o"."IsLatest" AND "o"."Year" >= @Value AND "a"."Kind" = @Value1
ORDER BY CASE
    WHEN "o"."Value" IS NOT NULL THEN 1
    ELSE 0
END DESC, COALESCE("o"."Value", 0.0) DESC, "o"."IndicatorId", "o"."AreaId", "o"."Year"
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

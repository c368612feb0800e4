SELECT DISTINCT "IndicatorId", "AreaId", "Year" FROM "Observations"
WHERE "AddedInRelease" = 1 OR "RemovedInRelease" = 1
ORDER BY 1, 2, 3;

SELECT n."ObservationId", n."NoteId"
FROM (VALUES (keys)) AS s CROSS JOIN "Observations" AS o CROSS JOIN "ObservationNotes" AS n
WHERE n."ObservationId" = o."Id" AND o."AddedInRelease" <= 0 AND (o."RemovedInRelease" IS NULL OR o."RemovedInRelease" > 0) AND o."IndicatorId" = s.column1 AND o."AreaId" = s.column2;

SELECT
  (CAST(o."IndicatorId" AS bigint) << 42) | (CAST(o."AreaId" AS bigint) << 23) | ((o."Year" + 32768) << 7)
  | (o."Decimals" << 2) | CASE WHEN row_number() OVER (
  PARTITION BY o."IndicatorId", o."AreaId", o."Year"
  ORDER BY o."IsConfirmation", o."PublishedOn" DESC, o."VintageId" IS NOT NULL, o."SourceId"
) = 1 THEN 1 ELSE 0 END,
  coalesce(o."Value", 1e308), o."Id", "Decimals", "Status", "Confidentiality", "SourceId", "VintageId", "PublishedOn", "PublishedPrecision",
"PublishedBasis", "Address", "AddedInRelease", "Bound", "Reference", "IsConfirmation"
FROM (VALUES (keys)) AS s CROSS JOIN "Observations" AS o WHERE o."AddedInRelease" <= 0 AND (o."RemovedInRelease" IS NULL OR o."RemovedInRelease" > 0) AND o."IndicatorId" = s.column1 AND o."AreaId" = s.column2;

SELECT n."ObservationId", n."NoteId"
FROM (VALUES (keys)) AS s CROSS JOIN "Observations" AS o CROSS JOIN "ObservationNotes" AS n
WHERE n."ObservationId" = o."Id" AND o."AddedInRelease" <= 1 AND (o."RemovedInRelease" IS NULL OR o."RemovedInRelease" > 1) AND o."IndicatorId" = s.column1 AND o."AreaId" = s.column2;

SELECT
  (CAST(o."IndicatorId" AS bigint) << 42) | (CAST(o."AreaId" AS bigint) << 23) | ((o."Year" + 32768) << 7)
  | (o."Decimals" << 2) | CASE WHEN row_number() OVER (
  PARTITION BY o."IndicatorId", o."AreaId", o."Year"
  ORDER BY o."IsConfirmation", o."PublishedOn" DESC, o."VintageId" IS NOT NULL, o."SourceId"
) = 1 THEN 1 ELSE 0 END,
  coalesce(o."Value", 1e308), o."Id", "Decimals", "Status", "Confidentiality", "SourceId", "VintageId", "PublishedOn", "PublishedPrecision",
"PublishedBasis", "Address", "AddedInRelease", "Bound", "Reference", "IsConfirmation"
FROM (VALUES (keys)) AS s CROSS JOIN "Observations" AS o WHERE o."AddedInRelease" <= 1 AND (o."RemovedInRelease" IS NULL OR o."RemovedInRelease" > 1) AND o."IndicatorId" = s.column1 AND o."AreaId" = s.column2;

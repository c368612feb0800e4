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

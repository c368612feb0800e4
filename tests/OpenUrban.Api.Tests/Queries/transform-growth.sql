SELECT max("Number") FROM "Releases";

SELECT n."ObservationId", n."NoteId"
FROM "ObservationNotes" AS n JOIN "Observations" AS o ON o."Id" = n."ObservationId" WHERE o."RemovedInRelease" IS NULL AND (o."IndicatorId", o."AreaId") IN (VALUES (keys));

SELECT
  (CAST(o."IndicatorId" AS bigint) << 42) | (CAST(o."AreaId" AS bigint) << 23) | ((o."Year" + 32768) << 7)
  | (o."Decimals" << 2) | CASE WHEN o."IsLatest"  THEN 1 ELSE 0 END,
  coalesce(o."Value", 1e308), o."Id", "Decimals", "Status", "Confidentiality", "SourceId", "VintageId", "PublishedOn", "PublishedPrecision",
"PublishedBasis", "Address", "AddedInRelease", "Bound", "Reference", "IsConfirmation"
FROM "Observations" AS o WHERE o."RemovedInRelease" IS NULL AND (o."IndicatorId", o."AreaId") IN (VALUES (keys));

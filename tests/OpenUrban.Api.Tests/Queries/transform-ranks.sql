SELECT max("Number") FROM "Releases";

SELECT n."ObservationId", n."NoteId"
FROM "ObservationNotes" AS n JOIN "Observations" AS o ON o."Id" = n."ObservationId" WHERE o."RemovedInRelease" IS NULL AND (o."IndicatorId", o."AreaId") IN (VALUES (83,10),(83,11),(83,21),(86,10),(86,11));

SELECT
  (CAST(o."IndicatorId" AS bigint) << 42) | (CAST(o."AreaId" AS bigint) << 23) | ((o."Year" + 32768) << 7)
  | (o."Decimals" << 2) | CASE WHEN o."IsLatest"  THEN 1 ELSE 0 END,
  coalesce(o."Value", 1e308), o."Id", "Decimals", "Status", "Confidentiality", "SourceId", "VintageId", "PublishedOn", "PublishedPrecision",
"PublishedBasis", "Address", "AddedInRelease", "Bound", "Reference", "IsConfirmation"
FROM "Observations" AS o WHERE o."RemovedInRelease" IS NULL AND (o."IndicatorId", o."AreaId") IN (VALUES (83,10),(83,11),(83,21),(86,10),(86,11));

SELECT max("Number") FROM "Releases";

SELECT n."ObservationId", n."NoteId"
FROM "ObservationNotes" AS n JOIN "Observations" AS o ON o."Id" = n."ObservationId" WHERE o."RemovedInRelease" IS NULL AND (o."IndicatorId", o."AreaId") IN (VALUES (83,10),(83,11),(83,12),(83,13),(83,14),(83,15),(83,16),(83,17),(83,18),(83,19),(83,20),(83,21),(83,22),(83,23),(83,24),(83,25),(83,26),(84,1),(86,10),(86,11),(86,12),(86,13),(86,14),(86,15),(86,16),(86,17),(86,18),(86,19),(86,20),(86,21),(86,22),(86,23),(86,24),(86,25),(86,26));

SELECT
  (CAST(o."IndicatorId" AS bigint) << 42) | (CAST(o."AreaId" AS bigint) << 23) | ((o."Year" + 32768) << 7)
  | (o."Decimals" << 2) | CASE WHEN o."IsLatest"  THEN 1 ELSE 0 END,
  coalesce(o."Value", 1e308), o."Id", "Decimals", "Status", "Confidentiality", "SourceId", "VintageId", "PublishedOn", "PublishedPrecision",
"PublishedBasis", "Address", "AddedInRelease", "Bound", "Reference", "IsConfirmation"
FROM "Observations" AS o WHERE o."RemovedInRelease" IS NULL AND (o."IndicatorId", o."AreaId") IN (VALUES (83,10),(83,11),(83,12),(83,13),(83,14),(83,15),(83,16),(83,17),(83,18),(83,19),(83,20),(83,21),(83,22),(83,23),(83,24),(83,25),(83,26),(84,1),(86,10),(86,11),(86,12),(86,13),(86,14),(86,15),(86,16),(86,17),(86,18),(86,19),(86,20),(86,21),(86,22),(86,23),(86,24),(86,25),(86,26));

SELECT max("Number") FROM "Releases";

SELECT n."ObservationId", n."NoteId"
FROM "ObservationNotes" AS n JOIN "Observations" AS o ON o."Id" = n."ObservationId" WHERE o."RemovedInRelease" IS NULL AND (o."IndicatorId", o."AreaId") IN (VALUES (16,10),(42,10),(42,11),(42,14),(104,1),(104,2),(104,10),(123,1),(123,2),(123,3),(123,10),(123,27),(123,28),(123,29),(123,30),(123,31),(123,32),(123,33),(123,34),(123,35),(123,36),(123,37),(123,38),(123,39),(123,40),(123,41),(123,42),(123,43),(123,45),(123,72),(123,76),(123,79));

SELECT
  (CAST(o."IndicatorId" AS bigint) << 42) | (CAST(o."AreaId" AS bigint) << 23) | ((o."Year" + 32768) << 7)
  | (o."Decimals" << 2) | CASE WHEN o."IsLatest"  THEN 1 ELSE 0 END,
  coalesce(o."Value", 1e308), o."Id", "Decimals", "Status", "Confidentiality", "SourceId", "VintageId", "PublishedOn", "PublishedPrecision",
"PublishedBasis", "Address", "AddedInRelease", "Bound", "Reference", "IsConfirmation"
FROM "Observations" AS o WHERE o."RemovedInRelease" IS NULL AND (o."IndicatorId", o."AreaId") IN (VALUES (16,10),(42,10),(42,11),(42,14),(104,1),(104,2),(104,10),(123,1),(123,2),(123,3),(123,10),(123,27),(123,28),(123,29),(123,30),(123,31),(123,32),(123,33),(123,34),(123,35),(123,36),(123,37),(123,38),(123,39),(123,40),(123,41),(123,42),(123,43),(123,45),(123,72),(123,76),(123,79));

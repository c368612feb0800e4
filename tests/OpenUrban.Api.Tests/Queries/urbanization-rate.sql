SELECT "r"."Number", "r"."ActiveFrom", "r"."Added", "r"."Checksum", "r"."Confirmations", "r"."EarlierVersions", "r"."FilesChecksum", "r"."ImportsChecksum", "r"."PublishedAt", "r"."Removed", "r"."Values", "r"."Notes_En", "r"."Notes_ZhHans", "r"."Notes_ZhHant"
FROM "Releases" AS "r"
ORDER BY "r"."Number" DESC
LIMIT 1;

SELECT "i"."Code", "i"."Id"
FROM "Indicators" AS "i"
WHERE "i"."Code" = @codes1;

SELECT "a"."Code", "a"."Id"
FROM "Areas" AS "a"
WHERE "a"."Code" = @codes1;

SELECT "o"."Id", "o"."AddedInRelease", "o"."Address", "o"."AreaId", "o"."Bound", "o"."Confidentiality", "o"."Decimals", "o"."IndicatorId", "o"."IsConfirmation", "o"."IsLatest", "o"."PublishedBasis", "o"."PublishedOn", "o"."PublishedPrecision", "o"."Reference", "o"."RemovedInRelease", "o"."SourceId", "o"."Status", "o"."Value", "o"."VintageId", "o"."Year"
FROM "Observations" AS "o"
WHERE "o"."IsLatest" AND "o"."IndicatorId" = @indicatorIds1 AND "o"."AreaId" = @areaIds1
ORDER BY "o"."IndicatorId", "o"."AreaId", "o"."Year"
LIMIT @p;

SELECT "i"."Id", "i"."Additive", "i"."Code", "i"."Decimals", "i"."Direction", "i"."IsImported", "i"."TopicId", "i"."UnitId", "i"."UnitMultiplier", "i"."Definition_En", "i"."Definition_ZhHans", "i"."Definition_ZhHant", "i"."Name_En", "i"."Name_ZhHans", "i"."Name_ZhHant"
FROM "Indicators" AS "i"
WHERE "i"."Id" = @ids1;

SELECT "a"."Id", "a"."AreaKm2", "a"."AreaKm2SourceId", "a"."AreaKm2Year", "a"."CentroidSourceId", "a"."Code", "a"."CodeSourceId", "a"."CrossBorder", "a"."Gcj02SourceId", "a"."Group", "a"."GroupSourceId", "a"."IsImported", "a"."IsoCode", "a"."Kind", "a"."ParentId", "a"."ZoneKind", "a"."Aliases", "a"."Centroid_Latitude", "a"."Centroid_Longitude", "a"."CentroidGcj02_Latitude", "a"."CentroidGcj02_Longitude", "a"."DistrictsText_En", "a"."DistrictsText_ZhHans", "a"."DistrictsText_ZhHant", "a"."Locators", "a"."Name_En", "a"."Name_ZhHans", "a"."Name_ZhHant", "a"."Note_En", "a"."Note_ZhHans", "a"."Note_ZhHant", "a"."SeatGcj02_Latitude", "a"."SeatGcj02_Longitude"
FROM "Areas" AS "a"
WHERE "a"."Id" = @ids1;

SELECT "o"."Id", "o"."AddedInRelease", "o"."Address", "o"."AreaId", "o"."Bound", "o"."Confidentiality", "o"."Decimals", "o"."IndicatorId", "o"."IsConfirmation", "o"."IsLatest", "o"."PublishedBasis", "o"."PublishedOn", "o"."PublishedPrecision", "o"."Reference", "o"."RemovedInRelease", "o"."SourceId", "o"."Status", "o"."Value", "o"."VintageId", "o"."Year"
FROM "Observations" AS "o"
WHERE "o"."RemovedInRelease" IS NULL AND NOT ("o"."IsLatest") AND "o"."IndicatorId" = @indicatorIds1 AND "o"."AreaId" = @areaIds1;

SELECT "o"."Id", "o"."AddedInRelease", "o"."Address", "o"."AreaId", "o"."Bound", "o"."Confidentiality", "o"."Decimals", "o"."IndicatorId", "o"."IsConfirmation", "o"."IsLatest", "o"."PublishedBasis", "o"."PublishedOn", "o"."PublishedPrecision", "o"."Reference", "o"."RemovedInRelease", "o"."SourceId", "o"."Status", "o"."Value", "o"."VintageId", "o"."Year"
FROM "Observations" AS "o"
WHERE "o"."IsLatest" AND "o"."Value" IS NOT NULL AND "o"."IndicatorId" = @indicatorIds1 AND "o"."AreaId" = @areaIds1
ORDER BY "o"."Year";

SELECT "o"."ObservationId", "n"."Edition"
FROM "ObservationNotes" AS "o"
INNER JOIN "Notes" AS "n" ON "o"."NoteId" = "n"."Id"
INNER JOIN "Observations" AS "o0" ON "o"."ObservationId" = "o0"."Id"
WHERE "n"."Edition" IS NOT NULL AND "o0"."IndicatorId" = @indicatorIds1 AND "o0"."AreaId" = @areaIds1;

SELECT "s"."IndicatorId", "s"."AreaId", "s"."Year", "s"."SourceId", "s"."Reason_En", "s"."Reason_ZhHans", "s"."Reason_ZhHant"
FROM "SeriesBreaks" AS "s"
WHERE "s"."IndicatorId" = @ids1
ORDER BY "s"."AreaId", "s"."Year";

SELECT "s"."Id", "s"."Address", "s"."Code", "s"."CopyAddress", "s"."CopyIsLinkable", "s"."CopyTitle", "s"."Grade", "s"."IsImported", "s"."LicenceId", "s"."PublishedBasis", "s"."PublishedOn", "s"."PublishedPrecision", "s"."Table", "s"."Year", "s"."Licence_En", "s"."Licence_ZhHans", "s"."Licence_ZhHant", "s"."Name_En", "s"."Name_ZhHans", "s"."Name_ZhHant", "s"."Note_En", "s"."Note_ZhHans", "s"."Note_ZhHant", "s"."ProducerName_En", "s"."ProducerName_ZhHans", "s"."ProducerName_ZhHant"
FROM "Sources" AS "s"
WHERE "s"."Id" IN (@ids1, @ids2, @ids3, @ids4, @ids5, @ids6, @ids7, @ids8, @ids9, @ids10);

SELECT "o"."ObservationId", "n"."Id", "n"."Code", "n"."Edition", "n"."Text_En", "n"."Text_ZhHans", "n"."Text_ZhHant"
FROM "ObservationNotes" AS "o"
INNER JOIN "Notes" AS "n" ON "o"."NoteId" = "n"."Id"
WHERE "o"."ObservationId" IN (@ids1, @ids2, @ids3, @ids4, @ids5, @ids6, @ids7, @ids8, @ids9, @ids10, @ids11, @ids12, @ids13, @ids14, @ids15, @ids16, @ids17, @ids18, @ids19, @ids20, @ids21, @ids22, @ids23, @ids24, @ids25, @ids26, @ids27, @ids28, @ids29, @ids30, @ids31, @ids32, @ids33, @ids34, @ids35, @ids36, @ids37, @ids38, @ids39, @ids40, @ids41, @ids42, @ids43, @ids44, @ids45, @ids46, @ids47, @ids48, @ids49, @ids50, @ids51, @ids52, @ids53, @ids54, @ids55, @ids56, @ids57, @ids58, @ids59, @ids60)
ORDER BY "n"."Code";

SELECT "u"."Id", "u"."Code", "u"."IsDivisible", "u"."IsImported", "u"."Symbol", "u"."Definition_En", "u"."Definition_ZhHans", "u"."Definition_ZhHant", "u"."Name_En", "u"."Name_ZhHans", "u"."Name_ZhHant"
FROM "Units" AS "u"
WHERE "u"."Id" = @ids1;

SELECT "v"."Id", "v"."Code", "v"."IndicatorId", "v"."Definition_En", "v"."Definition_ZhHans", "v"."Definition_ZhHant", "v"."Name_En", "v"."Name_ZhHans", "v"."Name_ZhHant"
FROM "Vintages" AS "v"
WHERE "v"."IndicatorId" = @ids1
ORDER BY "v"."Code";

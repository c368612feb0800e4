SELECT "r"."Number", "r"."ActiveFrom", "r"."Added", "r"."Checksum", "r"."Confirmations", "r"."EarlierVersions", "r"."FilesChecksum", "r"."ImportsChecksum", "r"."PublishedAt", "r"."Removed", "r"."Values", "r"."Notes_En", "r"."Notes_ZhHans", "r"."Notes_ZhHant"
FROM "Releases" AS "r"
ORDER BY "r"."Number" DESC
LIMIT 1;

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

SELECT "i"."Id", "i"."Additive", "i"."Code", "i"."Decimals", "i"."Direction", "i"."IsImported", "i"."TopicId", "i"."UnitId", "i"."UnitMultiplier", "i"."Definition_En", "i"."Definition_ZhHans", "i"."Definition_ZhHant", "i"."Name_En", "i"."Name_ZhHans", "i"."Name_ZhHant"
FROM "Indicators" AS "i"
WHERE "i"."Id" = @ids1;

SELECT "a"."Id", "a"."AreaKm2", "a"."AreaKm2SourceId", "a"."AreaKm2Year", "a"."CentroidSourceId", "a"."Code", "a"."CodeSourceId", "a"."CrossBorder", "a"."Gcj02SourceId", "a"."Group", "a"."GroupSourceId", "a"."IsImported", "a"."IsoCode", "a"."Kind", "a"."ParentId", "a"."ZoneKind", "a"."Aliases", "a"."Centroid_Latitude", "a"."Centroid_Longitude", "a"."CentroidGcj02_Latitude", "a"."CentroidGcj02_Longitude", "a"."DistrictsText_En", "a"."DistrictsText_ZhHans", "a"."DistrictsText_ZhHant", "a"."Locators", "a"."Name_En", "a"."Name_ZhHans", "a"."Name_ZhHant", "a"."Note_En", "a"."Note_ZhHans", "a"."Note_ZhHant", "a"."SeatGcj02_Latitude", "a"."SeatGcj02_Longitude"
FROM "Areas" AS "a"
WHERE "a"."Id" = @ids1;

SELECT "s"."Id", "s"."Address", "s"."Code", "s"."CopyAddress", "s"."CopyIsLinkable", "s"."CopyTitle", "s"."Grade", "s"."IsImported", "s"."LicenceId", "s"."PublishedBasis", "s"."PublishedOn", "s"."PublishedPrecision", "s"."Table", "s"."Year", "s"."Licence_En", "s"."Licence_ZhHans", "s"."Licence_ZhHant", "s"."Name_En", "s"."Name_ZhHans", "s"."Name_ZhHant", "s"."Note_En", "s"."Note_ZhHans", "s"."Note_ZhHant", "s"."ProducerName_En", "s"."ProducerName_ZhHans", "s"."ProducerName_ZhHant"
FROM "Sources" AS "s"
WHERE "s"."Id" = @ids1;

SELECT "v"."Id", "v"."Code", "v"."IndicatorId", "v"."Definition_En", "v"."Definition_ZhHans", "v"."Definition_ZhHant", "v"."Name_En", "v"."Name_ZhHans", "v"."Name_ZhHant"
FROM "Vintages" AS "v"
WHERE "v"."Id" = @ids1;

SELECT "o"."Id", "o"."AddedInRelease", "o"."Address", "o"."AreaId", "o"."Bound", "o"."Confidentiality", "o"."Decimals", "o"."IndicatorId", "o"."IsConfirmation", "o"."IsLatest", "o"."PublishedBasis", "o"."PublishedOn", "o"."PublishedPrecision", "o"."Reference", "o"."RemovedInRelease", "o"."SourceId", "o"."Status", "o"."Value", "o"."VintageId", "o"."Year"
FROM "Observations" AS "o"
WHERE "o"."RemovedInRelease" IS NULL AND "o"."IndicatorId" = @indicatorIds1 AND "o"."AreaId" = @areaIds1 AND "o"."Year" IN (@years1, @years2, @years3);

SELECT "s"."Id", "s"."Address", "s"."Code", "s"."CopyAddress", "s"."CopyIsLinkable", "s"."CopyTitle", "s"."Grade", "s"."IsImported", "s"."LicenceId", "s"."PublishedBasis", "s"."PublishedOn", "s"."PublishedPrecision", "s"."Table", "s"."Year", "s"."Licence_En", "s"."Licence_ZhHans", "s"."Licence_ZhHant", "s"."Name_En", "s"."Name_ZhHans", "s"."Name_ZhHant", "s"."Note_En", "s"."Note_ZhHans", "s"."Note_ZhHant", "s"."ProducerName_En", "s"."ProducerName_ZhHans", "s"."ProducerName_ZhHant"
FROM "Sources" AS "s"
WHERE "s"."Id" IN (@ids1, @ids2);

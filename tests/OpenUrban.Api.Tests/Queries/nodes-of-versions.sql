SELECT "r"."Number", "r"."ActiveFrom", "r"."Added", "r"."Checksum", "r"."Confirmations", "r"."EarlierVersions", "r"."FilesChecksum", "r"."ImportsChecksum", "r"."PublishedAt", "r"."Removed", "r"."Values", "r"."Notes_En", "r"."Notes_ZhHans", "r"."Notes_ZhHant"
FROM "Releases" AS "r"
ORDER BY "r"."Number" DESC
LIMIT 1;

SELECT "i"."Code" AS "IndicatorCode", "a"."Code" AS "AreaCode", "o"."Id", "o"."AddedInRelease", "o"."Address", "o"."AreaId", "o"."Bound", "o"."Confidentiality", "o"."Decimals", "o"."IndicatorId", "o"."IsConfirmation", "o"."IsLatest", "o"."PublishedBasis", "o"."PublishedOn", "o"."PublishedPrecision", "o"."Reference", "o"."RemovedInRelease", "o"."SourceId", "o"."Status", "o"."Value", "o"."VintageId", "o"."Year"
FROM "Observations" AS "o"
INNER JOIN "Indicators" AS "i" ON "o"."IndicatorId" = "i"."Id"
INNER JOIN "Areas" AS "a" ON "o"."AreaId" = "a"."Id"
WHERE "o"."IsLatest" AND "i"."Code" = @indicators1 AND "a"."Code" = @areas1 AND "o"."Year" = @years1;

SELECT "i"."Code", "a"."Code", "o"."Id", "o"."AddedInRelease", "o"."Address", "o"."AreaId", "o"."Bound", "o"."Confidentiality", "o"."Decimals", "o"."IndicatorId", "o"."IsConfirmation", "o"."IsLatest", "o"."PublishedBasis", "o"."PublishedOn", "o"."PublishedPrecision", "o"."Reference", "o"."RemovedInRelease", "o"."SourceId", "o"."Status", "o"."Value", "o"."VintageId", "o"."Year", "s"."Id", "s"."Address", "s"."Code", "s"."CopyAddress", "s"."CopyIsLinkable", "s"."CopyTitle", "s"."Grade", "s"."IsImported", "s"."LicenceId", "s"."PublishedBasis", "s"."PublishedOn", "s"."PublishedPrecision", "s"."Table", "s"."Year", "s"."Licence_En", "s"."Licence_ZhHans", "s"."Licence_ZhHant", "s"."Name_En", "s"."Name_ZhHans", "s"."Name_ZhHant", "s"."Note_En", "s"."Note_ZhHans", "s"."Note_ZhHant", "s"."ProducerName_En", "s"."ProducerName_ZhHans", "s"."ProducerName_ZhHant"
FROM "Observations" AS "o"
INNER JOIN "Indicators" AS "i" ON "o"."IndicatorId" = "i"."Id"
INNER JOIN "Areas" AS "a" ON "o"."AreaId" = "a"."Id"
INNER JOIN "Sources" AS "s" ON "o"."SourceId" = "s"."Id"
WHERE "o"."AddedInRelease" <= @release AND "i"."Code" = @indicators1 AND "a"."Code" = @areas1 AND "o"."Year" IN (@years1, @years2);

SELECT "i"."Id", "i"."Additive", "i"."Code", "i"."Decimals", "i"."Direction", "i"."IsImported", "i"."TopicId", "i"."UnitId", "i"."UnitMultiplier", "i"."Definition_En", "i"."Definition_ZhHans", "i"."Definition_ZhHant", "i"."Name_En", "i"."Name_ZhHans", "i"."Name_ZhHant"
FROM "Indicators" AS "i"
WHERE "i"."Id" = @ids1;

SELECT "a"."Id", "a"."AreaKm2", "a"."AreaKm2SourceId", "a"."AreaKm2Year", "a"."CentroidSourceId", "a"."Code", "a"."CodeSourceId", "a"."CrossBorder", "a"."Gcj02SourceId", "a"."Group", "a"."GroupSourceId", "a"."IsImported", "a"."IsoCode", "a"."Kind", "a"."ParentId", "a"."ZoneKind", "a"."Aliases", "a"."Centroid_Latitude", "a"."Centroid_Longitude", "a"."CentroidGcj02_Latitude", "a"."CentroidGcj02_Longitude", "a"."DistrictsText_En", "a"."DistrictsText_ZhHans", "a"."DistrictsText_ZhHant", "a"."Locators", "a"."Name_En", "a"."Name_ZhHans", "a"."Name_ZhHant", "a"."Note_En", "a"."Note_ZhHans", "a"."Note_ZhHant", "a"."SeatGcj02_Latitude", "a"."SeatGcj02_Longitude"
FROM "Areas" AS "a"
WHERE "a"."Id" = @ids1;

SELECT "s"."Id", "s"."Address", "s"."Code", "s"."CopyAddress", "s"."CopyIsLinkable", "s"."CopyTitle", "s"."Grade", "s"."IsImported", "s"."LicenceId", "s"."PublishedBasis", "s"."PublishedOn", "s"."PublishedPrecision", "s"."Table", "s"."Year", "s"."Licence_En", "s"."Licence_ZhHans", "s"."Licence_ZhHant", "s"."Name_En", "s"."Name_ZhHans", "s"."Name_ZhHant", "s"."Note_En", "s"."Note_ZhHans", "s"."Note_ZhHant", "s"."ProducerName_En", "s"."ProducerName_ZhHans", "s"."ProducerName_ZhHant"
FROM "Sources" AS "s"
WHERE "s"."Id" IN (@ids1, @ids2);

SELECT "o"."Id", "o"."AddedInRelease", "o"."Address", "o"."AreaId", "o"."Bound", "o"."Confidentiality", "o"."Decimals", "o"."IndicatorId", "o"."IsConfirmation", "o"."IsLatest", "o"."PublishedBasis", "o"."PublishedOn", "o"."PublishedPrecision", "o"."Reference", "o"."RemovedInRelease", "o"."SourceId", "o"."Status", "o"."Value", "o"."VintageId", "o"."Year"
FROM "Observations" AS "o"
WHERE "o"."RemovedInRelease" IS NULL AND "o"."IndicatorId" = @indicatorIds1 AND "o"."AreaId" = @areaIds1 AND "o"."Year" IN (@years1, @years2);

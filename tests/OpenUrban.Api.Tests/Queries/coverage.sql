SELECT "r"."Number", "r"."ActiveFrom", "r"."Added", "r"."Checksum", "r"."Confirmations", "r"."EarlierVersions", "r"."FilesChecksum", "r"."ImportsChecksum", "r"."PublishedAt", "r"."Removed", "r"."Values", "r"."Notes_En", "r"."Notes_ZhHans", "r"."Notes_ZhHant"
FROM "Releases" AS "r"
ORDER BY "r"."Number" DESC
LIMIT 1;

SELECT "a"."Id"
FROM "Areas" AS "a"
WHERE "a"."Code" = @code
LIMIT 1;

SELECT COUNT(*)
FROM (
    SELECT "o"."IndicatorId", "o"."AreaId", COUNT(CASE
        WHEN "o"."Value" IS NOT NULL THEN 1
    END) AS "Values"
    FROM "Observations" AS "o"
    WHERE "o"."IsLatest" AND "o"."AreaId" = @areaId
    GROUP BY "o"."IndicatorId", "o"."AreaId"
) AS "o0"
INNER JOIN "Indicators" AS "i" ON "o0"."IndicatorId" = "i"."Id"
INNER JOIN "Areas" AS "a" ON "o0"."AreaId" = "a"."Id"
WHERE "o0"."Values" > @Value;

SELECT "i"."Id", "i"."Additive", "i"."Code", "i"."Decimals", "i"."Direction", "i"."IsImported", "i"."TopicId", "i"."UnitId", "i"."UnitMultiplier", "i"."Definition_En", "i"."Definition_ZhHans", "i"."Definition_ZhHant", "i"."Name_En", "i"."Name_ZhHans", "i"."Name_ZhHant", "a"."Id", "a"."AreaKm2", "a"."AreaKm2SourceId", "a"."AreaKm2Year", "a"."CentroidSourceId", "a"."Code", "a"."CodeSourceId", "a"."CrossBorder", "a"."Gcj02SourceId", "a"."Group", "a"."GroupSourceId", "a"."IsImported", "a"."IsoCode", "a"."Kind", "a"."ParentId", "a"."ZoneKind", "a"."Aliases", "a"."Centroid_Latitude", "a"."Centroid_Longitude", "a"."CentroidGcj02_Latitude", "a"."CentroidGcj02_Longitude", "a"."DistrictsText_En", "a"."DistrictsText_ZhHans", "a"."DistrictsText_ZhHant", "a"."Locators", "a"."Name_En", "a"."Name_ZhHans", "a"."Name_ZhHant", "a"."Note_En", "a"."Note_ZhHans", "a"."Note_ZhHant", "a"."SeatGcj02_Latitude", "a"."SeatGcj02_Longitude", "o0"."FirstYear", "o0"."LastYear", "o0"."Values", "o0"."Missing"
FROM (
    SELECT "o"."IndicatorId", "o"."AreaId", MIN("o"."Year") AS "FirstYear", MAX("o"."Year") AS "LastYear", COUNT(CASE
        WHEN "o"."Value" IS NOT NULL THEN 1
    END) AS "Values", COUNT(CASE
        WHEN "o"."Value" IS NULL THEN 1
    END) AS "Missing"
    FROM "Observations" AS "o"
    WHERE "o"."IsLatest" AND "o"."AreaId" = @areaId
    GROUP BY "o"."IndicatorId", "o"."AreaId"
) AS "o0"
INNER JOIN "Indicators" AS "i" ON "o0"."IndicatorId" = "i"."Id"
INNER JOIN "Areas" AS "a" ON "o0"."AreaId" = "a"."Id"
WHERE "o0"."Values" > @Value
ORDER BY "o0"."Values" DESC, "i"."Code", "a"."Code"
LIMIT @p;

SELECT "i"."Id", "i"."Additive", "i"."Code", "i"."Decimals", "i"."Direction", "i"."IsImported", "i"."TopicId", "i"."UnitId", "i"."UnitMultiplier", "i"."Definition_En", "i"."Definition_ZhHans", "i"."Definition_ZhHant", "i"."Name_En", "i"."Name_ZhHans", "i"."Name_ZhHant"
FROM "Indicators" AS "i"
WHERE "i"."Code" = @code
LIMIT 1;

SELECT "o"."Id", "o"."AddedInRelease", "o"."Address", "o"."AreaId", "o"."Bound", "o"."Confidentiality", "o"."Decimals", "o"."IndicatorId", "o"."IsConfirmation", "o"."IsLatest", "o"."PublishedBasis", "o"."PublishedOn", "o"."PublishedPrecision", "o"."Reference", "o"."RemovedInRelease", "o"."SourceId", "o"."Status", "o"."Value", "o"."VintageId", "o"."Year"
FROM "Observations" AS "o"
WHERE "o"."IsLatest" AND "o"."IndicatorId" IN (@indicatorIds1, @indicatorIds2, @indicatorIds3, @indicatorIds4) AND "o"."AreaId" = @areaIds1
ORDER BY "o"."Year";

SELECT "s"."IndicatorId", "s"."AreaId", "s"."Year", "s"."SourceId", "s"."Reason_En", "s"."Reason_ZhHans", "s"."Reason_ZhHant"
FROM "SeriesBreaks" AS "s"
WHERE "s"."IndicatorId" IN (@ids1, @ids2, @ids3, @ids4)
ORDER BY "s"."AreaId", "s"."Year";

SELECT "i"."Id" AS "Key", COUNT(*) AS "Count"
FROM (
    SELECT "o"."IndicatorId", "o"."AreaId"
    FROM "Observations" AS "o"
    WHERE "o"."IsLatest" AND "o"."IndicatorId" = @ids1
    GROUP BY "o"."IndicatorId", "o"."AreaId"
) AS "o0"
INNER JOIN "Indicators" AS "i" ON "o0"."IndicatorId" = "i"."Id"
INNER JOIN "Areas" AS "a" ON "o0"."AreaId" = "a"."Id"
GROUP BY "i"."Id";

SELECT "i"."Id", "i"."Additive", "i"."Code", "i"."Decimals", "i"."Direction", "i"."IsImported", "i"."TopicId", "i"."UnitId", "i"."UnitMultiplier", "i"."Definition_En", "i"."Definition_ZhHans", "i"."Definition_ZhHant", "i"."Name_En", "i"."Name_ZhHans", "i"."Name_ZhHant", "a"."Id", "a"."AreaKm2", "a"."AreaKm2SourceId", "a"."AreaKm2Year", "a"."CentroidSourceId", "a"."Code", "a"."CodeSourceId", "a"."CrossBorder", "a"."Gcj02SourceId", "a"."Group", "a"."GroupSourceId", "a"."IsImported", "a"."IsoCode", "a"."Kind", "a"."ParentId", "a"."ZoneKind", "a"."Aliases", "a"."Centroid_Latitude", "a"."Centroid_Longitude", "a"."CentroidGcj02_Latitude", "a"."CentroidGcj02_Longitude", "a"."DistrictsText_En", "a"."DistrictsText_ZhHans", "a"."DistrictsText_ZhHant", "a"."Locators", "a"."Name_En", "a"."Name_ZhHans", "a"."Name_ZhHant", "a"."Note_En", "a"."Note_ZhHans", "a"."Note_ZhHant", "a"."SeatGcj02_Latitude", "a"."SeatGcj02_Longitude", "o0"."FirstYear", "o0"."LastYear", "o0"."Values", "o0"."Missing"
FROM (
    SELECT "o"."IndicatorId", "o"."AreaId", MIN("o"."Year") AS "FirstYear", MAX("o"."Year") AS "LastYear", COUNT(CASE
        WHEN "o"."Value" IS NOT NULL THEN 1
    END) AS "Values", COUNT(CASE
        WHEN "o"."Value" IS NULL THEN 1
    END) AS "Missing"
    FROM "Observations" AS "o"
    WHERE "o"."IsLatest" AND "o"."IndicatorId" = @ids1
    GROUP BY "o"."IndicatorId", "o"."AreaId"
) AS "o0"
INNER JOIN "Indicators" AS "i" ON "o0"."IndicatorId" = "i"."Id"
INNER JOIN "Areas" AS "a" ON "o0"."AreaId" = "a"."Id"
ORDER BY "i"."Code", "a"."Code"
LIMIT @p;

SELECT "s"."Id", "s"."Address", "s"."Code", "s"."CopyAddress", "s"."CopyIsLinkable", "s"."CopyTitle", "s"."Grade", "s"."IsImported", "s"."LicenceId", "s"."PublishedBasis", "s"."PublishedOn", "s"."PublishedPrecision", "s"."Table", "s"."Year", "s"."Licence_En", "s"."Licence_ZhHans", "s"."Licence_ZhHant", "s"."Name_En", "s"."Name_ZhHans", "s"."Name_ZhHant", "s"."Note_En", "s"."Note_ZhHans", "s"."Note_ZhHant", "s"."ProducerName_En", "s"."ProducerName_ZhHans", "s"."ProducerName_ZhHant"
FROM "Sources" AS "s"
WHERE "s"."Id" IN (@ids1, @ids2);

SELECT "o"."Id", "o"."AddedInRelease", "o"."Address", "o"."AreaId", "o"."Bound", "o"."Confidentiality", "o"."Decimals", "o"."IndicatorId", "o"."IsConfirmation", "o"."IsLatest", "o"."PublishedBasis", "o"."PublishedOn", "o"."PublishedPrecision", "o"."Reference", "o"."RemovedInRelease", "o"."SourceId", "o"."Status", "o"."Value", "o"."VintageId", "o"."Year"
FROM "Observations" AS "o"
WHERE "o"."IsLatest" AND "o"."IndicatorId" = @indicatorIds1 AND "o"."AreaId" IN (@areaIds1, @areaIds2, @areaIds3)
ORDER BY "o"."Year";

SELECT "s"."IndicatorId", "s"."AreaId", "s"."Year", "s"."SourceId", "s"."Reason_En", "s"."Reason_ZhHans", "s"."Reason_ZhHant"
FROM "SeriesBreaks" AS "s"
WHERE "s"."IndicatorId" = @ids1
ORDER BY "s"."AreaId", "s"."Year";

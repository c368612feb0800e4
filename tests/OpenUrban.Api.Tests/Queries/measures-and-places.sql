SELECT "r"."Number", "r"."ActiveFrom", "r"."Added", "r"."Checksum", "r"."Confirmations", "r"."EarlierVersions", "r"."FilesChecksum", "r"."ImportsChecksum", "r"."PublishedAt", "r"."Removed", "r"."Values", "r"."Notes_En", "r"."Notes_ZhHans", "r"."Notes_ZhHant"
FROM "Releases" AS "r"
ORDER BY "r"."Number" DESC
LIMIT 1;

SELECT "m"."Id", "m"."ActionId", "m"."Code", "m"."Kind", "m"."PlanId", "m"."Locators", "m"."Name_En", "m"."Name_ZhHans", "m"."Name_ZhHant", "m"."Summary_En", "m"."Summary_ZhHans", "m"."Summary_ZhHant"
FROM "Measures" AS "m"
WHERE EXISTS (
    SELECT 1
    FROM "MeasureAreas" AS "m0"
    WHERE "m"."Id" = "m0"."MeasureId")
ORDER BY "m"."Code"
LIMIT @p;

SELECT "s0"."ParentId", "s0"."Id", "s0"."AreaKm2", "s0"."AreaKm2SourceId", "s0"."AreaKm2Year", "s0"."CentroidSourceId", "s0"."Key", "s0"."CodeSourceId", "s0"."CrossBorder", "s0"."Gcj02SourceId", "s0"."Group", "s0"."GroupSourceId", "s0"."IsImported", "s0"."IsoCode", "s0"."Kind", "s0"."ParentId0", "s0"."ZoneKind", "s0"."c", "s0"."Centroid_Latitude", "s0"."Centroid_Longitude", "s0"."CentroidGcj02_Latitude", "s0"."CentroidGcj02_Longitude", "s0"."DistrictsText_En", "s0"."DistrictsText_ZhHans", "s0"."DistrictsText_ZhHant", "s0"."c0", "s0"."Name_En", "s0"."Name_ZhHans", "s0"."Name_ZhHant", "s0"."Note_En", "s0"."Note_ZhHans", "s0"."Note_ZhHant", "s0"."SeatGcj02_Latitude", "s0"."SeatGcj02_Longitude", "s0"."AreaId", "s0"."Basis"
FROM "Measures" AS "m"
INNER JOIN (
    SELECT "s"."Key", "s"."ParentId", "s"."Id", "s"."AreaKm2", "s"."AreaKm2SourceId", "s"."AreaKm2Year", "s"."CentroidSourceId", "s"."CodeSourceId", "s"."CrossBorder", "s"."Gcj02SourceId", "s"."Group", "s"."GroupSourceId", "s"."IsImported", "s"."IsoCode", "s"."Kind", "s"."ParentId0", "s"."ZoneKind", "s"."c" AS "c", "s"."Centroid_Latitude", "s"."Centroid_Longitude", "s"."CentroidGcj02_Latitude", "s"."CentroidGcj02_Longitude", "s"."DistrictsText_En", "s"."DistrictsText_ZhHans", "s"."DistrictsText_ZhHant", "s"."c0" AS "c0", "s"."Name_En", "s"."Name_ZhHans", "s"."Name_ZhHant", "s"."Note_En", "s"."Note_ZhHans", "s"."Note_ZhHant", "s"."SeatGcj02_Latitude", "s"."SeatGcj02_Longitude", "s"."AreaId", "s"."Basis"
    FROM (
        SELECT "a"."Code" AS "Key", "m0"."MeasureId" AS "ParentId", "a"."Id", "a"."AreaKm2", "a"."AreaKm2SourceId", "a"."AreaKm2Year", "a"."CentroidSourceId", "a"."CodeSourceId", "a"."CrossBorder", "a"."Gcj02SourceId", "a"."Group", "a"."GroupSourceId", "a"."IsImported", "a"."IsoCode", "a"."Kind", "a"."ParentId" AS "ParentId0", "a"."ZoneKind", "a"."Aliases" AS "c", "a"."Centroid_Latitude", "a"."Centroid_Longitude", "a"."CentroidGcj02_Latitude", "a"."CentroidGcj02_Longitude", "a"."DistrictsText_En", "a"."DistrictsText_ZhHans", "a"."DistrictsText_ZhHant", "a"."Locators" AS "c0", "a"."Name_En", "a"."Name_ZhHans", "a"."Name_ZhHant", "a"."Note_En", "a"."Note_ZhHans", "a"."Note_ZhHant", "a"."SeatGcj02_Latitude", "a"."SeatGcj02_Longitude", "m0"."AreaId", "m0"."Basis", ROW_NUMBER() OVER(PARTITION BY "m0"."MeasureId" ORDER BY "a"."Code") AS "row"
        FROM "MeasureAreas" AS "m0"
        INNER JOIN "Areas" AS "a" ON "m0"."AreaId" = "a"."Id"
        WHERE "m0"."MeasureId" IN (@ids1, @ids2, @ids3, @ids4, @ids5, @ids6, @ids7, @ids8, @ids9, @ids10, @ids11, @ids12, @ids13, @ids14, @ids15, @ids16, @ids17, @ids18, @ids19, @ids20)
    ) AS "s"
    WHERE "s"."row" <= @Value
) AS "s0" ON "m"."Id" = "s0"."ParentId"
ORDER BY "s0"."Key";

SELECT "s0"."ParentId", "s0"."Id", "s0"."AreaKm2", "s0"."AreaKm2SourceId", "s0"."AreaKm2Year", "s0"."CentroidSourceId", "s0"."Key", "s0"."CodeSourceId", "s0"."CrossBorder", "s0"."Gcj02SourceId", "s0"."Group", "s0"."GroupSourceId", "s0"."IsImported", "s0"."IsoCode", "s0"."Kind", "s0"."ParentId0", "s0"."ZoneKind", "s0"."c", "s0"."Centroid_Latitude", "s0"."Centroid_Longitude", "s0"."CentroidGcj02_Latitude", "s0"."CentroidGcj02_Longitude", "s0"."DistrictsText_En", "s0"."DistrictsText_ZhHans", "s0"."DistrictsText_ZhHant", "s0"."c0", "s0"."Name_En", "s0"."Name_ZhHans", "s0"."Name_ZhHant", "s0"."Note_En", "s0"."Note_ZhHans", "s0"."Note_ZhHant", "s0"."SeatGcj02_Latitude", "s0"."SeatGcj02_Longitude"
FROM "Measures" AS "m"
INNER JOIN (
    SELECT "s"."Key", "s"."ParentId", "s"."Id", "s"."AreaKm2", "s"."AreaKm2SourceId", "s"."AreaKm2Year", "s"."CentroidSourceId", "s"."CodeSourceId", "s"."CrossBorder", "s"."Gcj02SourceId", "s"."Group", "s"."GroupSourceId", "s"."IsImported", "s"."IsoCode", "s"."Kind", "s"."ParentId0", "s"."ZoneKind", "s"."c" AS "c", "s"."Centroid_Latitude", "s"."Centroid_Longitude", "s"."CentroidGcj02_Latitude", "s"."CentroidGcj02_Longitude", "s"."DistrictsText_En", "s"."DistrictsText_ZhHans", "s"."DistrictsText_ZhHant", "s"."c0" AS "c0", "s"."Name_En", "s"."Name_ZhHans", "s"."Name_ZhHant", "s"."Note_En", "s"."Note_ZhHans", "s"."Note_ZhHant", "s"."SeatGcj02_Latitude", "s"."SeatGcj02_Longitude"
    FROM (
        SELECT "a"."Code" AS "Key", "m0"."Id" AS "ParentId", "a"."Id", "a"."AreaKm2", "a"."AreaKm2SourceId", "a"."AreaKm2Year", "a"."CentroidSourceId", "a"."CodeSourceId", "a"."CrossBorder", "a"."Gcj02SourceId", "a"."Group", "a"."GroupSourceId", "a"."IsImported", "a"."IsoCode", "a"."Kind", "a"."ParentId" AS "ParentId0", "a"."ZoneKind", "a"."Aliases" AS "c", "a"."Centroid_Latitude", "a"."Centroid_Longitude", "a"."CentroidGcj02_Latitude", "a"."CentroidGcj02_Longitude", "a"."DistrictsText_En", "a"."DistrictsText_ZhHans", "a"."DistrictsText_ZhHant", "a"."Locators" AS "c0", "a"."Name_En", "a"."Name_ZhHans", "a"."Name_ZhHant", "a"."Note_En", "a"."Note_ZhHans", "a"."Note_ZhHant", "a"."SeatGcj02_Latitude", "a"."SeatGcj02_Longitude", ROW_NUMBER() OVER(PARTITION BY "m0"."Id" ORDER BY "a"."Code") AS "row"
        FROM "Measures" AS "m0"
        CROSS JOIN "Areas" AS "a"
        WHERE "m0"."Id" IN (@ids1, @ids2, @ids3, @ids4, @ids5, @ids6, @ids7, @ids8, @ids9, @ids10, @ids11, @ids12, @ids13, @ids14, @ids15, @ids16, @ids17, @ids18, @ids19, @ids20) AND "a"."Kind" = 'District' AND EXISTS (
            SELECT 1
            FROM "MeasureAreas" AS "m1"
            INNER JOIN "Areas" AS "a0" ON "m1"."AreaId" = "a0"."Id"
            WHERE "m0"."Id" = "m1"."MeasureId" AND ("m1"."AreaId" = "a"."Id" OR EXISTS (
                SELECT 1
                FROM "ZoneDistricts" AS "z"
                WHERE "a0"."Id" = "z"."ZoneId" AND "z"."DistrictId" = "a"."Id")))
    ) AS "s"
    WHERE "s"."row" <= @Value
) AS "s0" ON "m"."Id" = "s0"."ParentId"
ORDER BY "s0"."Key";

SELECT "i"."Code", "i"."Id"
FROM "Indicators" AS "i"
WHERE "i"."Code" IN (@codes1, @codes2);

SELECT "o"."Id", "o"."AddedInRelease", "o"."Address", "o"."AreaId", "o"."Bound", "o"."Confidentiality", "o"."Decimals", "o"."IndicatorId", "o"."IsConfirmation", "o"."IsLatest", "o"."PublishedBasis", "o"."PublishedOn", "o"."PublishedPrecision", "o"."Reference", "o"."RemovedInRelease", "o"."SourceId", "o"."Status", "o"."Value", "o"."VintageId", "o"."Year"
FROM "Observations" AS "o"
INNER JOIN "Indicators" AS "i" ON "o"."IndicatorId" = "i"."Id"
WHERE "o"."IsLatest" AND "o"."AreaId" IN (@areaIds1, @areaIds2, @areaIds3, @areaIds4, @areaIds5, @areaIds6, @areaIds7, @areaIds8, @areaIds9, @areaIds10, @areaIds11, @areaIds12, @areaIds13, @areaIds14, @areaIds15, @areaIds16, @areaIds17, @areaIds18, @areaIds19, @areaIds20, @areaIds21, @areaIds22, @areaIds23, @areaIds24, @areaIds25, @areaIds26, @areaIds27, @areaIds28, @areaIds29, @areaIds30) AND "o"."IndicatorId" IN (@ids1, @ids2) AND "o"."Value" IS NOT NULL AND NOT EXISTS (
    SELECT 1
    FROM "Observations" AS "o0"
    WHERE "o0"."IsLatest" AND "o0"."Value" IS NOT NULL AND "o0"."IndicatorId" = "o"."IndicatorId" AND "o0"."AreaId" = "o"."AreaId" AND "o0"."Year" > "o"."Year")
ORDER BY "i"."Code";

SELECT "i"."Code", "i"."Id"
FROM "Indicators" AS "i"
WHERE "i"."Code" IN (@codes1, @codes2);

SELECT "o"."Id", "o"."AddedInRelease", "o"."Address", "o"."AreaId", "o"."Bound", "o"."Confidentiality", "o"."Decimals", "o"."IndicatorId", "o"."IsConfirmation", "o"."IsLatest", "o"."PublishedBasis", "o"."PublishedOn", "o"."PublishedPrecision", "o"."Reference", "o"."RemovedInRelease", "o"."SourceId", "o"."Status", "o"."Value", "o"."VintageId", "o"."Year"
FROM "Observations" AS "o"
INNER JOIN "Indicators" AS "i" ON "o"."IndicatorId" = "i"."Id"
WHERE "o"."IsLatest" AND "o"."AreaId" IN (@areaIds1, @areaIds2, @areaIds3, @areaIds4, @areaIds5, @areaIds6, @areaIds7, @areaIds8, @areaIds9, @areaIds10, @areaIds11, @areaIds12, @areaIds13, @areaIds14, @areaIds15, @areaIds16, @areaIds17, @areaIds18, @areaIds19, @areaIds20) AND "o"."IndicatorId" IN (@ids1, @ids2) AND "o"."Value" IS NOT NULL AND NOT EXISTS (
    SELECT 1
    FROM "Observations" AS "o0"
    WHERE "o0"."IsLatest" AND "o0"."Value" IS NOT NULL AND "o0"."IndicatorId" = "o"."IndicatorId" AND "o0"."AreaId" = "o"."AreaId" AND "o0"."Year" > "o"."Year")
ORDER BY "i"."Code";

SELECT "i"."Id", "i"."Additive", "i"."Code", "i"."Decimals", "i"."Direction", "i"."IsImported", "i"."TopicId", "i"."UnitId", "i"."UnitMultiplier", "i"."Definition_En", "i"."Definition_ZhHans", "i"."Definition_ZhHant", "i"."Name_En", "i"."Name_ZhHans", "i"."Name_ZhHant"
FROM "Indicators" AS "i"
WHERE "i"."Id" IN (@ids1, @ids2);

SELECT "a"."Id", "a"."AreaKm2", "a"."AreaKm2SourceId", "a"."AreaKm2Year", "a"."CentroidSourceId", "a"."Code", "a"."CodeSourceId", "a"."CrossBorder", "a"."Gcj02SourceId", "a"."Group", "a"."GroupSourceId", "a"."IsImported", "a"."IsoCode", "a"."Kind", "a"."ParentId", "a"."ZoneKind", "a"."Aliases", "a"."Centroid_Latitude", "a"."Centroid_Longitude", "a"."CentroidGcj02_Latitude", "a"."CentroidGcj02_Longitude", "a"."DistrictsText_En", "a"."DistrictsText_ZhHans", "a"."DistrictsText_ZhHant", "a"."Locators", "a"."Name_En", "a"."Name_ZhHans", "a"."Name_ZhHant", "a"."Note_En", "a"."Note_ZhHans", "a"."Note_ZhHant", "a"."SeatGcj02_Latitude", "a"."SeatGcj02_Longitude"
FROM "Areas" AS "a"
WHERE "a"."Id" IN (@ids1, @ids2, @ids3, @ids4, @ids5, @ids6, @ids7, @ids8, @ids9, @ids10, @ids11, @ids12, @ids13, @ids14, @ids15, @ids16, @ids17, @ids18, @ids19, @ids20);

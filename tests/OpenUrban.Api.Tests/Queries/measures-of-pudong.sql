SELECT "r"."Number", "r"."ActiveFrom", "r"."Added", "r"."Checksum", "r"."Confirmations", "r"."EarlierVersions", "r"."FilesChecksum", "r"."ImportsChecksum", "r"."PublishedAt", "r"."Removed", "r"."Values", "r"."Notes_En", "r"."Notes_ZhHans", "r"."Notes_ZhHant"
FROM "Releases" AS "r"
ORDER BY "r"."Number" DESC
LIMIT 1;

SELECT "a"."Id", "a"."AreaKm2", "a"."AreaKm2SourceId", "a"."AreaKm2Year", "a"."CentroidSourceId", "a"."Code", "a"."CodeSourceId", "a"."CrossBorder", "a"."Gcj02SourceId", "a"."Group", "a"."GroupSourceId", "a"."IsImported", "a"."IsoCode", "a"."Kind", "a"."ParentId", "a"."ZoneKind", "a"."Aliases", "a"."Centroid_Latitude", "a"."Centroid_Longitude", "a"."CentroidGcj02_Latitude", "a"."CentroidGcj02_Longitude", "a"."DistrictsText_En", "a"."DistrictsText_ZhHans", "a"."DistrictsText_ZhHant", "a"."Locators", "a"."Name_En", "a"."Name_ZhHans", "a"."Name_ZhHant", "a"."Note_En", "a"."Note_ZhHans", "a"."Note_ZhHant", "a"."SeatGcj02_Latitude", "a"."SeatGcj02_Longitude"
FROM "Areas" AS "a"
WHERE "a"."Kind" = 'District' AND "a"."Code" = @code
LIMIT 1;

SELECT "a"."Id" AS "Key", COUNT(*) AS "Count"
FROM "Areas" AS "a"
CROSS JOIN "Measures" AS "m"
WHERE "a"."Id" = @ids1 AND EXISTS (
    SELECT 1
    FROM "MeasureAreas" AS "m0"
    INNER JOIN "Areas" AS "a0" ON "m0"."AreaId" = "a0"."Id"
    WHERE "m"."Id" = "m0"."MeasureId" AND ("m0"."AreaId" = "a"."Id" OR EXISTS (
        SELECT 1
        FROM "ZoneDistricts" AS "z"
        WHERE "a0"."Id" = "z"."ZoneId" AND "z"."DistrictId" = "a"."Id")))
GROUP BY "a"."Id";

SELECT "a"."Id", "m"."Id", "m"."ActionId", "m"."Code", "m"."Kind", "m"."PlanId", "m"."Locators", "m"."Name_En", "m"."Name_ZhHans", "m"."Name_ZhHant", "m"."Summary_En", "m"."Summary_ZhHans", "m"."Summary_ZhHant"
FROM "Areas" AS "a"
CROSS JOIN "Measures" AS "m"
WHERE "a"."Id" = @ids1 AND EXISTS (
    SELECT 1
    FROM "MeasureAreas" AS "m0"
    INNER JOIN "Areas" AS "a0" ON "m0"."AreaId" = "a0"."Id"
    WHERE "m"."Id" = "m0"."MeasureId" AND ("m0"."AreaId" = "a"."Id" OR EXISTS (
        SELECT 1
        FROM "ZoneDistricts" AS "z"
        WHERE "a0"."Id" = "z"."ZoneId" AND "z"."DistrictId" = "a"."Id")))
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
        WHERE "m0"."MeasureId" IN (@ids1, @ids2)
    ) AS "s"
    WHERE "s"."row" <= @Value
) AS "s0" ON "m"."Id" = "s0"."ParentId"
ORDER BY "s0"."Key";

SELECT "s0"."ParentId", "s0"."Id", "s0"."Key", "s0"."Kind", "s0"."ParentId0", "s0"."PlanId", "s0"."c", "s0"."Name_En", "s0"."Name_ZhHans", "s0"."Name_ZhHant", "s0"."Summary_En", "s0"."Summary_ZhHans", "s0"."Summary_ZhHant", "s0"."GoalId", "s0"."Basis"
FROM "Measures" AS "m"
INNER JOIN (
    SELECT "s"."Key", "s"."ParentId", "s"."Id", "s"."Kind", "s"."ParentId0", "s"."PlanId", "s"."c" AS "c", "s"."Name_En", "s"."Name_ZhHans", "s"."Name_ZhHant", "s"."Summary_En", "s"."Summary_ZhHans", "s"."Summary_ZhHant", "s"."GoalId", "s"."Basis"
    FROM (
        SELECT "g"."Code" AS "Key", "m0"."MeasureId" AS "ParentId", "g"."Id", "g"."Kind", "g"."ParentId" AS "ParentId0", "g"."PlanId", "g"."Locators" AS "c", "g"."Name_En", "g"."Name_ZhHans", "g"."Name_ZhHant", "g"."Summary_En", "g"."Summary_ZhHans", "g"."Summary_ZhHant", "m0"."GoalId", "m0"."Basis", ROW_NUMBER() OVER(PARTITION BY "m0"."MeasureId" ORDER BY "g"."Code") AS "row"
        FROM "MeasureGoals" AS "m0"
        INNER JOIN "Goals" AS "g" ON "m0"."GoalId" = "g"."Id"
        WHERE "m0"."MeasureId" IN (@ids1, @ids2)
    ) AS "s"
    WHERE "s"."row" <= @Value
) AS "s0" ON "m"."Id" = "s0"."ParentId"
ORDER BY "s0"."Key";

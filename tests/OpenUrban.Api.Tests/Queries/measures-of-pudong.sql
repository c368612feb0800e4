SELECT "r"."Number", "r"."Added", "r"."Checksum", "r"."Confirmations", "r"."EarlierVersions", "r"."PublishedAt", "r"."Removed", "r"."Values", "r"."Notes_En", "r"."Notes_ZhHans", "r"."Notes_ZhHant"
FROM "Releases" AS "r"
ORDER BY "r"."Number" DESC
LIMIT 1;

SELECT "a"."Id", "a"."AreaKm2", "a"."AreaKm2SourceId", "a"."AreaKm2Year", "a"."CentroidSourceId", "a"."Code", "a"."CodeSourceId", "a"."CrossBorder", "a"."Gcj02SourceId", "a"."Group", "a"."GroupSourceId", "a"."IsoCode", "a"."Kind", "a"."ParentId", "a"."ZoneKind", "a"."Aliases", "a"."Centroid_Latitude", "a"."Centroid_Longitude", "a"."CentroidGcj02_Latitude", "a"."CentroidGcj02_Longitude", "a"."DistrictsText_En", "a"."DistrictsText_ZhHans", "a"."DistrictsText_ZhHant", "a"."Locators", "a"."Name_En", "a"."Name_ZhHans", "a"."Name_ZhHant", "a"."Note_En", "a"."Note_ZhHans", "a"."Note_ZhHant", "a"."SeatGcj02_Latitude", "a"."SeatGcj02_Longitude"
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
ORDER BY "m"."Code";

SELECT "m"."MeasureId", "a"."Id", "a"."AreaKm2", "a"."AreaKm2SourceId", "a"."AreaKm2Year", "a"."CentroidSourceId", "a"."Code", "a"."CodeSourceId", "a"."CrossBorder", "a"."Gcj02SourceId", "a"."Group", "a"."GroupSourceId", "a"."IsoCode", "a"."Kind", "a"."ParentId", "a"."ZoneKind", "a"."Aliases", "a"."Centroid_Latitude", "a"."Centroid_Longitude", "a"."CentroidGcj02_Latitude", "a"."CentroidGcj02_Longitude", "a"."DistrictsText_En", "a"."DistrictsText_ZhHans", "a"."DistrictsText_ZhHant", "a"."Locators", "a"."Name_En", "a"."Name_ZhHans", "a"."Name_ZhHant", "a"."Note_En", "a"."Note_ZhHans", "a"."Note_ZhHant", "a"."SeatGcj02_Latitude", "a"."SeatGcj02_Longitude", "m"."AreaId", "m"."Basis"
FROM "MeasureAreas" AS "m"
INNER JOIN "Areas" AS "a" ON "m"."AreaId" = "a"."Id"
WHERE "m"."MeasureId" IN (@ids1, @ids2)
ORDER BY "a"."Code";

SELECT "m"."MeasureId", "g"."Id", "g"."Code", "g"."Kind", "g"."ParentId", "g"."PlanId", "g"."Locators", "g"."Name_En", "g"."Name_ZhHans", "g"."Name_ZhHant", "g"."Summary_En", "g"."Summary_ZhHans", "g"."Summary_ZhHant", "m"."GoalId", "m"."Basis"
FROM "MeasureGoals" AS "m"
INNER JOIN "Goals" AS "g" ON "m"."GoalId" = "g"."Id"
WHERE "m"."MeasureId" IN (@ids1, @ids2)
ORDER BY "g"."Code";

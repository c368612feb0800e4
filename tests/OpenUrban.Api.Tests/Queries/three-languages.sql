SELECT "r"."Number", "r"."ActiveFrom", "r"."Added", "r"."Checksum", "r"."Confirmations", "r"."EarlierVersions", "r"."FilesChecksum", "r"."ImportsChecksum", "r"."PublishedAt", "r"."Removed", "r"."Values", "r"."Notes_En", "r"."Notes_ZhHans", "r"."Notes_ZhHant"
FROM "Releases" AS "r"
ORDER BY "r"."Number" DESC
LIMIT 1;

SELECT "m"."Id", "m"."ActionId", "m"."Code", "m"."Kind", "m"."PlanId", "m"."Locators", "m"."Name_En", "m"."Name_ZhHans", "m"."Name_ZhHant", "m"."Summary_En", "m"."Summary_ZhHans", "m"."Summary_ZhHant"
FROM "Measures" AS "m"
WHERE "m"."Code" = @code
LIMIT 1;

SELECT "a"."Id", "a"."AreaKm2", "a"."AreaKm2SourceId", "a"."AreaKm2Year", "a"."CentroidSourceId", "a"."Code", "a"."CodeSourceId", "a"."CrossBorder", "a"."Gcj02SourceId", "a"."Group", "a"."GroupSourceId", "a"."IsImported", "a"."IsoCode", "a"."Kind", "a"."ParentId", "a"."ZoneKind", "a"."Aliases", "a"."Centroid_Latitude", "a"."Centroid_Longitude", "a"."CentroidGcj02_Latitude", "a"."CentroidGcj02_Longitude", "a"."DistrictsText_En", "a"."DistrictsText_ZhHans", "a"."DistrictsText_ZhHant", "a"."Locators", "a"."Name_En", "a"."Name_ZhHans", "a"."Name_ZhHant", "a"."Note_En", "a"."Note_ZhHans", "a"."Note_ZhHant", "a"."SeatGcj02_Latitude", "a"."SeatGcj02_Longitude"
FROM "Areas" AS "a"
WHERE instr("a"."Name_ZhHant", @Value) > 0
ORDER BY "a"."Code"
LIMIT @p;

SELECT "m"."Id", "m"."Code", "m"."MeasureId", "m"."TargetCode", "m"."Locators", "m"."Name_En", "m"."Name_ZhHans", "m"."Name_ZhHant"
FROM "MeasureParts" AS "m"
WHERE "m"."MeasureId" = @ids1
ORDER BY "m"."Code";

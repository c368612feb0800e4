SELECT "r"."Number", "r"."ActiveFrom", "r"."Added", "r"."Checksum", "r"."Confirmations", "r"."EarlierVersions", "r"."FilesChecksum", "r"."ImportsChecksum", "r"."PublishedAt", "r"."Removed", "r"."Values", "r"."Notes_En", "r"."Notes_ZhHans", "r"."Notes_ZhHant"
FROM "Releases" AS "r"
ORDER BY "r"."Number" DESC
LIMIT 1;

SELECT "a"."Id", "a"."AreaKm2", "a"."AreaKm2SourceId", "a"."AreaKm2Year", "a"."CentroidSourceId", "a"."Code", "a"."CodeSourceId", "a"."CrossBorder", "a"."Gcj02SourceId", "a"."Group", "a"."GroupSourceId", "a"."IsImported", "a"."IsoCode", "a"."Kind", "a"."ParentId", "a"."ZoneKind", "a"."Aliases", "a"."Centroid_Latitude", "a"."Centroid_Longitude", "a"."CentroidGcj02_Latitude", "a"."CentroidGcj02_Longitude", "a"."DistrictsText_En", "a"."DistrictsText_ZhHans", "a"."DistrictsText_ZhHant", "a"."Locators", "a"."Name_En", "a"."Name_ZhHans", "a"."Name_ZhHant", "a"."Note_En", "a"."Note_ZhHans", "a"."Note_ZhHant", "a"."SeatGcj02_Latitude", "a"."SeatGcj02_Longitude"
FROM "Areas" AS "a"
WHERE "a"."Kind" = 'District' AND "a"."Code" = @code
LIMIT 1;

SELECT "a"."Id", "a"."AreaKm2", "a"."AreaKm2SourceId", "a"."AreaKm2Year", "a"."CentroidSourceId", "a"."Code", "a"."CodeSourceId", "a"."CrossBorder", "a"."Gcj02SourceId", "a"."Group", "a"."GroupSourceId", "a"."IsImported", "a"."IsoCode", "a"."Kind", "a"."ParentId", "a"."ZoneKind", "a"."Aliases", "a"."Centroid_Latitude", "a"."Centroid_Longitude", "a"."CentroidGcj02_Latitude", "a"."CentroidGcj02_Longitude", "a"."DistrictsText_En", "a"."DistrictsText_ZhHans", "a"."DistrictsText_ZhHant", "a"."Locators", "a"."Name_En", "a"."Name_ZhHans", "a"."Name_ZhHant", "a"."Note_En", "a"."Note_ZhHans", "a"."Note_ZhHant", "a"."SeatGcj02_Latitude", "a"."SeatGcj02_Longitude"
FROM "Areas" AS "a"
WHERE "a"."Code" = @code
LIMIT 1;

SELECT "z"."DistrictId" AS "Key", COUNT(*) AS "Count"
FROM "ZoneDistricts" AS "z"
WHERE "z"."DistrictId" = @ids1
GROUP BY "z"."DistrictId";

SELECT "z"."DistrictId", "a"."Id", "a"."AreaKm2", "a"."AreaKm2SourceId", "a"."AreaKm2Year", "a"."CentroidSourceId", "a"."Code", "a"."CodeSourceId", "a"."CrossBorder", "a"."Gcj02SourceId", "a"."Group", "a"."GroupSourceId", "a"."IsImported", "a"."IsoCode", "a"."Kind", "a"."ParentId", "a"."ZoneKind", "a"."Aliases", "a"."Centroid_Latitude", "a"."Centroid_Longitude", "a"."CentroidGcj02_Latitude", "a"."CentroidGcj02_Longitude", "a"."DistrictsText_En", "a"."DistrictsText_ZhHans", "a"."DistrictsText_ZhHant", "a"."Locators", "a"."Name_En", "a"."Name_ZhHans", "a"."Name_ZhHant", "a"."Note_En", "a"."Note_ZhHans", "a"."Note_ZhHant", "a"."SeatGcj02_Latitude", "a"."SeatGcj02_Longitude", "z"."ZoneId", "z"."Basis", "z"."SourceId", "z"."Evidence_En", "z"."Evidence_ZhHans", "z"."Evidence_ZhHant"
FROM "ZoneDistricts" AS "z"
INNER JOIN "Areas" AS "a" ON "z"."ZoneId" = "a"."Id"
WHERE "z"."DistrictId" = @ids1
ORDER BY "a"."Code"
LIMIT @p;

SELECT "z"."ZoneId", "a"."Id", "a"."AreaKm2", "a"."AreaKm2SourceId", "a"."AreaKm2Year", "a"."CentroidSourceId", "a"."Code", "a"."CodeSourceId", "a"."CrossBorder", "a"."Gcj02SourceId", "a"."Group", "a"."GroupSourceId", "a"."IsImported", "a"."IsoCode", "a"."Kind", "a"."ParentId", "a"."ZoneKind", "a"."Aliases", "a"."Centroid_Latitude", "a"."Centroid_Longitude", "a"."CentroidGcj02_Latitude", "a"."CentroidGcj02_Longitude", "a"."DistrictsText_En", "a"."DistrictsText_ZhHans", "a"."DistrictsText_ZhHant", "a"."Locators", "a"."Name_En", "a"."Name_ZhHans", "a"."Name_ZhHant", "a"."Note_En", "a"."Note_ZhHans", "a"."Note_ZhHant", "a"."SeatGcj02_Latitude", "a"."SeatGcj02_Longitude", "z"."DistrictId", "z"."Basis", "z"."SourceId", "z"."Evidence_En", "z"."Evidence_ZhHans", "z"."Evidence_ZhHant"
FROM "ZoneDistricts" AS "z"
INNER JOIN "Areas" AS "a" ON "z"."DistrictId" = "a"."Id"
WHERE "z"."ZoneId" = @ids1
ORDER BY "a"."Code"
LIMIT @p;

SELECT "s"."Id", "s"."Address", "s"."Code", "s"."CopyAddress", "s"."CopyIsLinkable", "s"."CopyTitle", "s"."Grade", "s"."IsImported", "s"."LicenceId", "s"."PublishedBasis", "s"."PublishedOn", "s"."PublishedPrecision", "s"."Table", "s"."Year", "s"."Licence_En", "s"."Licence_ZhHans", "s"."Licence_ZhHant", "s"."Name_En", "s"."Name_ZhHans", "s"."Name_ZhHant", "s"."Note_En", "s"."Note_ZhHans", "s"."Note_ZhHant", "s"."ProducerName_En", "s"."ProducerName_ZhHans", "s"."ProducerName_ZhHant"
FROM "Sources" AS "s"
WHERE "s"."Id" IN (@ids1, @ids2);

SELECT "a"."AreaId", "a"."Ordinal", "a"."Code", "a"."SourceId", "a"."Until", "a"."Name_En", "a"."Name_ZhHans", "a"."Name_ZhHant"
FROM "AreaPredecessors" AS "a"
WHERE "a"."AreaId" IN (@ids1, @ids2, @ids3, @ids4, @ids5, @ids6, @ids7, @ids8, @ids9, @ids10)
ORDER BY "a"."Until", "a"."Ordinal";

SELECT "s"."Id", "s"."Address", "s"."Code", "s"."CopyAddress", "s"."CopyIsLinkable", "s"."CopyTitle", "s"."Grade", "s"."IsImported", "s"."LicenceId", "s"."PublishedBasis", "s"."PublishedOn", "s"."PublishedPrecision", "s"."Table", "s"."Year", "s"."Licence_En", "s"."Licence_ZhHans", "s"."Licence_ZhHant", "s"."Name_En", "s"."Name_ZhHans", "s"."Name_ZhHant", "s"."Note_En", "s"."Note_ZhHans", "s"."Note_ZhHant", "s"."ProducerName_En", "s"."ProducerName_ZhHans", "s"."ProducerName_ZhHant"
FROM "Sources" AS "s"
WHERE "s"."Id" IN (@ids1, @ids2);

SELECT "r"."Number", "r"."ActiveFrom", "r"."Added", "r"."Checksum", "r"."Confirmations", "r"."EarlierVersions", "r"."FilesChecksum", "r"."ImportsChecksum", "r"."PublishedAt", "r"."Removed", "r"."Values", "r"."Notes_En", "r"."Notes_ZhHans", "r"."Notes_ZhHant"
FROM "Releases" AS "r"
ORDER BY "r"."Number" DESC
LIMIT 1;

SELECT "p"."Id", "p"."AreaId", "p"."Code", "p"."IssuedOn", "p"."ParentId", "p"."SourceId", "p"."DocumentNumber_En", "p"."DocumentNumber_ZhHans", "p"."DocumentNumber_ZhHant", "p"."Issuer_En", "p"."Issuer_ZhHans", "p"."Issuer_ZhHant", "p"."Locators", "p"."Name_En", "p"."Name_ZhHans", "p"."Name_ZhHant", "p"."Note_En", "p"."Note_ZhHans", "p"."Note_ZhHant", "p"."Period_En", "p"."Period_ZhHans", "p"."Period_ZhHant", "p"."ShortName_En", "p"."ShortName_ZhHans", "p"."ShortName_ZhHant"
FROM "Plans" AS "p"
WHERE "p"."Code" = @codes1;

SELECT "p"."Id", "p"."Code", "p"."PlanId", "p"."Locators", "p"."Name_En", "p"."Name_ZhHans", "p"."Name_ZhHant", "p"."Summary_En", "p"."Summary_ZhHans", "p"."Summary_ZhHant"
FROM "Principles" AS "p"
WHERE "p"."Code" = @codes1;

SELECT "g"."Id", "g"."Code", "g"."Kind", "g"."ParentId", "g"."PlanId", "g"."Locators", "g"."Name_En", "g"."Name_ZhHans", "g"."Name_ZhHant", "g"."Summary_En", "g"."Summary_ZhHans", "g"."Summary_ZhHant"
FROM "Goals" AS "g"
WHERE "g"."Code" = @codes1;

SELECT "a"."Id", "a"."Code", "a"."PlanId", "a"."Locators", "a"."Name_En", "a"."Name_ZhHans", "a"."Name_ZhHant", "a"."Note_En", "a"."Note_ZhHans", "a"."Note_ZhHant"
FROM "Actions" AS "a"
WHERE "a"."Code" = @codes1;

SELECT "m"."Id", "m"."ActionId", "m"."Code", "m"."Kind", "m"."PlanId", "m"."Locators", "m"."Name_En", "m"."Name_ZhHans", "m"."Name_ZhHant", "m"."Summary_En", "m"."Summary_ZhHans", "m"."Summary_ZhHant"
FROM "Measures" AS "m"
WHERE "m"."Code" = @codes1;

SELECT "m"."Id", "m"."Code", "m"."MeasureId", "m"."TargetCode", "m"."Locators", "m"."Name_En", "m"."Name_ZhHans", "m"."Name_ZhHant"
FROM "MeasureParts" AS "m"
WHERE "m"."Code" = @codes1;

SELECT "t"."Id", "t"."ActionId", "t"."AddedInRelease", "t"."AreaId", "t"."BaselineBasis", "t"."BaselineYear", "t"."Code", "t"."Comparator", "t"."GoalId", "t"."IndicatorId", "t"."IsLatest", "t"."Kind", "t"."MeasureId", "t"."PeriodYears", "t"."PlanId", "t"."PublishedOn", "t"."RemovedInRelease", "t"."UnitId", "t"."Value", "t"."Deadline_Basis", "t"."Deadline_Date", "t"."Deadline_Precision", "t"."Deadline_Text_En", "t"."Deadline_Text_ZhHans", "t"."Deadline_Text_ZhHant", "t"."Locators", "t"."Name_En", "t"."Name_ZhHans", "t"."Name_ZhHant", "t"."Note_En", "t"."Note_ZhHans", "t"."Note_ZhHant", "t"."Phrase_En", "t"."Phrase_ZhHans", "t"."Phrase_ZhHant"
FROM "Targets" AS "t"
WHERE "t"."IsLatest" AND "t"."Code" = @codes1;

SELECT "a"."Id", "a"."AreaKm2", "a"."AreaKm2SourceId", "a"."AreaKm2Year", "a"."CentroidSourceId", "a"."Code", "a"."CodeSourceId", "a"."CrossBorder", "a"."Gcj02SourceId", "a"."Group", "a"."GroupSourceId", "a"."IsImported", "a"."IsoCode", "a"."Kind", "a"."ParentId", "a"."ZoneKind", "a"."Aliases", "a"."Centroid_Latitude", "a"."Centroid_Longitude", "a"."CentroidGcj02_Latitude", "a"."CentroidGcj02_Longitude", "a"."DistrictsText_En", "a"."DistrictsText_ZhHans", "a"."DistrictsText_ZhHant", "a"."Locators", "a"."Name_En", "a"."Name_ZhHans", "a"."Name_ZhHant", "a"."Note_En", "a"."Note_ZhHans", "a"."Note_ZhHant", "a"."SeatGcj02_Latitude", "a"."SeatGcj02_Longitude"
FROM "Areas" AS "a"
WHERE "a"."Kind" = 'Country' AND "a"."Code" = @codes1;

SELECT "a"."Id", "a"."AreaKm2", "a"."AreaKm2SourceId", "a"."AreaKm2Year", "a"."CentroidSourceId", "a"."Code", "a"."CodeSourceId", "a"."CrossBorder", "a"."Gcj02SourceId", "a"."Group", "a"."GroupSourceId", "a"."IsImported", "a"."IsoCode", "a"."Kind", "a"."ParentId", "a"."ZoneKind", "a"."Aliases", "a"."Centroid_Latitude", "a"."Centroid_Longitude", "a"."CentroidGcj02_Latitude", "a"."CentroidGcj02_Longitude", "a"."DistrictsText_En", "a"."DistrictsText_ZhHans", "a"."DistrictsText_ZhHant", "a"."Locators", "a"."Name_En", "a"."Name_ZhHans", "a"."Name_ZhHant", "a"."Note_En", "a"."Note_ZhHans", "a"."Note_ZhHant", "a"."SeatGcj02_Latitude", "a"."SeatGcj02_Longitude"
FROM "Areas" AS "a"
WHERE "a"."Kind" = 'City' AND "a"."Code" = @codes1;

SELECT "a"."Id", "a"."AreaKm2", "a"."AreaKm2SourceId", "a"."AreaKm2Year", "a"."CentroidSourceId", "a"."Code", "a"."CodeSourceId", "a"."CrossBorder", "a"."Gcj02SourceId", "a"."Group", "a"."GroupSourceId", "a"."IsImported", "a"."IsoCode", "a"."Kind", "a"."ParentId", "a"."ZoneKind", "a"."Aliases", "a"."Centroid_Latitude", "a"."Centroid_Longitude", "a"."CentroidGcj02_Latitude", "a"."CentroidGcj02_Longitude", "a"."DistrictsText_En", "a"."DistrictsText_ZhHans", "a"."DistrictsText_ZhHant", "a"."Locators", "a"."Name_En", "a"."Name_ZhHans", "a"."Name_ZhHant", "a"."Note_En", "a"."Note_ZhHans", "a"."Note_ZhHant", "a"."SeatGcj02_Latitude", "a"."SeatGcj02_Longitude"
FROM "Areas" AS "a"
WHERE "a"."Kind" = 'District' AND "a"."Code" = @codes1;

SELECT "a"."Id", "a"."AreaKm2", "a"."AreaKm2SourceId", "a"."AreaKm2Year", "a"."CentroidSourceId", "a"."Code", "a"."CodeSourceId", "a"."CrossBorder", "a"."Gcj02SourceId", "a"."Group", "a"."GroupSourceId", "a"."IsImported", "a"."IsoCode", "a"."Kind", "a"."ParentId", "a"."ZoneKind", "a"."Aliases", "a"."Centroid_Latitude", "a"."Centroid_Longitude", "a"."CentroidGcj02_Latitude", "a"."CentroidGcj02_Longitude", "a"."DistrictsText_En", "a"."DistrictsText_ZhHans", "a"."DistrictsText_ZhHant", "a"."Locators", "a"."Name_En", "a"."Name_ZhHans", "a"."Name_ZhHant", "a"."Note_En", "a"."Note_ZhHans", "a"."Note_ZhHant", "a"."SeatGcj02_Latitude", "a"."SeatGcj02_Longitude"
FROM "Areas" AS "a"
WHERE "a"."Kind" = 'Zone' AND "a"."Code" = @codes1;

SELECT "i"."Id", "i"."Additive", "i"."Code", "i"."Decimals", "i"."Direction", "i"."IsImported", "i"."TopicId", "i"."UnitId", "i"."UnitMultiplier", "i"."Definition_En", "i"."Definition_ZhHans", "i"."Definition_ZhHant", "i"."Name_En", "i"."Name_ZhHans", "i"."Name_ZhHant"
FROM "Indicators" AS "i"
WHERE "i"."Code" = @codes1;

SELECT "u"."Id", "u"."Code", "u"."IsDivisible", "u"."IsImported", "u"."Symbol", "u"."Definition_En", "u"."Definition_ZhHans", "u"."Definition_ZhHant", "u"."Name_En", "u"."Name_ZhHans", "u"."Name_ZhHant"
FROM "Units" AS "u"
WHERE "u"."Code" = @codes1;

SELECT "t"."Id", "t"."Code", "t"."IsImported", "t"."Name_En", "t"."Name_ZhHans", "t"."Name_ZhHant"
FROM "Topics" AS "t"
WHERE "t"."Code" = @codes1;

SELECT "v"."Id", "v"."Code", "v"."IndicatorId", "v"."Definition_En", "v"."Definition_ZhHans", "v"."Definition_ZhHant", "v"."Name_En", "v"."Name_ZhHans", "v"."Name_ZhHant"
FROM "Vintages" AS "v"
WHERE "v"."Code" = @codes1;

SELECT "s"."Id", "s"."Address", "s"."Code", "s"."CopyAddress", "s"."CopyIsLinkable", "s"."CopyTitle", "s"."Grade", "s"."IsImported", "s"."LicenceId", "s"."PublishedBasis", "s"."PublishedOn", "s"."PublishedPrecision", "s"."Table", "s"."Year", "s"."Licence_En", "s"."Licence_ZhHans", "s"."Licence_ZhHant", "s"."Name_En", "s"."Name_ZhHans", "s"."Name_ZhHant", "s"."Note_En", "s"."Note_ZhHans", "s"."Note_ZhHant", "s"."ProducerName_En", "s"."ProducerName_ZhHans", "s"."ProducerName_ZhHant"
FROM "Sources" AS "s"
WHERE "s"."Code" = @codes1;

SELECT "d"."Id", "d"."Code", "d"."LicenceAddress", "d"."LicenceId", "d"."ResidentIndicators", "d"."Description_En", "d"."Description_ZhHans", "d"."Description_ZhHant", "d"."Licence_En", "d"."Licence_ZhHans", "d"."Licence_ZhHant", "d"."Name_En", "d"."Name_ZhHans", "d"."Name_ZhHant", "d"."Publisher_En", "d"."Publisher_ZhHans", "d"."Publisher_ZhHant"
FROM "Datasets" AS "d"
WHERE "d"."Code" = @codes1;

SELECT "i"."Code" AS "IndicatorCode", "a"."Code" AS "AreaCode", "o"."Id", "o"."AddedInRelease", "o"."Address", "o"."AreaId", "o"."Bound", "o"."Confidentiality", "o"."Decimals", "o"."IndicatorId", "o"."IsConfirmation", "o"."IsLatest", "o"."PublishedBasis", "o"."PublishedOn", "o"."PublishedPrecision", "o"."Reference", "o"."RemovedInRelease", "o"."SourceId", "o"."Status", "o"."Value", "o"."VintageId", "o"."Year"
FROM "Observations" AS "o"
INNER JOIN "Indicators" AS "i" ON "o"."IndicatorId" = "i"."Id"
INNER JOIN "Areas" AS "a" ON "o"."AreaId" = "a"."Id"
WHERE "o"."IsLatest" AND "i"."Code" = @indicators1 AND "a"."Code" = @areas1 AND "o"."Year" = @years1;

SELECT "r"."Number", "r"."ActiveFrom", "r"."Added", "r"."Checksum", "r"."Confirmations", "r"."EarlierVersions", "r"."FilesChecksum", "r"."ImportsChecksum", "r"."PublishedAt", "r"."Removed", "r"."Values", "r"."Notes_En", "r"."Notes_ZhHans", "r"."Notes_ZhHant"
FROM "Releases" AS "r"
WHERE "r"."Number" = @numbers1;

SELECT "p"."Id", "p"."AreaId", "p"."Code", "p"."IssuedOn", "p"."ParentId", "p"."SourceId", "p"."DocumentNumber_En", "p"."DocumentNumber_ZhHans", "p"."DocumentNumber_ZhHant", "p"."Issuer_En", "p"."Issuer_ZhHans", "p"."Issuer_ZhHant", "p"."Locators", "p"."Name_En", "p"."Name_ZhHans", "p"."Name_ZhHant", "p"."Note_En", "p"."Note_ZhHans", "p"."Note_ZhHant", "p"."Period_En", "p"."Period_ZhHans", "p"."Period_ZhHant", "p"."ShortName_En", "p"."ShortName_ZhHans", "p"."ShortName_ZhHant"
FROM "Plans" AS "p"
WHERE "p"."Code" = @codes1;

SELECT "p"."Id", "p"."Code", "p"."PlanId", "p"."Locators", "p"."Name_En", "p"."Name_ZhHans", "p"."Name_ZhHant", "p"."Summary_En", "p"."Summary_ZhHans", "p"."Summary_ZhHant"
FROM "Principles" AS "p"
WHERE "p"."Code" = @codes1;

SELECT "g"."Id", "g"."Code", "g"."Kind", "g"."ParentId", "g"."PlanId", "g"."Locators", "g"."Name_En", "g"."Name_ZhHans", "g"."Name_ZhHant", "g"."Summary_En", "g"."Summary_ZhHans", "g"."Summary_ZhHant"
FROM "Goals" AS "g"
WHERE "g"."Code" = @codes1;

SELECT "a"."Id", "a"."Code", "a"."PlanId", "a"."Locators", "a"."Name_En", "a"."Name_ZhHans", "a"."Name_ZhHant", "a"."Note_En", "a"."Note_ZhHans", "a"."Note_ZhHant"
FROM "Actions" AS "a"
WHERE "a"."Code" = @codes1;

SELECT "m"."Id", "m"."ActionId", "m"."Code", "m"."Kind", "m"."PlanId", "m"."Locators", "m"."Name_En", "m"."Name_ZhHans", "m"."Name_ZhHant", "m"."Summary_En", "m"."Summary_ZhHans", "m"."Summary_ZhHant"
FROM "Measures" AS "m"
WHERE "m"."Code" = @codes1;

SELECT "m"."Id", "m"."Code", "m"."MeasureId", "m"."TargetCode", "m"."Locators", "m"."Name_En", "m"."Name_ZhHans", "m"."Name_ZhHant"
FROM "MeasureParts" AS "m"
WHERE "m"."Code" = @codes1;

SELECT "t"."Id", "t"."ActionId", "t"."AddedInRelease", "t"."AreaId", "t"."BaselineBasis", "t"."BaselineYear", "t"."Code", "t"."Comparator", "t"."GoalId", "t"."IndicatorId", "t"."IsLatest", "t"."Kind", "t"."MeasureId", "t"."PeriodYears", "t"."PlanId", "t"."PublishedOn", "t"."RemovedInRelease", "t"."UnitId", "t"."Value", "t"."Deadline_Basis", "t"."Deadline_Date", "t"."Deadline_Precision", "t"."Deadline_Text_En", "t"."Deadline_Text_ZhHans", "t"."Deadline_Text_ZhHant", "t"."Locators", "t"."Name_En", "t"."Name_ZhHans", "t"."Name_ZhHant", "t"."Note_En", "t"."Note_ZhHans", "t"."Note_ZhHant", "t"."Phrase_En", "t"."Phrase_ZhHans", "t"."Phrase_ZhHant"
FROM "Targets" AS "t"
WHERE "t"."IsLatest" AND "t"."Code" = @codes1;

SELECT "a"."Id", "a"."AreaKm2", "a"."AreaKm2SourceId", "a"."AreaKm2Year", "a"."CentroidSourceId", "a"."Code", "a"."CodeSourceId", "a"."CrossBorder", "a"."Gcj02SourceId", "a"."Group", "a"."GroupSourceId", "a"."IsImported", "a"."IsoCode", "a"."Kind", "a"."ParentId", "a"."ZoneKind", "a"."Aliases", "a"."Centroid_Latitude", "a"."Centroid_Longitude", "a"."CentroidGcj02_Latitude", "a"."CentroidGcj02_Longitude", "a"."DistrictsText_En", "a"."DistrictsText_ZhHans", "a"."DistrictsText_ZhHant", "a"."Locators", "a"."Name_En", "a"."Name_ZhHans", "a"."Name_ZhHant", "a"."Note_En", "a"."Note_ZhHans", "a"."Note_ZhHant", "a"."SeatGcj02_Latitude", "a"."SeatGcj02_Longitude"
FROM "Areas" AS "a"
WHERE "a"."Kind" = 'Country' AND "a"."Code" = @codes1;

SELECT "a"."Id", "a"."AreaKm2", "a"."AreaKm2SourceId", "a"."AreaKm2Year", "a"."CentroidSourceId", "a"."Code", "a"."CodeSourceId", "a"."CrossBorder", "a"."Gcj02SourceId", "a"."Group", "a"."GroupSourceId", "a"."IsImported", "a"."IsoCode", "a"."Kind", "a"."ParentId", "a"."ZoneKind", "a"."Aliases", "a"."Centroid_Latitude", "a"."Centroid_Longitude", "a"."CentroidGcj02_Latitude", "a"."CentroidGcj02_Longitude", "a"."DistrictsText_En", "a"."DistrictsText_ZhHans", "a"."DistrictsText_ZhHant", "a"."Locators", "a"."Name_En", "a"."Name_ZhHans", "a"."Name_ZhHant", "a"."Note_En", "a"."Note_ZhHans", "a"."Note_ZhHant", "a"."SeatGcj02_Latitude", "a"."SeatGcj02_Longitude"
FROM "Areas" AS "a"
WHERE "a"."Kind" = 'City' AND "a"."Code" = @codes1;

SELECT "a"."Id", "a"."AreaKm2", "a"."AreaKm2SourceId", "a"."AreaKm2Year", "a"."CentroidSourceId", "a"."Code", "a"."CodeSourceId", "a"."CrossBorder", "a"."Gcj02SourceId", "a"."Group", "a"."GroupSourceId", "a"."IsImported", "a"."IsoCode", "a"."Kind", "a"."ParentId", "a"."ZoneKind", "a"."Aliases", "a"."Centroid_Latitude", "a"."Centroid_Longitude", "a"."CentroidGcj02_Latitude", "a"."CentroidGcj02_Longitude", "a"."DistrictsText_En", "a"."DistrictsText_ZhHans", "a"."DistrictsText_ZhHant", "a"."Locators", "a"."Name_En", "a"."Name_ZhHans", "a"."Name_ZhHant", "a"."Note_En", "a"."Note_ZhHans", "a"."Note_ZhHant", "a"."SeatGcj02_Latitude", "a"."SeatGcj02_Longitude"
FROM "Areas" AS "a"
WHERE "a"."Kind" = 'District' AND "a"."Code" IN (@codes1, @codes2);

SELECT "a"."Id", "a"."AreaKm2", "a"."AreaKm2SourceId", "a"."AreaKm2Year", "a"."CentroidSourceId", "a"."Code", "a"."CodeSourceId", "a"."CrossBorder", "a"."Gcj02SourceId", "a"."Group", "a"."GroupSourceId", "a"."IsImported", "a"."IsoCode", "a"."Kind", "a"."ParentId", "a"."ZoneKind", "a"."Aliases", "a"."Centroid_Latitude", "a"."Centroid_Longitude", "a"."CentroidGcj02_Latitude", "a"."CentroidGcj02_Longitude", "a"."DistrictsText_En", "a"."DistrictsText_ZhHans", "a"."DistrictsText_ZhHant", "a"."Locators", "a"."Name_En", "a"."Name_ZhHans", "a"."Name_ZhHant", "a"."Note_En", "a"."Note_ZhHans", "a"."Note_ZhHant", "a"."SeatGcj02_Latitude", "a"."SeatGcj02_Longitude"
FROM "Areas" AS "a"
WHERE "a"."Kind" = 'Zone' AND "a"."Code" = @codes1;

SELECT "i"."Id", "i"."Additive", "i"."Code", "i"."Decimals", "i"."Direction", "i"."IsImported", "i"."TopicId", "i"."UnitId", "i"."UnitMultiplier", "i"."Definition_En", "i"."Definition_ZhHans", "i"."Definition_ZhHant", "i"."Name_En", "i"."Name_ZhHans", "i"."Name_ZhHant"
FROM "Indicators" AS "i"
WHERE "i"."Code" = @codes1;

SELECT "u"."Id", "u"."Code", "u"."IsDivisible", "u"."IsImported", "u"."Symbol", "u"."Definition_En", "u"."Definition_ZhHans", "u"."Definition_ZhHant", "u"."Name_En", "u"."Name_ZhHans", "u"."Name_ZhHant"
FROM "Units" AS "u"
WHERE "u"."Code" = @codes1;

SELECT "t"."Id", "t"."Code", "t"."IsImported", "t"."Name_En", "t"."Name_ZhHans", "t"."Name_ZhHant"
FROM "Topics" AS "t"
WHERE "t"."Code" = @codes1;

SELECT "v"."Id", "v"."Code", "v"."IndicatorId", "v"."Definition_En", "v"."Definition_ZhHans", "v"."Definition_ZhHant", "v"."Name_En", "v"."Name_ZhHans", "v"."Name_ZhHant"
FROM "Vintages" AS "v"
WHERE "v"."Code" = @codes1;

SELECT "s"."Id", "s"."Address", "s"."Code", "s"."CopyAddress", "s"."CopyIsLinkable", "s"."CopyTitle", "s"."Grade", "s"."IsImported", "s"."LicenceId", "s"."PublishedBasis", "s"."PublishedOn", "s"."PublishedPrecision", "s"."Table", "s"."Year", "s"."Licence_En", "s"."Licence_ZhHans", "s"."Licence_ZhHant", "s"."Name_En", "s"."Name_ZhHans", "s"."Name_ZhHant", "s"."Note_En", "s"."Note_ZhHans", "s"."Note_ZhHant", "s"."ProducerName_En", "s"."ProducerName_ZhHans", "s"."ProducerName_ZhHant"
FROM "Sources" AS "s"
WHERE "s"."Code" = @codes1;

SELECT "d"."Id", "d"."Code", "d"."LicenceAddress", "d"."LicenceId", "d"."ResidentIndicators", "d"."Description_En", "d"."Description_ZhHans", "d"."Description_ZhHant", "d"."Licence_En", "d"."Licence_ZhHans", "d"."Licence_ZhHant", "d"."Name_En", "d"."Name_ZhHans", "d"."Name_ZhHant", "d"."Publisher_En", "d"."Publisher_ZhHans", "d"."Publisher_ZhHant"
FROM "Datasets" AS "d"
WHERE "d"."Code" = @codes1;

SELECT "i"."Code" AS "IndicatorCode", "a"."Code" AS "AreaCode", "o"."Id", "o"."AddedInRelease", "o"."Address", "o"."AreaId", "o"."Bound", "o"."Confidentiality", "o"."Decimals", "o"."IndicatorId", "o"."IsConfirmation", "o"."IsLatest", "o"."PublishedBasis", "o"."PublishedOn", "o"."PublishedPrecision", "o"."Reference", "o"."RemovedInRelease", "o"."SourceId", "o"."Status", "o"."Value", "o"."VintageId", "o"."Year"
FROM "Observations" AS "o"
INNER JOIN "Indicators" AS "i" ON "o"."IndicatorId" = "i"."Id"
INNER JOIN "Areas" AS "a" ON "o"."AreaId" = "a"."Id"
WHERE "o"."IsLatest" AND "i"."Code" = @indicators1 AND "a"."Code" = @areas1 AND "o"."Year" IN (@years1, @years2);

SELECT "r"."Number", "r"."ActiveFrom", "r"."Added", "r"."Checksum", "r"."Confirmations", "r"."EarlierVersions", "r"."FilesChecksum", "r"."ImportsChecksum", "r"."PublishedAt", "r"."Removed", "r"."Values", "r"."Notes_En", "r"."Notes_ZhHans", "r"."Notes_ZhHant"
FROM "Releases" AS "r"
WHERE "r"."Number" = @numbers1;

SELECT "i0"."Id", "i0"."Additive", "i0"."Code", "i0"."Decimals", "i0"."Direction", "i0"."IsImported", "i0"."TopicId", "i0"."UnitId", "i0"."UnitMultiplier", "i0"."Definition_En", "i0"."Definition_ZhHans", "i0"."Definition_ZhHant", "i0"."Name_En", "i0"."Name_ZhHans", "i0"."Name_ZhHant", "a0"."Id", "a0"."AreaKm2", "a0"."AreaKm2SourceId", "a0"."AreaKm2Year", "a0"."CentroidSourceId", "a0"."Code", "a0"."CodeSourceId", "a0"."CrossBorder", "a0"."Gcj02SourceId", "a0"."Group", "a0"."GroupSourceId", "a0"."IsImported", "a0"."IsoCode", "a0"."Kind", "a0"."ParentId", "a0"."ZoneKind", "a0"."Aliases", "a0"."Centroid_Latitude", "a0"."Centroid_Longitude", "a0"."CentroidGcj02_Latitude", "a0"."CentroidGcj02_Longitude", "a0"."DistrictsText_En", "a0"."DistrictsText_ZhHans", "a0"."DistrictsText_ZhHant", "a0"."Locators", "a0"."Name_En", "a0"."Name_ZhHans", "a0"."Name_ZhHant", "a0"."Note_En", "a0"."Note_ZhHans", "a0"."Note_ZhHant", "a0"."SeatGcj02_Latitude", "a0"."SeatGcj02_Longitude", "s"."FirstYear", "s"."LastYear", "s"."Values", "s"."Missing"
FROM (
    SELECT "o"."IndicatorId", "o"."AreaId", MIN("o"."Year") AS "FirstYear", MAX("o"."Year") AS "LastYear", COUNT(CASE
        WHEN "o"."Value" IS NOT NULL THEN 1
    END) AS "Values", COUNT(CASE
        WHEN "o"."Value" IS NULL THEN 1
    END) AS "Missing"
    FROM "Observations" AS "o"
    INNER JOIN "Indicators" AS "i" ON "o"."IndicatorId" = "i"."Id"
    INNER JOIN "Areas" AS "a" ON "o"."AreaId" = "a"."Id"
    WHERE "o"."IsLatest" AND "i"."Code" = @indicators1 AND "a"."Code" = @areas1
    GROUP BY "o"."IndicatorId", "o"."AreaId"
) AS "s"
INNER JOIN "Indicators" AS "i0" ON "s"."IndicatorId" = "i0"."Id"
INNER JOIN "Areas" AS "a0" ON "s"."AreaId" = "a0"."Id";

SELECT "i"."Id", "i"."Additive", "i"."Code", "i"."Decimals", "i"."Direction", "i"."IsImported", "i"."TopicId", "i"."UnitId", "i"."UnitMultiplier", "i"."Definition_En", "i"."Definition_ZhHans", "i"."Definition_ZhHant", "i"."Name_En", "i"."Name_ZhHans", "i"."Name_ZhHant"
FROM "Indicators" AS "i"
WHERE "i"."Id" = @ids1;

SELECT "a"."Id", "a"."AreaKm2", "a"."AreaKm2SourceId", "a"."AreaKm2Year", "a"."CentroidSourceId", "a"."Code", "a"."CodeSourceId", "a"."CrossBorder", "a"."Gcj02SourceId", "a"."Group", "a"."GroupSourceId", "a"."IsImported", "a"."IsoCode", "a"."Kind", "a"."ParentId", "a"."ZoneKind", "a"."Aliases", "a"."Centroid_Latitude", "a"."Centroid_Longitude", "a"."CentroidGcj02_Latitude", "a"."CentroidGcj02_Longitude", "a"."DistrictsText_En", "a"."DistrictsText_ZhHans", "a"."DistrictsText_ZhHant", "a"."Locators", "a"."Name_En", "a"."Name_ZhHans", "a"."Name_ZhHant", "a"."Note_En", "a"."Note_ZhHans", "a"."Note_ZhHant", "a"."SeatGcj02_Latitude", "a"."SeatGcj02_Longitude"
FROM "Areas" AS "a"
WHERE "a"."Id" = @ids1;

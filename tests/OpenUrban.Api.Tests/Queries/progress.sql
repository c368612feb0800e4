SELECT "r"."Number", "r"."ActiveFrom", "r"."Added", "r"."Checksum", "r"."Confirmations", "r"."EarlierVersions", "r"."FilesChecksum", "r"."ImportsChecksum", "r"."PublishedAt", "r"."Removed", "r"."Values", "r"."Notes_En", "r"."Notes_ZhHans", "r"."Notes_ZhHant"
FROM "Releases" AS "r"
ORDER BY "r"."Number" DESC
LIMIT 1;

SELECT "t"."Id", "t"."ActionId", "t"."AddedInRelease", "t"."AreaId", "t"."BaselineBasis", "t"."BaselineYear", "t"."Code", "t"."Comparator", "t"."GoalId", "t"."IndicatorId", "t"."IsLatest", "t"."Kind", "t"."MeasureId", "t"."Phrase", "t"."PlanId", "t"."PublishedOn", "t"."RemovedInRelease", "t"."UnitId", "t"."Value", "t"."Deadline_Basis", "t"."Deadline_Date", "t"."Deadline_Precision", "t"."Deadline_Text_En", "t"."Deadline_Text_ZhHans", "t"."Deadline_Text_ZhHant", "t"."Locators", "t"."Name_En", "t"."Name_ZhHans", "t"."Name_ZhHant", "t"."Note_En", "t"."Note_ZhHans", "t"."Note_ZhHant"
FROM "Targets" AS "t"
WHERE "t"."IsLatest"
ORDER BY "t"."Code"
LIMIT @p;

SELECT "t"."Id", "t"."ActionId", "t"."AddedInRelease", "t"."AreaId", "t"."BaselineBasis", "t"."BaselineYear", "t"."Code", "t"."Comparator", "t"."GoalId", "t"."IndicatorId", "t"."IsLatest", "t"."Kind", "t"."MeasureId", "t"."Phrase", "t"."PlanId", "t"."PublishedOn", "t"."RemovedInRelease", "t"."UnitId", "t"."Value", "t"."Deadline_Basis", "t"."Deadline_Date", "t"."Deadline_Precision", "t"."Deadline_Text_En", "t"."Deadline_Text_ZhHans", "t"."Deadline_Text_ZhHant", "t"."Locators", "t"."Name_En", "t"."Name_ZhHans", "t"."Name_ZhHant", "t"."Note_En", "t"."Note_ZhHans", "t"."Note_ZhHant"
FROM "Targets" AS "t"
WHERE "t"."RemovedInRelease" IS NULL AND "t"."PublishedOn" <= @day AND NOT EXISTS (
    SELECT 1
    FROM "Targets" AS "t0"
    WHERE "t0"."RemovedInRelease" IS NULL AND "t0"."PublishedOn" <= @day AND "t0"."Code" = "t"."Code" AND "t0"."PublishedOn" > "t"."PublishedOn")
ORDER BY "t"."Code"
LIMIT @p;

SELECT "t"."Id", "t"."ActionId", "t"."AddedInRelease", "t"."AreaId", "t"."BaselineBasis", "t"."BaselineYear", "t"."Code", "t"."Comparator", "t"."GoalId", "t"."IndicatorId", "t"."IsLatest", "t"."Kind", "t"."MeasureId", "t"."Phrase", "t"."PlanId", "t"."PublishedOn", "t"."RemovedInRelease", "t"."UnitId", "t"."Value", "t"."Deadline_Basis", "t"."Deadline_Date", "t"."Deadline_Precision", "t"."Deadline_Text_En", "t"."Deadline_Text_ZhHans", "t"."Deadline_Text_ZhHant", "t"."Locators", "t"."Name_En", "t"."Name_ZhHans", "t"."Name_ZhHant", "t"."Note_En", "t"."Note_ZhHans", "t"."Note_ZhHant"
FROM "Targets" AS "t"
WHERE "t"."AddedInRelease" <= @release AND ("t"."RemovedInRelease" IS NULL OR "t"."RemovedInRelease" > @release1) AND NOT EXISTS (
    SELECT 1
    FROM "Targets" AS "t0"
    WHERE "t0"."AddedInRelease" <= @release AND ("t0"."RemovedInRelease" IS NULL OR "t0"."RemovedInRelease" > @release1) AND "t0"."Code" = "t"."Code" AND "t0"."PublishedOn" > "t"."PublishedOn") AND "t"."Code" = @code
LIMIT 1;

SELECT "g"."Id", "g"."Code", "g"."Kind", "g"."ParentId", "g"."PlanId", "g"."Locators", "g"."Name_En", "g"."Name_ZhHans", "g"."Name_ZhHant", "g"."Summary_En", "g"."Summary_ZhHans", "g"."Summary_ZhHant"
FROM "Goals" AS "g"
ORDER BY "g"."Code"
LIMIT @p;

SELECT "t"."Id", "t"."ActionId", "t"."AddedInRelease", "t"."AreaId", "t"."BaselineBasis", "t"."BaselineYear", "t"."Code", "t"."Comparator", "t"."GoalId", "t"."IndicatorId", "t"."IsLatest", "t"."Kind", "t"."MeasureId", "t"."Phrase", "t"."PlanId", "t"."PublishedOn", "t"."RemovedInRelease", "t"."UnitId", "t"."Value", "t"."Deadline_Basis", "t"."Deadline_Date", "t"."Deadline_Precision", "t"."Deadline_Text_En", "t"."Deadline_Text_ZhHans", "t"."Deadline_Text_ZhHant", "t"."Locators", "t"."Name_En", "t"."Name_ZhHans", "t"."Name_ZhHant", "t"."Note_En", "t"."Note_ZhHans", "t"."Note_ZhHant"
FROM "Targets" AS "t"
WHERE "t"."Code" IN (@ids1, @ids2, @ids3, @ids4, @ids5, @ids6, @ids7, @ids8, @ids9, @ids10)
ORDER BY "t"."PublishedOn", "t"."AddedInRelease", "t"."Id";

SELECT "i"."Id", "i"."Additive", "i"."Code", "i"."Decimals", "i"."Direction", "i"."IsImported", "i"."TopicId", "i"."UnitId", "i"."UnitMultiplier", "i"."Definition_En", "i"."Definition_ZhHans", "i"."Definition_ZhHant", "i"."Name_En", "i"."Name_ZhHans", "i"."Name_ZhHant"
FROM "Indicators" AS "i"
WHERE "i"."Id" IN (@indicatorIds1, @indicatorIds2, @indicatorIds3, @indicatorIds4);

SELECT "s"."IndicatorId", "s"."AreaId", "s"."Year", "s"."SourceId", "s"."Reason_En", "s"."Reason_ZhHans", "s"."Reason_ZhHant"
FROM "SeriesBreaks" AS "s"
WHERE "s"."IndicatorId" IN (@indicatorIds1, @indicatorIds2, @indicatorIds3, @indicatorIds4)
ORDER BY "s"."Year";

SELECT "o"."Id", "o"."AddedInRelease", "o"."Address", "o"."AreaId", "o"."Confidentiality", "o"."Decimals", "o"."IndicatorId", "o"."IsLatest", "o"."PublishedBasis", "o"."PublishedOn", "o"."PublishedPrecision", "o"."RemovedInRelease", "o"."SourceId", "o"."Status", "o"."Value", "o"."VintageId", "o"."Year"
FROM "Observations" AS "o"
WHERE "o"."IsLatest" AND "o"."IndicatorId" IN (@indicatorIds1, @indicatorIds2, @indicatorIds3, @indicatorIds4) AND "o"."AreaId" IN (@areaIds1, @areaIds2)
ORDER BY "o"."IndicatorId", "o"."AreaId", "o"."Year"
LIMIT @p;

SELECT "i"."Id", "i"."Additive", "i"."Code", "i"."Decimals", "i"."Direction", "i"."IsImported", "i"."TopicId", "i"."UnitId", "i"."UnitMultiplier", "i"."Definition_En", "i"."Definition_ZhHans", "i"."Definition_ZhHant", "i"."Name_En", "i"."Name_ZhHans", "i"."Name_ZhHant"
FROM "Indicators" AS "i"
WHERE "i"."Id" IN (@indicatorIds1, @indicatorIds2, @indicatorIds3, @indicatorIds4);

SELECT "s"."IndicatorId", "s"."AreaId", "s"."Year", "s"."SourceId", "s"."Reason_En", "s"."Reason_ZhHans", "s"."Reason_ZhHant"
FROM "SeriesBreaks" AS "s"
WHERE "s"."IndicatorId" IN (@indicatorIds1, @indicatorIds2, @indicatorIds3, @indicatorIds4)
ORDER BY "s"."Year";

SELECT "o"."Id", "o"."AddedInRelease", "o"."Address", "o"."AreaId", "o"."Confidentiality", "o"."Decimals", "o"."IndicatorId", "o"."IsLatest", "o"."PublishedBasis", "o"."PublishedOn", "o"."PublishedPrecision", "o"."RemovedInRelease", "o"."SourceId", "o"."Status", "o"."Value", "o"."VintageId", "o"."Year"
FROM "Observations" AS "o"
WHERE "o"."IsLatest" AND "o"."IndicatorId" IN (@indicatorIds1, @indicatorIds2, @indicatorIds3, @indicatorIds4) AND "o"."AreaId" IN (@areaIds1, @areaIds2)
ORDER BY "o"."IndicatorId", "o"."AreaId", "o"."Year"
LIMIT @p;

SELECT "i"."Id", "i"."Additive", "i"."Code", "i"."Decimals", "i"."Direction", "i"."IsImported", "i"."TopicId", "i"."UnitId", "i"."UnitMultiplier", "i"."Definition_En", "i"."Definition_ZhHans", "i"."Definition_ZhHant", "i"."Name_En", "i"."Name_ZhHans", "i"."Name_ZhHant"
FROM "Indicators" AS "i"
WHERE "i"."Id" IN (@indicatorIds1, @indicatorIds2, @indicatorIds3, @indicatorIds4);

SELECT "s"."IndicatorId", "s"."AreaId", "s"."Year", "s"."SourceId", "s"."Reason_En", "s"."Reason_ZhHans", "s"."Reason_ZhHant"
FROM "SeriesBreaks" AS "s"
WHERE "s"."IndicatorId" IN (@indicatorIds1, @indicatorIds2, @indicatorIds3, @indicatorIds4)
ORDER BY "s"."Year";

SELECT "o"."Id", "o"."AddedInRelease", "o"."Address", "o"."AreaId", "o"."Confidentiality", "o"."Decimals", "o"."IndicatorId", "o"."IsLatest", "o"."PublishedBasis", "o"."PublishedOn", "o"."PublishedPrecision", "o"."RemovedInRelease", "o"."SourceId", "o"."Status", "o"."Value", "o"."VintageId", "o"."Year"
FROM "Observations" AS "o"
WHERE "o"."RemovedInRelease" IS NULL AND "o"."PublishedOn" <= @day AND "o"."IndicatorId" IN (@indicatorIds1, @indicatorIds2, @indicatorIds3, @indicatorIds4) AND "o"."AreaId" IN (@areaIds1, @areaIds2)
ORDER BY "o"."IndicatorId", "o"."AreaId", "o"."Year"
LIMIT @p;

SELECT "i"."Id", "i"."Additive", "i"."Code", "i"."Decimals", "i"."Direction", "i"."IsImported", "i"."TopicId", "i"."UnitId", "i"."UnitMultiplier", "i"."Definition_En", "i"."Definition_ZhHans", "i"."Definition_ZhHant", "i"."Name_En", "i"."Name_ZhHans", "i"."Name_ZhHant"
FROM "Indicators" AS "i"
WHERE "i"."Id" = @indicatorIds1;

SELECT "s"."IndicatorId", "s"."AreaId", "s"."Year", "s"."SourceId", "s"."Reason_En", "s"."Reason_ZhHans", "s"."Reason_ZhHant"
FROM "SeriesBreaks" AS "s"
WHERE "s"."IndicatorId" = @indicatorIds1
ORDER BY "s"."Year";

SELECT "o"."Id", "o"."AddedInRelease", "o"."Address", "o"."AreaId", "o"."Confidentiality", "o"."Decimals", "o"."IndicatorId", "o"."IsLatest", "o"."PublishedBasis", "o"."PublishedOn", "o"."PublishedPrecision", "o"."RemovedInRelease", "o"."SourceId", "o"."Status", "o"."Value", "o"."VintageId", "o"."Year"
FROM "Observations" AS "o"
WHERE "o"."RemovedInRelease" IS NULL AND "o"."PublishedOn" <= @day AND "o"."IndicatorId" = @indicatorIds1 AND "o"."AreaId" = @areaIds1
ORDER BY "o"."IndicatorId", "o"."AreaId", "o"."Year"
LIMIT @p;

SELECT "i"."Id", "i"."Additive", "i"."Code", "i"."Decimals", "i"."Direction", "i"."IsImported", "i"."TopicId", "i"."UnitId", "i"."UnitMultiplier", "i"."Definition_En", "i"."Definition_ZhHans", "i"."Definition_ZhHant", "i"."Name_En", "i"."Name_ZhHans", "i"."Name_ZhHant"
FROM "Indicators" AS "i"
WHERE "i"."Id" = @indicatorIds1;

SELECT "s"."IndicatorId", "s"."AreaId", "s"."Year", "s"."SourceId", "s"."Reason_En", "s"."Reason_ZhHans", "s"."Reason_ZhHant"
FROM "SeriesBreaks" AS "s"
WHERE "s"."IndicatorId" = @indicatorIds1
ORDER BY "s"."Year";

SELECT "o"."Id", "o"."AddedInRelease", "o"."Address", "o"."AreaId", "o"."Confidentiality", "o"."Decimals", "o"."IndicatorId", "o"."IsLatest", "o"."PublishedBasis", "o"."PublishedOn", "o"."PublishedPrecision", "o"."RemovedInRelease", "o"."SourceId", "o"."Status", "o"."Value", "o"."VintageId", "o"."Year"
FROM "Observations" AS "o"
WHERE "o"."AddedInRelease" <= @release AND ("o"."RemovedInRelease" IS NULL OR "o"."RemovedInRelease" > @release1) AND "o"."IndicatorId" = @indicatorIds1 AND "o"."AreaId" = @areaIds1
ORDER BY "o"."IndicatorId", "o"."AreaId", "o"."Year"
LIMIT @p;

SELECT "g"."Id", "g"."Code", "g"."Kind", "g"."ParentId", "g"."PlanId", "g"."Locators", "g"."Name_En", "g"."Name_ZhHans", "g"."Name_ZhHant", "g"."Summary_En", "g"."Summary_ZhHans", "g"."Summary_ZhHant"
FROM "Goals" AS "g";

SELECT "m"."MeasureId", "m"."GoalId", "m"."Basis"
FROM "MeasureGoals" AS "m";

SELECT "m"."Id", "m"."ActionId", "m"."Code", "m"."Kind", "m"."PlanId", "m"."Locators", "m"."Name_En", "m"."Name_ZhHans", "m"."Name_ZhHant", "m"."Summary_En", "m"."Summary_ZhHans", "m"."Summary_ZhHant"
FROM "Measures" AS "m";

SELECT "t"."Id", "t"."ActionId", "t"."AddedInRelease", "t"."AreaId", "t"."BaselineBasis", "t"."BaselineYear", "t"."Code", "t"."Comparator", "t"."GoalId", "t"."IndicatorId", "t"."IsLatest", "t"."Kind", "t"."MeasureId", "t"."Phrase", "t"."PlanId", "t"."PublishedOn", "t"."RemovedInRelease", "t"."UnitId", "t"."Value", "t"."Deadline_Basis", "t"."Deadline_Date", "t"."Deadline_Precision", "t"."Deadline_Text_En", "t"."Deadline_Text_ZhHans", "t"."Deadline_Text_ZhHant", "t"."Locators", "t"."Name_En", "t"."Name_ZhHans", "t"."Name_ZhHant", "t"."Note_En", "t"."Note_ZhHans", "t"."Note_ZhHant"
FROM "Targets" AS "t"
WHERE "t"."IsLatest";

SELECT "i"."Id", "i"."Additive", "i"."Code", "i"."Decimals", "i"."Direction", "i"."IsImported", "i"."TopicId", "i"."UnitId", "i"."UnitMultiplier", "i"."Definition_En", "i"."Definition_ZhHans", "i"."Definition_ZhHant", "i"."Name_En", "i"."Name_ZhHans", "i"."Name_ZhHant"
FROM "Indicators" AS "i"
WHERE "i"."Id" IN (@indicatorIds1, @indicatorIds2, @indicatorIds3, @indicatorIds4);

SELECT "s"."IndicatorId", "s"."AreaId", "s"."Year", "s"."SourceId", "s"."Reason_En", "s"."Reason_ZhHans", "s"."Reason_ZhHant"
FROM "SeriesBreaks" AS "s"
WHERE "s"."IndicatorId" IN (@indicatorIds1, @indicatorIds2, @indicatorIds3, @indicatorIds4)
ORDER BY "s"."Year";

SELECT "o"."Id", "o"."AddedInRelease", "o"."Address", "o"."AreaId", "o"."Confidentiality", "o"."Decimals", "o"."IndicatorId", "o"."IsLatest", "o"."PublishedBasis", "o"."PublishedOn", "o"."PublishedPrecision", "o"."RemovedInRelease", "o"."SourceId", "o"."Status", "o"."Value", "o"."VintageId", "o"."Year"
FROM "Observations" AS "o"
WHERE "o"."IsLatest" AND "o"."IndicatorId" IN (@indicatorIds1, @indicatorIds2, @indicatorIds3, @indicatorIds4) AND "o"."AreaId" IN (@areaIds1, @areaIds2)
ORDER BY "o"."IndicatorId", "o"."AreaId", "o"."Year"
LIMIT @p;

SELECT "i"."Id", "i"."Additive", "i"."Code", "i"."Decimals", "i"."Direction", "i"."IsImported", "i"."TopicId", "i"."UnitId", "i"."UnitMultiplier", "i"."Definition_En", "i"."Definition_ZhHans", "i"."Definition_ZhHant", "i"."Name_En", "i"."Name_ZhHans", "i"."Name_ZhHant"
FROM "Indicators" AS "i"
WHERE "i"."Id" IN (@ids1, @ids2, @ids3, @ids4);

SELECT "a"."Id", "a"."AreaKm2", "a"."AreaKm2SourceId", "a"."AreaKm2Year", "a"."CentroidSourceId", "a"."Code", "a"."CodeSourceId", "a"."CrossBorder", "a"."Gcj02SourceId", "a"."Group", "a"."GroupSourceId", "a"."IsImported", "a"."IsoCode", "a"."Kind", "a"."ParentId", "a"."ZoneKind", "a"."Aliases", "a"."Centroid_Latitude", "a"."Centroid_Longitude", "a"."CentroidGcj02_Latitude", "a"."CentroidGcj02_Longitude", "a"."DistrictsText_En", "a"."DistrictsText_ZhHans", "a"."DistrictsText_ZhHant", "a"."Locators", "a"."Name_En", "a"."Name_ZhHans", "a"."Name_ZhHant", "a"."Note_En", "a"."Note_ZhHans", "a"."Note_ZhHant", "a"."SeatGcj02_Latitude", "a"."SeatGcj02_Longitude"
FROM "Areas" AS "a"
WHERE "a"."Id" IN (@ids1, @ids2);

SELECT "s"."Id", "s"."Address", "s"."Code", "s"."IsImported", "s"."LicenceId", "s"."PublishedBasis", "s"."PublishedOn", "s"."PublishedPrecision", "s"."Year", "s"."Licence_En", "s"."Licence_ZhHans", "s"."Licence_ZhHant", "s"."Name_En", "s"."Name_ZhHans", "s"."Name_ZhHant", "s"."Note_En", "s"."Note_ZhHans", "s"."Note_ZhHant", "s"."Publisher_En", "s"."Publisher_ZhHans", "s"."Publisher_ZhHant"
FROM "Sources" AS "s"
WHERE "s"."Id" IN (@ids1, @ids2, @ids3, @ids4, @ids5, @ids6, @ids7, @ids8, @ids9, @ids10);

SELECT "r"."Number", "r"."ActiveFrom", "r"."Added", "r"."Checksum", "r"."Confirmations", "r"."EarlierVersions", "r"."FilesChecksum", "r"."ImportsChecksum", "r"."PublishedAt", "r"."Removed", "r"."Values", "r"."Notes_En", "r"."Notes_ZhHans", "r"."Notes_ZhHant"
FROM "Releases" AS "r"
ORDER BY "r"."Number" DESC
LIMIT 1;

SELECT "p"."Id", "p"."AreaId", "p"."Code", "p"."IssuedOn", "p"."ParentId", "p"."SourceId", "p"."DocumentNumber_En", "p"."DocumentNumber_ZhHans", "p"."DocumentNumber_ZhHant", "p"."Issuer_En", "p"."Issuer_ZhHans", "p"."Issuer_ZhHant", "p"."Locators", "p"."Name_En", "p"."Name_ZhHans", "p"."Name_ZhHant", "p"."Note_En", "p"."Note_ZhHans", "p"."Note_ZhHant", "p"."Period_En", "p"."Period_ZhHans", "p"."Period_ZhHant", "p"."ShortName_En", "p"."ShortName_ZhHans", "p"."ShortName_ZhHant"
FROM "Plans" AS "p"
ORDER BY "p"."Code"
LIMIT @p;

SELECT "g1"."ParentId", "g1"."Id", "g1"."Key", "g1"."Kind", "g1"."ParentId0", "g1"."c", "g1"."Name_En", "g1"."Name_ZhHans", "g1"."Name_ZhHant", "g1"."Summary_En", "g1"."Summary_ZhHans", "g1"."Summary_ZhHant"
FROM "Plans" AS "p"
INNER JOIN (
    SELECT "g0"."Key", "g0"."ParentId", "g0"."Id", "g0"."Kind", "g0"."ParentId0", "g0"."c" AS "c", "g0"."Name_En", "g0"."Name_ZhHans", "g0"."Name_ZhHant", "g0"."Summary_En", "g0"."Summary_ZhHans", "g0"."Summary_ZhHant"
    FROM (
        SELECT "g"."Code" AS "Key", "g"."PlanId" AS "ParentId", "g"."Id", "g"."Kind", "g"."ParentId" AS "ParentId0", "g"."Locators" AS "c", "g"."Name_En", "g"."Name_ZhHans", "g"."Name_ZhHant", "g"."Summary_En", "g"."Summary_ZhHans", "g"."Summary_ZhHant", ROW_NUMBER() OVER(PARTITION BY "g"."PlanId" ORDER BY "g"."Code") AS "row"
        FROM "Goals" AS "g"
        WHERE "g"."PlanId" IN (@ids1, @ids2)
    ) AS "g0"
    WHERE "g0"."row" <= @Value
) AS "g1" ON "p"."Id" = "g1"."ParentId"
ORDER BY "g1"."Key";

SELECT "t1"."ParentId", "t1"."Id", "t1"."ActionId", "t1"."AddedInRelease", "t1"."AreaId", "t1"."BaselineBasis", "t1"."BaselineYear", "t1"."Key", "t1"."Comparator", "t1"."GoalId", "t1"."IndicatorId", "t1"."IsLatest", "t1"."Kind", "t1"."MeasureId", "t1"."PeriodYears", "t1"."PublishedOn", "t1"."RemovedInRelease", "t1"."UnitId", "t1"."Value", "t1"."Deadline_Basis", "t1"."Deadline_Date", "t1"."Deadline_Precision", "t1"."Deadline_Text_En", "t1"."Deadline_Text_ZhHans", "t1"."Deadline_Text_ZhHant", "t1"."c", "t1"."Name_En", "t1"."Name_ZhHans", "t1"."Name_ZhHant", "t1"."Note_En", "t1"."Note_ZhHans", "t1"."Note_ZhHant", "t1"."Phrase_En", "t1"."Phrase_ZhHans", "t1"."Phrase_ZhHant"
FROM "Plans" AS "p"
INNER JOIN (
    SELECT "t0"."Key", "t0"."ParentId", "t0"."Id", "t0"."ActionId", "t0"."AddedInRelease", "t0"."AreaId", "t0"."BaselineBasis", "t0"."BaselineYear", "t0"."Comparator", "t0"."GoalId", "t0"."IndicatorId", "t0"."IsLatest", "t0"."Kind", "t0"."MeasureId", "t0"."PeriodYears", "t0"."PublishedOn", "t0"."RemovedInRelease", "t0"."UnitId", "t0"."Value", "t0"."Deadline_Basis", "t0"."Deadline_Date", "t0"."Deadline_Precision", "t0"."Deadline_Text_En", "t0"."Deadline_Text_ZhHans", "t0"."Deadline_Text_ZhHant", "t0"."c" AS "c", "t0"."Name_En", "t0"."Name_ZhHans", "t0"."Name_ZhHant", "t0"."Note_En", "t0"."Note_ZhHans", "t0"."Note_ZhHant", "t0"."Phrase_En", "t0"."Phrase_ZhHans", "t0"."Phrase_ZhHant"
    FROM (
        SELECT "t"."Code" AS "Key", "t"."PlanId" AS "ParentId", "t"."Id", "t"."ActionId", "t"."AddedInRelease", "t"."AreaId", "t"."BaselineBasis", "t"."BaselineYear", "t"."Comparator", "t"."GoalId", "t"."IndicatorId", "t"."IsLatest", "t"."Kind", "t"."MeasureId", "t"."PeriodYears", "t"."PublishedOn", "t"."RemovedInRelease", "t"."UnitId", "t"."Value", "t"."Deadline_Basis", "t"."Deadline_Date", "t"."Deadline_Precision", "t"."Deadline_Text_En", "t"."Deadline_Text_ZhHans", "t"."Deadline_Text_ZhHant", "t"."Locators" AS "c", "t"."Name_En", "t"."Name_ZhHans", "t"."Name_ZhHant", "t"."Note_En", "t"."Note_ZhHans", "t"."Note_ZhHant", "t"."Phrase_En", "t"."Phrase_ZhHans", "t"."Phrase_ZhHant", ROW_NUMBER() OVER(PARTITION BY "t"."PlanId" ORDER BY "t"."Code") AS "row"
        FROM "Targets" AS "t"
        WHERE "t"."IsLatest" AND "t"."PlanId" IN (@ids1, @ids2)
    ) AS "t0"
    WHERE "t0"."row" <= @Value
) AS "t1" ON "p"."Id" = "t1"."ParentId"
ORDER BY "t1"."Key";

SELECT "i"."Id", "i"."Additive", "i"."Code", "i"."Decimals", "i"."Direction", "i"."IsImported", "i"."TopicId", "i"."UnitId", "i"."UnitMultiplier", "i"."Definition_En", "i"."Definition_ZhHans", "i"."Definition_ZhHant", "i"."Name_En", "i"."Name_ZhHans", "i"."Name_ZhHant"
FROM "Indicators" AS "i"
WHERE "i"."Id" IN (@ids1, @ids2, @ids3, @ids4);

SELECT "s0"."ParentId", "s0"."Id", "s0"."ActionId", "s0"."Key", "s0"."Kind", "s0"."PlanId", "s0"."c", "s0"."Name_En", "s0"."Name_ZhHans", "s0"."Name_ZhHant", "s0"."Summary_En", "s0"."Summary_ZhHans", "s0"."Summary_ZhHant", "s0"."MeasureId", "s0"."Basis"
FROM "Goals" AS "g"
INNER JOIN (
    SELECT "s"."Key", "s"."ParentId", "s"."Id", "s"."ActionId", "s"."Kind", "s"."PlanId", "s"."c" AS "c", "s"."Name_En", "s"."Name_ZhHans", "s"."Name_ZhHant", "s"."Summary_En", "s"."Summary_ZhHans", "s"."Summary_ZhHant", "s"."MeasureId", "s"."Basis"
    FROM (
        SELECT "m0"."Code" AS "Key", "m"."GoalId" AS "ParentId", "m0"."Id", "m0"."ActionId", "m0"."Kind", "m0"."PlanId", "m0"."Locators" AS "c", "m0"."Name_En", "m0"."Name_ZhHans", "m0"."Name_ZhHant", "m0"."Summary_En", "m0"."Summary_ZhHans", "m0"."Summary_ZhHant", "m"."MeasureId", "m"."Basis", ROW_NUMBER() OVER(PARTITION BY "m"."GoalId" ORDER BY "m0"."Code") AS "row"
        FROM "MeasureGoals" AS "m"
        INNER JOIN "Measures" AS "m0" ON "m"."MeasureId" = "m0"."Id"
        WHERE "m"."GoalId" IN (@ids1, @ids2, @ids3, @ids4, @ids5)
    ) AS "s"
    WHERE "s"."row" <= @Value
) AS "s0" ON "g"."Id" = "s0"."ParentId"
ORDER BY "s0"."Key";

SELECT "o"."Id", "o"."AddedInRelease", "o"."Address", "o"."AreaId", "o"."Bound", "o"."Confidentiality", "o"."Decimals", "o"."IndicatorId", "o"."IsConfirmation", "o"."IsLatest", "o"."PublishedBasis", "o"."PublishedOn", "o"."PublishedPrecision", "o"."Reference", "o"."RemovedInRelease", "o"."SourceId", "o"."Status", "o"."Value", "o"."VintageId", "o"."Year"
FROM "Observations" AS "o"
INNER JOIN "Areas" AS "a" ON "o"."AreaId" = "a"."Id"
WHERE "o"."IsLatest" AND "o"."IndicatorId" IN (@indicatorIds1, @indicatorIds2, @indicatorIds3, @indicatorIds4) AND "o"."Value" IS NOT NULL AND NOT EXISTS (
    SELECT 1
    FROM "Observations" AS "o0"
    WHERE "o0"."IsLatest" AND "o0"."Value" IS NOT NULL AND "o0"."IndicatorId" = "o"."IndicatorId" AND "o0"."AreaId" = "o"."AreaId" AND "o0"."Year" > "o"."Year")
ORDER BY "a"."Code";

SELECT "t1"."ParentId", "t1"."Id", "t1"."ActionId", "t1"."AddedInRelease", "t1"."AreaId", "t1"."BaselineBasis", "t1"."BaselineYear", "t1"."Key", "t1"."Comparator", "t1"."GoalId", "t1"."IndicatorId", "t1"."IsLatest", "t1"."Kind", "t1"."PeriodYears", "t1"."PlanId", "t1"."PublishedOn", "t1"."RemovedInRelease", "t1"."UnitId", "t1"."Value", "t1"."Deadline_Basis", "t1"."Deadline_Date", "t1"."Deadline_Precision", "t1"."Deadline_Text_En", "t1"."Deadline_Text_ZhHans", "t1"."Deadline_Text_ZhHant", "t1"."c", "t1"."Name_En", "t1"."Name_ZhHans", "t1"."Name_ZhHant", "t1"."Note_En", "t1"."Note_ZhHans", "t1"."Note_ZhHant", "t1"."Phrase_En", "t1"."Phrase_ZhHans", "t1"."Phrase_ZhHant"
FROM "Measures" AS "m"
INNER JOIN (
    SELECT "t0"."Key", "t0"."ParentId", "t0"."Id", "t0"."ActionId", "t0"."AddedInRelease", "t0"."AreaId", "t0"."BaselineBasis", "t0"."BaselineYear", "t0"."Comparator", "t0"."GoalId", "t0"."IndicatorId", "t0"."IsLatest", "t0"."Kind", "t0"."PeriodYears", "t0"."PlanId", "t0"."PublishedOn", "t0"."RemovedInRelease", "t0"."UnitId", "t0"."Value", "t0"."Deadline_Basis", "t0"."Deadline_Date", "t0"."Deadline_Precision", "t0"."Deadline_Text_En", "t0"."Deadline_Text_ZhHans", "t0"."Deadline_Text_ZhHant", "t0"."c" AS "c", "t0"."Name_En", "t0"."Name_ZhHans", "t0"."Name_ZhHant", "t0"."Note_En", "t0"."Note_ZhHans", "t0"."Note_ZhHant", "t0"."Phrase_En", "t0"."Phrase_ZhHans", "t0"."Phrase_ZhHant"
    FROM (
        SELECT "t"."Code" AS "Key", "t"."MeasureId" AS "ParentId", "t"."Id", "t"."ActionId", "t"."AddedInRelease", "t"."AreaId", "t"."BaselineBasis", "t"."BaselineYear", "t"."Comparator", "t"."GoalId", "t"."IndicatorId", "t"."IsLatest", "t"."Kind", "t"."PeriodYears", "t"."PlanId", "t"."PublishedOn", "t"."RemovedInRelease", "t"."UnitId", "t"."Value", "t"."Deadline_Basis", "t"."Deadline_Date", "t"."Deadline_Precision", "t"."Deadline_Text_En", "t"."Deadline_Text_ZhHans", "t"."Deadline_Text_ZhHant", "t"."Locators" AS "c", "t"."Name_En", "t"."Name_ZhHans", "t"."Name_ZhHant", "t"."Note_En", "t"."Note_ZhHans", "t"."Note_ZhHant", "t"."Phrase_En", "t"."Phrase_ZhHans", "t"."Phrase_ZhHant", ROW_NUMBER() OVER(PARTITION BY "t"."MeasureId" ORDER BY "t"."Code") AS "row"
        FROM "Targets" AS "t"
        WHERE "t"."IsLatest" AND "t"."MeasureId" IS NOT NULL AND "t"."MeasureId" IN (@ids1, @ids2, @ids3, @ids4, @ids5, @ids6, @ids7, @ids8, @ids9, @ids10, @ids11, @ids12, @ids13, @ids14, @ids15, @ids16, @ids17, @ids18, @ids19, @ids20)
    ) AS "t0"
    WHERE "t0"."row" <= @Value
) AS "t1" ON "m"."Id" = "t1"."ParentId"
ORDER BY "t1"."Key";

SELECT "a"."Id", "a"."AreaKm2", "a"."AreaKm2SourceId", "a"."AreaKm2Year", "a"."CentroidSourceId", "a"."Code", "a"."CodeSourceId", "a"."CrossBorder", "a"."Gcj02SourceId", "a"."Group", "a"."GroupSourceId", "a"."IsImported", "a"."IsoCode", "a"."Kind", "a"."ParentId", "a"."ZoneKind", "a"."Aliases", "a"."Centroid_Latitude", "a"."Centroid_Longitude", "a"."CentroidGcj02_Latitude", "a"."CentroidGcj02_Longitude", "a"."DistrictsText_En", "a"."DistrictsText_ZhHans", "a"."DistrictsText_ZhHant", "a"."Locators", "a"."Name_En", "a"."Name_ZhHans", "a"."Name_ZhHant", "a"."Note_En", "a"."Note_ZhHans", "a"."Note_ZhHant", "a"."SeatGcj02_Latitude", "a"."SeatGcj02_Longitude"
FROM "Areas" AS "a"
WHERE "a"."Id" IN (@ids1, @ids2, @ids3, @ids4, @ids5, @ids6, @ids7, @ids8, @ids9, @ids10, @ids11, @ids12, @ids13, @ids14, @ids15, @ids16, @ids17, @ids18, @ids19, @ids20, @ids21, @ids22, @ids23, @ids24, @ids25, @ids26, @ids27, @ids28, @ids29, @ids30);

SELECT "a"."Code", "a"."Id"
FROM "Areas" AS "a"
WHERE "a"."Code" = @codes1;

SELECT "o"."Id", "o"."AddedInRelease", "o"."Address", "o"."AreaId", "o"."Bound", "o"."Confidentiality", "o"."Decimals", "o"."IndicatorId", "o"."IsConfirmation", "o"."IsLatest", "o"."PublishedBasis", "o"."PublishedOn", "o"."PublishedPrecision", "o"."Reference", "o"."RemovedInRelease", "o"."SourceId", "o"."Status", "o"."Value", "o"."VintageId", "o"."Year"
FROM "Observations" AS "o"
INNER JOIN "Areas" AS "a" ON "o"."AreaId" = "a"."Id"
WHERE "o"."IsLatest" AND "o"."IndicatorId" IN (@indicatorIds1, @indicatorIds2, @indicatorIds3) AND "o"."AreaId" = @ids1 AND "o"."Value" IS NOT NULL AND NOT EXISTS (
    SELECT 1
    FROM "Observations" AS "o0"
    WHERE "o0"."IsLatest" AND "o0"."Value" IS NOT NULL AND "o0"."IndicatorId" = "o"."IndicatorId" AND "o0"."AreaId" = "o"."AreaId" AND "o0"."Year" > "o"."Year")
ORDER BY "a"."Code";

SELECT "s"."Id", "s"."Address", "s"."Code", "s"."CopyAddress", "s"."CopyIsLinkable", "s"."CopyTitle", "s"."Grade", "s"."IsImported", "s"."LicenceId", "s"."PublishedBasis", "s"."PublishedOn", "s"."PublishedPrecision", "s"."Table", "s"."Year", "s"."Licence_En", "s"."Licence_ZhHans", "s"."Licence_ZhHant", "s"."Name_En", "s"."Name_ZhHans", "s"."Name_ZhHant", "s"."Note_En", "s"."Note_ZhHans", "s"."Note_ZhHant", "s"."ProducerName_En", "s"."ProducerName_ZhHans", "s"."ProducerName_ZhHant"
FROM "Sources" AS "s"
WHERE "s"."Id" IN (@ids1, @ids2, @ids3);

SELECT "r"."Number", "r"."ActiveFrom", "r"."Added", "r"."Checksum", "r"."Confirmations", "r"."EarlierVersions", "r"."FilesChecksum", "r"."ImportsChecksum", "r"."PublishedAt", "r"."Removed", "r"."Values", "r"."Notes_En", "r"."Notes_ZhHans", "r"."Notes_ZhHant"
FROM "Releases" AS "r"
ORDER BY "r"."Number" DESC
LIMIT 1;

SELECT "r"."Number", "r"."ActiveFrom", "r"."Added", "r"."Checksum", "r"."Confirmations", "r"."EarlierVersions", "r"."FilesChecksum", "r"."ImportsChecksum", "r"."PublishedAt", "r"."Removed", "r"."Values", "r"."Notes_En", "r"."Notes_ZhHans", "r"."Notes_ZhHant"
FROM "Releases" AS "r"
WHERE "r"."Number" = @number
LIMIT 1;

SELECT COUNT(*)
FROM "Observations" AS "o"
LEFT JOIN (
    SELECT "o1"."Id", "o1"."Confidentiality", "o1"."Decimals", "o1"."PublishedOn", "o1"."SourceId", "o1"."Status", "o1"."Value", "o1"."VintageId", "o1"."IndicatorId" AS "IndicatorId0", "o1"."AreaId" AS "AreaId0", "o1"."Year" AS "Year0"
    FROM "Observations" AS "o1"
    WHERE "o1"."AddedInRelease" <= @release AND ("o1"."RemovedInRelease" IS NULL OR "o1"."RemovedInRelease" > @release9) AND NOT EXISTS (
        SELECT 1
        FROM "Observations" AS "o2"
        WHERE "o2"."AddedInRelease" <= @release AND ("o2"."RemovedInRelease" IS NULL OR "o2"."RemovedInRelease" > @release9) AND "o2"."IndicatorId" = "o1"."IndicatorId" AND "o2"."AreaId" = "o1"."AreaId" AND "o2"."Year" = "o1"."Year" AND "o2"."PublishedOn" >= "o1"."PublishedOn" AND ("o2"."PublishedOn" > "o1"."PublishedOn" OR ("o2"."VintageId" IS NULL AND "o1"."VintageId" IS NOT NULL) OR (("o2"."VintageId" IS NULL) = ("o1"."VintageId" IS NULL) AND "o2"."SourceId" < "o1"."SourceId")))
) AS "o3" ON "o"."IndicatorId" = "o3"."IndicatorId0" AND "o"."AreaId" = "o3"."AreaId0" AND "o"."Year" = "o3"."Year0"
LEFT JOIN (
    SELECT "o4"."Id", "o4"."Confidentiality", "o4"."Decimals", "o4"."PublishedOn", "o4"."SourceId", "o4"."Status", "o4"."Value", "o4"."VintageId", "o4"."IndicatorId" AS "IndicatorId0", "o4"."AreaId" AS "AreaId0", "o4"."Year" AS "Year0"
    FROM "Observations" AS "o4"
    WHERE "o4"."AddedInRelease" <= @release12 AND ("o4"."RemovedInRelease" IS NULL OR "o4"."RemovedInRelease" > @release13) AND NOT EXISTS (
        SELECT 1
        FROM "Observations" AS "o5"
        WHERE "o5"."AddedInRelease" <= @release12 AND ("o5"."RemovedInRelease" IS NULL OR "o5"."RemovedInRelease" > @release13) AND "o5"."IndicatorId" = "o4"."IndicatorId" AND "o5"."AreaId" = "o4"."AreaId" AND "o5"."Year" = "o4"."Year" AND "o5"."PublishedOn" >= "o4"."PublishedOn" AND ("o5"."PublishedOn" > "o4"."PublishedOn" OR ("o5"."VintageId" IS NULL AND "o4"."VintageId" IS NOT NULL) OR (("o5"."VintageId" IS NULL) = ("o4"."VintageId" IS NULL) AND "o5"."SourceId" < "o4"."SourceId")))
) AS "o6" ON "o"."IndicatorId" = "o6"."IndicatorId0" AND "o"."AreaId" = "o6"."AreaId0" AND "o"."Year" = "o6"."Year0"
INNER JOIN "Indicators" AS "i" ON "o"."IndicatorId" = "i"."Id"
WHERE (("o"."AddedInRelease" > @from AND "o"."AddedInRelease" <= @to) OR ("o"."RemovedInRelease" > @from2 AND "o"."RemovedInRelease" <= @to3)) AND NOT EXISTS (
    SELECT 1
    FROM "Observations" AS "o0"
    WHERE (("o0"."AddedInRelease" > @from AND "o0"."AddedInRelease" <= @to) OR ("o0"."RemovedInRelease" > @from2 AND "o0"."RemovedInRelease" <= @to3)) AND "o0"."IndicatorId" = "o"."IndicatorId" AND "o0"."AreaId" = "o"."AreaId" AND "o0"."Year" = "o"."Year" AND "o0"."Id" < "o"."Id") AND (("o3"."Id" IS NULL AND "o6"."Id" IS NOT NULL) OR ("o3"."Id" IS NOT NULL AND "o6"."Id" IS NULL) OR (("o3"."Value" <> "o6"."Value" OR "o3"."Value" IS NULL OR "o6"."Value" IS NULL) AND ("o3"."Value" IS NOT NULL OR "o6"."Value" IS NOT NULL)) OR (("o3"."Decimals" <> "o6"."Decimals" OR "o3"."Decimals" IS NULL OR "o6"."Decimals" IS NULL) AND ("o3"."Decimals" IS NOT NULL OR "o6"."Decimals" IS NOT NULL)) OR (("o3"."Status" <> "o6"."Status" OR "o3"."Status" IS NULL OR "o6"."Status" IS NULL) AND ("o3"."Status" IS NOT NULL OR "o6"."Status" IS NOT NULL)) OR (("o3"."Confidentiality" <> "o6"."Confidentiality" OR "o3"."Confidentiality" IS NULL OR "o6"."Confidentiality" IS NULL) AND ("o3"."Confidentiality" IS NOT NULL OR "o6"."Confidentiality" IS NOT NULL)) OR (("o3"."SourceId" <> "o6"."SourceId" OR "o3"."SourceId" IS NULL OR "o6"."SourceId" IS NULL) AND ("o3"."SourceId" IS NOT NULL OR "o6"."SourceId" IS NOT NULL)) OR (("o3"."VintageId" <> "o6"."VintageId" OR "o3"."VintageId" IS NULL OR "o6"."VintageId" IS NULL) AND ("o3"."VintageId" IS NOT NULL OR "o6"."VintageId" IS NOT NULL)) OR (("o3"."PublishedOn" <> "o6"."PublishedOn" OR "o3"."PublishedOn" IS NULL OR "o6"."PublishedOn" IS NULL) AND ("o3"."PublishedOn" IS NOT NULL OR "o6"."PublishedOn" IS NOT NULL))) AND "o3"."Id" IS NULL AND "i"."Code" = @Value AND "o"."Year" >= @Value18;

SELECT "s"."IndicatorId", "s"."Id2", "s"."Additive", "s"."Code", "s"."Decimals2", "s"."Direction", "s"."IsImported", "s"."TopicId", "s"."UnitId", "s"."UnitMultiplier", "s"."Definition_En", "s"."Definition_ZhHans", "s"."Definition_ZhHant", "s"."Name_En", "s"."Name_ZhHans", "s"."Name_ZhHant", "s"."AreaId", "a"."Id", "a"."AreaKm2", "a"."AreaKm2SourceId", "a"."AreaKm2Year", "a"."CentroidSourceId", "a"."Code", "a"."CodeSourceId", "a"."CrossBorder", "a"."Gcj02SourceId", "a"."Group", "a"."GroupSourceId", "a"."IsImported", "a"."IsoCode", "a"."Kind", "a"."ParentId", "a"."ZoneKind", "a"."Aliases", "a"."Centroid_Latitude", "a"."Centroid_Longitude", "a"."CentroidGcj02_Latitude", "a"."CentroidGcj02_Longitude", "a"."DistrictsText_En", "a"."DistrictsText_ZhHans", "a"."DistrictsText_ZhHant", "a"."Locators", "a"."Name_En", "a"."Name_ZhHans", "a"."Name_ZhHant", "a"."Note_En", "a"."Note_ZhHans", "a"."Note_ZhHant", "a"."SeatGcj02_Latitude", "a"."SeatGcj02_Longitude", "s"."Year", "s"."Id0", "s"."AddedInRelease0", "s"."Address0", "s"."AreaId0", "s"."Confidentiality0", "s"."Decimals0", "s"."IndicatorId0", "s"."IsLatest0", "s"."PublishedBasis0", "s"."PublishedOn0", "s"."PublishedPrecision0", "s"."RemovedInRelease0", "s"."SourceId0", "s"."Status0", "s"."Value0", "s"."VintageId0", "s"."Year0", "s"."Id1", "s"."AddedInRelease1", "s"."Address1", "s"."AreaId1", "s"."Confidentiality1", "s"."Decimals1", "s"."IndicatorId1", "s"."IsLatest1", "s"."PublishedBasis1", "s"."PublishedOn1", "s"."PublishedPrecision1", "s"."RemovedInRelease1", "s"."SourceId1", "s"."Status1", "s"."Value1", "s"."VintageId1", "s"."Year1"
FROM (
    SELECT "o"."AreaId", "o"."IndicatorId", "o"."Year", "o3"."Id" AS "Id0", "o3"."AddedInRelease" AS "AddedInRelease0", "o3"."Address" AS "Address0", "o3"."AreaId" AS "AreaId0", "o3"."Confidentiality" AS "Confidentiality0", "o3"."Decimals" AS "Decimals0", "o3"."IndicatorId" AS "IndicatorId0", "o3"."IsLatest" AS "IsLatest0", "o3"."PublishedBasis" AS "PublishedBasis0", "o3"."PublishedOn" AS "PublishedOn0", "o3"."PublishedPrecision" AS "PublishedPrecision0", "o3"."RemovedInRelease" AS "RemovedInRelease0", "o3"."SourceId" AS "SourceId0", "o3"."Status" AS "Status0", "o3"."Value" AS "Value0", "o3"."VintageId" AS "VintageId0", "o3"."Year" AS "Year0", "o6"."Id" AS "Id1", "o6"."AddedInRelease" AS "AddedInRelease1", "o6"."Address" AS "Address1", "o6"."AreaId" AS "AreaId1", "o6"."Confidentiality" AS "Confidentiality1", "o6"."Decimals" AS "Decimals1", "o6"."IndicatorId" AS "IndicatorId1", "o6"."IsLatest" AS "IsLatest1", "o6"."PublishedBasis" AS "PublishedBasis1", "o6"."PublishedOn" AS "PublishedOn1", "o6"."PublishedPrecision" AS "PublishedPrecision1", "o6"."RemovedInRelease" AS "RemovedInRelease1", "o6"."SourceId" AS "SourceId1", "o6"."Status" AS "Status1", "o6"."Value" AS "Value1", "o6"."VintageId" AS "VintageId1", "o6"."Year" AS "Year1", "i"."Id" AS "Id2", "i"."Additive", "i"."Code", "i"."Decimals" AS "Decimals2", "i"."Direction", "i"."IsImported", "i"."TopicId", "i"."UnitId", "i"."UnitMultiplier", "i"."Definition_En", "i"."Definition_ZhHans", "i"."Definition_ZhHant", "i"."Name_En", "i"."Name_ZhHans", "i"."Name_ZhHant"
    FROM "Observations" AS "o"
    LEFT JOIN (
        SELECT "o1"."Id", "o1"."AddedInRelease", "o1"."Address", "o1"."AreaId", "o1"."Confidentiality", "o1"."Decimals", "o1"."IndicatorId", "o1"."IsLatest", "o1"."PublishedBasis", "o1"."PublishedOn", "o1"."PublishedPrecision", "o1"."RemovedInRelease", "o1"."SourceId", "o1"."Status", "o1"."Value", "o1"."VintageId", "o1"."Year", "o1"."IndicatorId" AS "IndicatorId0", "o1"."AreaId" AS "AreaId0", "o1"."Year" AS "Year0"
        FROM "Observations" AS "o1"
        WHERE "o1"."AddedInRelease" <= @release AND ("o1"."RemovedInRelease" IS NULL OR "o1"."RemovedInRelease" > @release9) AND NOT EXISTS (
            SELECT 1
            FROM "Observations" AS "o2"
            WHERE "o2"."AddedInRelease" <= @release AND ("o2"."RemovedInRelease" IS NULL OR "o2"."RemovedInRelease" > @release9) AND "o2"."IndicatorId" = "o1"."IndicatorId" AND "o2"."AreaId" = "o1"."AreaId" AND "o2"."Year" = "o1"."Year" AND "o2"."PublishedOn" >= "o1"."PublishedOn" AND ("o2"."PublishedOn" > "o1"."PublishedOn" OR ("o2"."VintageId" IS NULL AND "o1"."VintageId" IS NOT NULL) OR (("o2"."VintageId" IS NULL) = ("o1"."VintageId" IS NULL) AND "o2"."SourceId" < "o1"."SourceId")))
    ) AS "o3" ON "o"."IndicatorId" = "o3"."IndicatorId0" AND "o"."AreaId" = "o3"."AreaId0" AND "o"."Year" = "o3"."Year0"
    LEFT JOIN (
        SELECT "o4"."Id", "o4"."AddedInRelease", "o4"."Address", "o4"."AreaId", "o4"."Confidentiality", "o4"."Decimals", "o4"."IndicatorId", "o4"."IsLatest", "o4"."PublishedBasis", "o4"."PublishedOn", "o4"."PublishedPrecision", "o4"."RemovedInRelease", "o4"."SourceId", "o4"."Status", "o4"."Value", "o4"."VintageId", "o4"."Year", "o4"."IndicatorId" AS "IndicatorId0", "o4"."AreaId" AS "AreaId0", "o4"."Year" AS "Year0"
        FROM "Observations" AS "o4"
        WHERE "o4"."AddedInRelease" <= @release12 AND ("o4"."RemovedInRelease" IS NULL OR "o4"."RemovedInRelease" > @release13) AND NOT EXISTS (
            SELECT 1
            FROM "Observations" AS "o5"
            WHERE "o5"."AddedInRelease" <= @release12 AND ("o5"."RemovedInRelease" IS NULL OR "o5"."RemovedInRelease" > @release13) AND "o5"."IndicatorId" = "o4"."IndicatorId" AND "o5"."AreaId" = "o4"."AreaId" AND "o5"."Year" = "o4"."Year" AND "o5"."PublishedOn" >= "o4"."PublishedOn" AND ("o5"."PublishedOn" > "o4"."PublishedOn" OR ("o5"."VintageId" IS NULL AND "o4"."VintageId" IS NOT NULL) OR (("o5"."VintageId" IS NULL) = ("o4"."VintageId" IS NULL) AND "o5"."SourceId" < "o4"."SourceId")))
    ) AS "o6" ON "o"."IndicatorId" = "o6"."IndicatorId0" AND "o"."AreaId" = "o6"."AreaId0" AND "o"."Year" = "o6"."Year0"
    INNER JOIN "Indicators" AS "i" ON "o"."IndicatorId" = "i"."Id"
    WHERE (("o"."AddedInRelease" > @from AND "o"."AddedInRelease" <= @to) OR ("o"."RemovedInRelease" > @from2 AND "o"."RemovedInRelease" <= @to3)) AND NOT EXISTS (
        SELECT 1
        FROM "Observations" AS "o0"
        WHERE (("o0"."AddedInRelease" > @from AND "o0"."AddedInRelease" <= @to) OR ("o0"."RemovedInRelease" > @from2 AND "o0"."RemovedInRelease" <= @to3)) AND "o0"."IndicatorId" = "o"."IndicatorId" AND "o0"."AreaId" = "o"."AreaId" AND "o0"."Year" = "o"."Year" AND "o0"."Id" < "o"."Id") AND (("o3"."Id" IS NULL AND "o6"."Id" IS NOT NULL) OR ("o3"."Id" IS NOT NULL AND "o6"."Id" IS NULL) OR (("o3"."Value" <> "o6"."Value" OR "o3"."Value" IS NULL OR "o6"."Value" IS NULL) AND ("o3"."Value" IS NOT NULL OR "o6"."Value" IS NOT NULL)) OR (("o3"."Decimals" <> "o6"."Decimals" OR "o3"."Decimals" IS NULL OR "o6"."Decimals" IS NULL) AND ("o3"."Decimals" IS NOT NULL OR "o6"."Decimals" IS NOT NULL)) OR (("o3"."Status" <> "o6"."Status" OR "o3"."Status" IS NULL OR "o6"."Status" IS NULL) AND ("o3"."Status" IS NOT NULL OR "o6"."Status" IS NOT NULL)) OR (("o3"."Confidentiality" <> "o6"."Confidentiality" OR "o3"."Confidentiality" IS NULL OR "o6"."Confidentiality" IS NULL) AND ("o3"."Confidentiality" IS NOT NULL OR "o6"."Confidentiality" IS NOT NULL)) OR (("o3"."SourceId" <> "o6"."SourceId" OR "o3"."SourceId" IS NULL OR "o6"."SourceId" IS NULL) AND ("o3"."SourceId" IS NOT NULL OR "o6"."SourceId" IS NOT NULL)) OR (("o3"."VintageId" <> "o6"."VintageId" OR "o3"."VintageId" IS NULL OR "o6"."VintageId" IS NULL) AND ("o3"."VintageId" IS NOT NULL OR "o6"."VintageId" IS NOT NULL)) OR (("o3"."PublishedOn" <> "o6"."PublishedOn" OR "o3"."PublishedOn" IS NULL OR "o6"."PublishedOn" IS NULL) AND ("o3"."PublishedOn" IS NOT NULL OR "o6"."PublishedOn" IS NOT NULL))) AND "o3"."Id" IS NULL AND "i"."Code" = @Value AND "o"."Year" >= @Value18
    ORDER BY "o"."IndicatorId", "o"."AreaId", "o"."Year"
    LIMIT @p
) AS "s"
INNER JOIN "Areas" AS "a" ON "s"."AreaId" = "a"."Id"
ORDER BY "s"."IndicatorId", "s"."AreaId", "s"."Year";

SELECT COUNT(*)
FROM "Targets" AS "t"
LEFT JOIN (
    SELECT "t1"."Id", "t1"."AreaId", "t1"."BaselineYear", "t1"."Comparator", "t1"."IndicatorId", "t1"."Kind", "t1"."Phrase", "t1"."UnitId", "t1"."Value", "t1"."Deadline_Date", "t1"."Deadline_Precision", "t1"."Code" AS "Code0"
    FROM "Targets" AS "t1"
    WHERE "t1"."AddedInRelease" <= @release AND ("t1"."RemovedInRelease" IS NULL OR "t1"."RemovedInRelease" > @release9) AND NOT EXISTS (
        SELECT 1
        FROM "Targets" AS "t2"
        WHERE "t2"."AddedInRelease" <= @release AND ("t2"."RemovedInRelease" IS NULL OR "t2"."RemovedInRelease" > @release9) AND "t2"."Code" = "t1"."Code" AND "t2"."PublishedOn" > "t1"."PublishedOn")
) AS "t3" ON "t"."Code" = "t3"."Code0"
LEFT JOIN (
    SELECT "t4"."Id", "t4"."AreaId", "t4"."BaselineYear", "t4"."Comparator", "t4"."IndicatorId", "t4"."Kind", "t4"."Phrase", "t4"."UnitId", "t4"."Value", "t4"."Deadline_Date", "t4"."Deadline_Precision", "t4"."Code" AS "Code0"
    FROM "Targets" AS "t4"
    WHERE "t4"."AddedInRelease" <= @release12 AND ("t4"."RemovedInRelease" IS NULL OR "t4"."RemovedInRelease" > @release13) AND NOT EXISTS (
        SELECT 1
        FROM "Targets" AS "t5"
        WHERE "t5"."AddedInRelease" <= @release12 AND ("t5"."RemovedInRelease" IS NULL OR "t5"."RemovedInRelease" > @release13) AND "t5"."Code" = "t4"."Code" AND "t5"."PublishedOn" > "t4"."PublishedOn")
) AS "t6" ON "t"."Code" = "t6"."Code0"
WHERE (("t"."AddedInRelease" > @from AND "t"."AddedInRelease" <= @to) OR ("t"."RemovedInRelease" > @from2 AND "t"."RemovedInRelease" <= @to3)) AND NOT EXISTS (
    SELECT 1
    FROM "Targets" AS "t0"
    WHERE (("t0"."AddedInRelease" > @from AND "t0"."AddedInRelease" <= @to) OR ("t0"."RemovedInRelease" > @from2 AND "t0"."RemovedInRelease" <= @to3)) AND "t0"."Code" = "t"."Code" AND "t0"."Id" < "t"."Id") AND (("t3"."Id" IS NULL AND "t6"."Id" IS NOT NULL) OR ("t3"."Id" IS NOT NULL AND "t6"."Id" IS NULL) OR (("t3"."Value" <> "t6"."Value" OR "t3"."Value" IS NULL OR "t6"."Value" IS NULL) AND ("t3"."Value" IS NOT NULL OR "t6"."Value" IS NOT NULL)) OR (("t3"."UnitId" <> "t6"."UnitId" OR "t3"."UnitId" IS NULL OR "t6"."UnitId" IS NULL) AND ("t3"."UnitId" IS NOT NULL OR "t6"."UnitId" IS NOT NULL)) OR (("t3"."Comparator" <> "t6"."Comparator" OR "t3"."Comparator" IS NULL OR "t6"."Comparator" IS NULL) AND ("t3"."Comparator" IS NOT NULL OR "t6"."Comparator" IS NOT NULL)) OR (("t3"."Kind" <> "t6"."Kind" OR "t3"."Kind" IS NULL OR "t6"."Kind" IS NULL) AND ("t3"."Kind" IS NOT NULL OR "t6"."Kind" IS NOT NULL)) OR (("t3"."Phrase" <> "t6"."Phrase" OR "t3"."Phrase" IS NULL OR "t6"."Phrase" IS NULL) AND ("t3"."Phrase" IS NOT NULL OR "t6"."Phrase" IS NOT NULL)) OR (("t3"."BaselineYear" <> "t6"."BaselineYear" OR "t3"."BaselineYear" IS NULL OR "t6"."BaselineYear" IS NULL) AND ("t3"."BaselineYear" IS NOT NULL OR "t6"."BaselineYear" IS NOT NULL)) OR (("t3"."Deadline_Date" <> "t6"."Deadline_Date" OR "t3"."Deadline_Date" IS NULL OR "t6"."Deadline_Date" IS NULL) AND ("t3"."Deadline_Date" IS NOT NULL OR "t6"."Deadline_Date" IS NOT NULL)) OR (("t3"."Deadline_Precision" <> "t6"."Deadline_Precision" OR "t3"."Deadline_Precision" IS NULL OR "t6"."Deadline_Precision" IS NULL) AND ("t3"."Deadline_Precision" IS NOT NULL OR "t6"."Deadline_Precision" IS NOT NULL)) OR (("t3"."IndicatorId" <> "t6"."IndicatorId" OR "t3"."IndicatorId" IS NULL OR "t6"."IndicatorId" IS NULL) AND ("t3"."IndicatorId" IS NOT NULL OR "t6"."IndicatorId" IS NOT NULL)) OR (("t3"."AreaId" <> "t6"."AreaId" OR "t3"."AreaId" IS NULL OR "t6"."AreaId" IS NULL) AND ("t3"."AreaId" IS NOT NULL OR "t6"."AreaId" IS NOT NULL)));

SELECT "t"."Code", "t3"."Id", "t3"."ActionId", "t3"."AddedInRelease", "t3"."AreaId", "t3"."BaselineBasis", "t3"."BaselineYear", "t3"."Code", "t3"."Comparator", "t3"."GoalId", "t3"."IndicatorId", "t3"."IsLatest", "t3"."Kind", "t3"."MeasureId", "t3"."Phrase", "t3"."PlanId", "t3"."PublishedOn", "t3"."RemovedInRelease", "t3"."UnitId", "t3"."Value", "t3"."Deadline_Basis", "t3"."Deadline_Date", "t3"."Deadline_Precision", "t3"."Deadline_Text_En", "t3"."Deadline_Text_ZhHans", "t3"."Deadline_Text_ZhHant", "t3"."c", "t3"."Name_En", "t3"."Name_ZhHans", "t3"."Name_ZhHant", "t3"."Note_En", "t3"."Note_ZhHans", "t3"."Note_ZhHant", "t6"."Id", "t6"."ActionId", "t6"."AddedInRelease", "t6"."AreaId", "t6"."BaselineBasis", "t6"."BaselineYear", "t6"."Code", "t6"."Comparator", "t6"."GoalId", "t6"."IndicatorId", "t6"."IsLatest", "t6"."Kind", "t6"."MeasureId", "t6"."Phrase", "t6"."PlanId", "t6"."PublishedOn", "t6"."RemovedInRelease", "t6"."UnitId", "t6"."Value", "t6"."Deadline_Basis", "t6"."Deadline_Date", "t6"."Deadline_Precision", "t6"."Deadline_Text_En", "t6"."Deadline_Text_ZhHans", "t6"."Deadline_Text_ZhHant", "t6"."c", "t6"."Name_En", "t6"."Name_ZhHans", "t6"."Name_ZhHant", "t6"."Note_En", "t6"."Note_ZhHans", "t6"."Note_ZhHant"
FROM "Targets" AS "t"
LEFT JOIN (
    SELECT "t1"."Id", "t1"."ActionId", "t1"."AddedInRelease", "t1"."AreaId", "t1"."BaselineBasis", "t1"."BaselineYear", "t1"."Code", "t1"."Comparator", "t1"."GoalId", "t1"."IndicatorId", "t1"."IsLatest", "t1"."Kind", "t1"."MeasureId", "t1"."Phrase", "t1"."PlanId", "t1"."PublishedOn", "t1"."RemovedInRelease", "t1"."UnitId", "t1"."Value", "t1"."Deadline_Basis", "t1"."Deadline_Date", "t1"."Deadline_Precision", "t1"."Deadline_Text_En", "t1"."Deadline_Text_ZhHans", "t1"."Deadline_Text_ZhHant", "t1"."Locators" AS "c", "t1"."Name_En", "t1"."Name_ZhHans", "t1"."Name_ZhHant", "t1"."Note_En", "t1"."Note_ZhHans", "t1"."Note_ZhHant", "t1"."Code" AS "Code0"
    FROM "Targets" AS "t1"
    WHERE "t1"."AddedInRelease" <= @release AND ("t1"."RemovedInRelease" IS NULL OR "t1"."RemovedInRelease" > @release9) AND NOT EXISTS (
        SELECT 1
        FROM "Targets" AS "t2"
        WHERE "t2"."AddedInRelease" <= @release AND ("t2"."RemovedInRelease" IS NULL OR "t2"."RemovedInRelease" > @release9) AND "t2"."Code" = "t1"."Code" AND "t2"."PublishedOn" > "t1"."PublishedOn")
) AS "t3" ON "t"."Code" = "t3"."Code0"
LEFT JOIN (
    SELECT "t4"."Id", "t4"."ActionId", "t4"."AddedInRelease", "t4"."AreaId", "t4"."BaselineBasis", "t4"."BaselineYear", "t4"."Code", "t4"."Comparator", "t4"."GoalId", "t4"."IndicatorId", "t4"."IsLatest", "t4"."Kind", "t4"."MeasureId", "t4"."Phrase", "t4"."PlanId", "t4"."PublishedOn", "t4"."RemovedInRelease", "t4"."UnitId", "t4"."Value", "t4"."Deadline_Basis", "t4"."Deadline_Date", "t4"."Deadline_Precision", "t4"."Deadline_Text_En", "t4"."Deadline_Text_ZhHans", "t4"."Deadline_Text_ZhHant", "t4"."Locators" AS "c", "t4"."Name_En", "t4"."Name_ZhHans", "t4"."Name_ZhHant", "t4"."Note_En", "t4"."Note_ZhHans", "t4"."Note_ZhHant", "t4"."Code" AS "Code0"
    FROM "Targets" AS "t4"
    WHERE "t4"."AddedInRelease" <= @release12 AND ("t4"."RemovedInRelease" IS NULL OR "t4"."RemovedInRelease" > @release13) AND NOT EXISTS (
        SELECT 1
        FROM "Targets" AS "t5"
        WHERE "t5"."AddedInRelease" <= @release12 AND ("t5"."RemovedInRelease" IS NULL OR "t5"."RemovedInRelease" > @release13) AND "t5"."Code" = "t4"."Code" AND "t5"."PublishedOn" > "t4"."PublishedOn")
) AS "t6" ON "t"."Code" = "t6"."Code0"
WHERE (("t"."AddedInRelease" > @from AND "t"."AddedInRelease" <= @to) OR ("t"."RemovedInRelease" > @from2 AND "t"."RemovedInRelease" <= @to3)) AND NOT EXISTS (
    SELECT 1
    FROM "Targets" AS "t0"
    WHERE (("t0"."AddedInRelease" > @from AND "t0"."AddedInRelease" <= @to) OR ("t0"."RemovedInRelease" > @from2 AND "t0"."RemovedInRelease" <= @to3)) AND "t0"."Code" = "t"."Code" AND "t0"."Id" < "t"."Id") AND (("t3"."Id" IS NULL AND "t6"."Id" IS NOT NULL) OR ("t3"."Id" IS NOT NULL AND "t6"."Id" IS NULL) OR (("t3"."Value" <> "t6"."Value" OR "t3"."Value" IS NULL OR "t6"."Value" IS NULL) AND ("t3"."Value" IS NOT NULL OR "t6"."Value" IS NOT NULL)) OR (("t3"."UnitId" <> "t6"."UnitId" OR "t3"."UnitId" IS NULL OR "t6"."UnitId" IS NULL) AND ("t3"."UnitId" IS NOT NULL OR "t6"."UnitId" IS NOT NULL)) OR (("t3"."Comparator" <> "t6"."Comparator" OR "t3"."Comparator" IS NULL OR "t6"."Comparator" IS NULL) AND ("t3"."Comparator" IS NOT NULL OR "t6"."Comparator" IS NOT NULL)) OR (("t3"."Kind" <> "t6"."Kind" OR "t3"."Kind" IS NULL OR "t6"."Kind" IS NULL) AND ("t3"."Kind" IS NOT NULL OR "t6"."Kind" IS NOT NULL)) OR (("t3"."Phrase" <> "t6"."Phrase" OR "t3"."Phrase" IS NULL OR "t6"."Phrase" IS NULL) AND ("t3"."Phrase" IS NOT NULL OR "t6"."Phrase" IS NOT NULL)) OR (("t3"."BaselineYear" <> "t6"."BaselineYear" OR "t3"."BaselineYear" IS NULL OR "t6"."BaselineYear" IS NULL) AND ("t3"."BaselineYear" IS NOT NULL OR "t6"."BaselineYear" IS NOT NULL)) OR (("t3"."Deadline_Date" <> "t6"."Deadline_Date" OR "t3"."Deadline_Date" IS NULL OR "t6"."Deadline_Date" IS NULL) AND ("t3"."Deadline_Date" IS NOT NULL OR "t6"."Deadline_Date" IS NOT NULL)) OR (("t3"."Deadline_Precision" <> "t6"."Deadline_Precision" OR "t3"."Deadline_Precision" IS NULL OR "t6"."Deadline_Precision" IS NULL) AND ("t3"."Deadline_Precision" IS NOT NULL OR "t6"."Deadline_Precision" IS NOT NULL)) OR (("t3"."IndicatorId" <> "t6"."IndicatorId" OR "t3"."IndicatorId" IS NULL OR "t6"."IndicatorId" IS NULL) AND ("t3"."IndicatorId" IS NOT NULL OR "t6"."IndicatorId" IS NOT NULL)) OR (("t3"."AreaId" <> "t6"."AreaId" OR "t3"."AreaId" IS NULL OR "t6"."AreaId" IS NULL) AND ("t3"."AreaId" IS NOT NULL OR "t6"."AreaId" IS NOT NULL)))
ORDER BY "t"."Code"
LIMIT @p;

SELECT "s"."Id", "s"."Address", "s"."Code", "s"."IsImported", "s"."LicenceId", "s"."PublishedBasis", "s"."PublishedOn", "s"."PublishedPrecision", "s"."Year", "s"."Licence_En", "s"."Licence_ZhHans", "s"."Licence_ZhHant", "s"."Name_En", "s"."Name_ZhHans", "s"."Name_ZhHant", "s"."Note_En", "s"."Note_ZhHans", "s"."Note_ZhHant", "s"."Publisher_En", "s"."Publisher_ZhHans", "s"."Publisher_ZhHant"
FROM "Sources" AS "s"
WHERE "s"."Id" = @ids1;

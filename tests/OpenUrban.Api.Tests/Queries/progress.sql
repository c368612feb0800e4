SELECT "r"."Number", "r"."ActiveFrom", "r"."Added", "r"."Checksum", "r"."Confirmations", "r"."EarlierVersions", "r"."FilesChecksum", "r"."ImportsChecksum", "r"."PublishedAt", "r"."Removed", "r"."Values", "r"."Notes_En", "r"."Notes_ZhHans", "r"."Notes_ZhHant"
FROM "Releases" AS "r"
ORDER BY "r"."Number" DESC
LIMIT 1;

SELECT "t"."Id", "t"."ActionId", "t"."AddedInRelease", "t"."AreaId", "t"."BaselineBasis", "t"."BaselineYear", "t"."Code", "t"."Comparator", "t"."GoalId", "t"."IndicatorId", "t"."IsLatest", "t"."Kind", "t"."MeasureId", "t"."PeriodYears", "t"."PlanId", "t"."PublishedOn", "t"."RemovedInRelease", "t"."UnitId", "t"."Value", "t"."Deadline_Basis", "t"."Deadline_Date", "t"."Deadline_Precision", "t"."Deadline_Text_En", "t"."Deadline_Text_ZhHans", "t"."Deadline_Text_ZhHant", "t"."Locators", "t"."Name_En", "t"."Name_ZhHans", "t"."Name_ZhHant", "t"."Note_En", "t"."Note_ZhHans", "t"."Note_ZhHant", "t"."Phrase_En", "t"."Phrase_ZhHans", "t"."Phrase_ZhHant"
FROM "Targets" AS "t"
WHERE "t"."IsLatest"
ORDER BY "t"."Code"
LIMIT @p;

SELECT "t"."Id", "t"."ActionId", "t"."AddedInRelease", "t"."AreaId", "t"."BaselineBasis", "t"."BaselineYear", "t"."Code", "t"."Comparator", "t"."GoalId", "t"."IndicatorId", "t"."IsLatest", "t"."Kind", "t"."MeasureId", "t"."PeriodYears", "t"."PlanId", "t"."PublishedOn", "t"."RemovedInRelease", "t"."UnitId", "t"."Value", "t"."Deadline_Basis", "t"."Deadline_Date", "t"."Deadline_Precision", "t"."Deadline_Text_En", "t"."Deadline_Text_ZhHans", "t"."Deadline_Text_ZhHant", "t"."Locators", "t"."Name_En", "t"."Name_ZhHans", "t"."Name_ZhHant", "t"."Note_En", "t"."Note_ZhHans", "t"."Note_ZhHant", "t"."Phrase_En", "t"."Phrase_ZhHans", "t"."Phrase_ZhHant"
FROM "Targets" AS "t"
WHERE "t"."RemovedInRelease" IS NULL AND "t"."PublishedOn" <= @day AND NOT EXISTS (
    SELECT 1
    FROM "Targets" AS "t0"
    WHERE "t0"."RemovedInRelease" IS NULL AND "t0"."PublishedOn" <= @day AND "t0"."Code" = "t"."Code" AND "t0"."PublishedOn" > "t"."PublishedOn")
ORDER BY "t"."Code"
LIMIT @p;

SELECT "t"."Id", "t"."ActionId", "t"."AddedInRelease", "t"."AreaId", "t"."BaselineBasis", "t"."BaselineYear", "t"."Code", "t"."Comparator", "t"."GoalId", "t"."IndicatorId", "t"."IsLatest", "t"."Kind", "t"."MeasureId", "t"."PeriodYears", "t"."PlanId", "t"."PublishedOn", "t"."RemovedInRelease", "t"."UnitId", "t"."Value", "t"."Deadline_Basis", "t"."Deadline_Date", "t"."Deadline_Precision", "t"."Deadline_Text_En", "t"."Deadline_Text_ZhHans", "t"."Deadline_Text_ZhHant", "t"."Locators", "t"."Name_En", "t"."Name_ZhHans", "t"."Name_ZhHant", "t"."Note_En", "t"."Note_ZhHans", "t"."Note_ZhHant", "t"."Phrase_En", "t"."Phrase_ZhHans", "t"."Phrase_ZhHant"
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

SELECT "t"."Id", "t"."ActionId", "t"."AddedInRelease", "t"."AreaId", "t"."BaselineBasis", "t"."BaselineYear", "t"."Code", "t"."Comparator", "t"."GoalId", "t"."IndicatorId", "t"."IsLatest", "t"."Kind", "t"."MeasureId", "t"."PeriodYears", "t"."PlanId", "t"."PublishedOn", "t"."RemovedInRelease", "t"."UnitId", "t"."Value", "t"."Deadline_Basis", "t"."Deadline_Date", "t"."Deadline_Precision", "t"."Deadline_Text_En", "t"."Deadline_Text_ZhHans", "t"."Deadline_Text_ZhHant", "t"."Locators", "t"."Name_En", "t"."Name_ZhHans", "t"."Name_ZhHant", "t"."Note_En", "t"."Note_ZhHans", "t"."Note_ZhHant", "t"."Phrase_En", "t"."Phrase_ZhHans", "t"."Phrase_ZhHant"
FROM "Targets" AS "t"
WHERE "t"."Code" IN (@ids1, @ids2, @ids3, @ids4, @ids5, @ids6, @ids7, @ids8, @ids9, @ids10)
ORDER BY "t"."PublishedOn", "t"."AddedInRelease", "t"."Id";

SELECT "t"."TargetCode", "t"."IndicatorId", "t"."IsPartOfYear", "t"."IsRunningTotal", "t"."Rank"
FROM "TargetIndicators" AS "t"
WHERE "t"."TargetCode" IN (@codes1, @codes2, @codes3, @codes4, @codes5, @codes6, @codes7, @codes8, @codes9, @codes10);

SELECT "u"."Id", "u"."Code", "u"."IsDivisible", "u"."IsImported", "u"."Symbol", "u"."Definition_En", "u"."Definition_ZhHans", "u"."Definition_ZhHant", "u"."Name_En", "u"."Name_ZhHans", "u"."Name_ZhHant"
FROM "Units" AS "u"
WHERE "u"."Id" IN (@unitIds1, @unitIds2, @unitIds3, @unitIds4, @unitIds5, @unitIds6, @unitIds7, @unitIds8, @unitIds9, @unitIds10);

SELECT "i"."Id", "i"."Additive", "i"."Code", "i"."Decimals", "i"."Direction", "i"."IsImported", "i"."TopicId", "i"."UnitId", "i"."UnitMultiplier", "i"."Definition_En", "i"."Definition_ZhHans", "i"."Definition_ZhHant", "i"."Name_En", "i"."Name_ZhHans", "i"."Name_ZhHant", "v"."Id", "v"."Code", "v"."IndicatorId", "v"."Definition_En", "v"."Definition_ZhHans", "v"."Definition_ZhHant", "v"."Name_En", "v"."Name_ZhHans", "v"."Name_ZhHant"
FROM "Indicators" AS "i"
LEFT JOIN "Vintages" AS "v" ON "i"."Id" = "v"."IndicatorId"
WHERE "i"."Id" IN (@indicatorIds1, @indicatorIds2, @indicatorIds3, @indicatorIds4, @indicatorIds5, @indicatorIds6, @indicatorIds7, @indicatorIds8, @indicatorIds9, @indicatorIds10)
ORDER BY "i"."Id";

SELECT "s"."IndicatorId", "s"."AreaId", "s"."Year", "s"."SourceId", "s"."Reason_En", "s"."Reason_ZhHans", "s"."Reason_ZhHant"
FROM "SeriesBreaks" AS "s"
WHERE "s"."IndicatorId" IN (@indicatorIds1, @indicatorIds2, @indicatorIds3, @indicatorIds4, @indicatorIds5, @indicatorIds6, @indicatorIds7, @indicatorIds8, @indicatorIds9, @indicatorIds10) AND "s"."AreaId" IN (@areaIds1, @areaIds2)
ORDER BY "s"."Year";

SELECT "o"."Id", "o"."AddedInRelease", "o"."Address", "o"."AreaId", "o"."Bound", "o"."Confidentiality", "o"."Decimals", "o"."IndicatorId", "o"."IsConfirmation", "o"."IsLatest", "o"."PublishedBasis", "o"."PublishedOn", "o"."PublishedPrecision", "o"."Reference", "o"."RemovedInRelease", "o"."SourceId", "o"."Status", "o"."Value", "o"."VintageId", "o"."Year"
FROM "Observations" AS "o"
WHERE "o"."IsLatest" AND "o"."IndicatorId" IN (@indicatorIds1, @indicatorIds2, @indicatorIds3, @indicatorIds4, @indicatorIds5, @indicatorIds6, @indicatorIds7, @indicatorIds8, @indicatorIds9, @indicatorIds10) AND "o"."AreaId" IN (@areaIds1, @areaIds2)
ORDER BY "o"."IndicatorId", "o"."AreaId", "o"."Year"
LIMIT @p;

SELECT "o"."IndicatorId", "o"."AreaId", "o"."Year", "o"."PublishedOn", "o"."PublishedPrecision"
FROM "Observations" AS "o"
WHERE "o"."RemovedInRelease" IS NULL AND "o"."IndicatorId" IN (@indicatorIds1, @indicatorIds2, @indicatorIds3, @indicatorIds4, @indicatorIds5, @indicatorIds6, @indicatorIds7, @indicatorIds8, @indicatorIds9, @indicatorIds10) AND "o"."AreaId" IN (@areaIds1, @areaIds2);

SELECT "o"."ObservationId", "n"."Id", "n"."Code", "n"."Edition", "n"."Text_En", "n"."Text_ZhHans", "n"."Text_ZhHant"
FROM "ObservationNotes" AS "o"
INNER JOIN "Notes" AS "n" ON "o"."NoteId" = "n"."Id"
WHERE "o"."ObservationId" IN (@ids1, @ids2, @ids3, @ids4, @ids5, @ids6, @ids7, @ids8, @ids9, @ids10, @ids11, @ids12, @ids13, @ids14, @ids15, @ids16, @ids17, @ids18, @ids19, @ids20, @ids21, @ids22, @ids23, @ids24, @ids25, @ids26, @ids27, @ids28, @ids29, @ids30, @ids31, @ids32, @ids33, @ids34, @ids35, @ids36, @ids37, @ids38, @ids39, @ids40, @ids41, @ids42, @ids43, @ids44, @ids45, @ids46, @ids47, @ids48, @ids49, @ids50, @ids51, @ids52, @ids53, @ids54, @ids55, @ids56, @ids57, @ids58, @ids59, @ids60, @ids61, @ids62, @ids63, @ids64, @ids65, @ids66, @ids67, @ids68, @ids69, @ids70, @ids71, @ids72, @ids73, @ids74, @ids75, @ids76, @ids77, @ids78, @ids79, @ids80, @ids81, @ids82, @ids83, @ids84, @ids85, @ids86, @ids87, @ids88, @ids89, @ids90, @ids91, @ids92, @ids93, @ids94, @ids95, @ids96, @ids97, @ids98, @ids99, @ids100)
ORDER BY "n"."Code";

SELECT "t"."TargetCode", "t"."IndicatorId", "t"."IsPartOfYear", "t"."IsRunningTotal", "t"."Rank"
FROM "TargetIndicators" AS "t"
WHERE "t"."TargetCode" IN (@codes1, @codes2, @codes3, @codes4, @codes5, @codes6, @codes7, @codes8, @codes9, @codes10);

SELECT "u"."Id", "u"."Code", "u"."IsDivisible", "u"."IsImported", "u"."Symbol", "u"."Definition_En", "u"."Definition_ZhHans", "u"."Definition_ZhHant", "u"."Name_En", "u"."Name_ZhHans", "u"."Name_ZhHant"
FROM "Units" AS "u"
WHERE "u"."Id" IN (@unitIds1, @unitIds2, @unitIds3, @unitIds4, @unitIds5, @unitIds6, @unitIds7, @unitIds8, @unitIds9, @unitIds10);

SELECT "i"."Id", "i"."Additive", "i"."Code", "i"."Decimals", "i"."Direction", "i"."IsImported", "i"."TopicId", "i"."UnitId", "i"."UnitMultiplier", "i"."Definition_En", "i"."Definition_ZhHans", "i"."Definition_ZhHant", "i"."Name_En", "i"."Name_ZhHans", "i"."Name_ZhHant", "v"."Id", "v"."Code", "v"."IndicatorId", "v"."Definition_En", "v"."Definition_ZhHans", "v"."Definition_ZhHant", "v"."Name_En", "v"."Name_ZhHans", "v"."Name_ZhHant"
FROM "Indicators" AS "i"
LEFT JOIN "Vintages" AS "v" ON "i"."Id" = "v"."IndicatorId"
WHERE "i"."Id" IN (@indicatorIds1, @indicatorIds2, @indicatorIds3, @indicatorIds4, @indicatorIds5, @indicatorIds6, @indicatorIds7, @indicatorIds8, @indicatorIds9, @indicatorIds10)
ORDER BY "i"."Id";

SELECT "s"."IndicatorId", "s"."AreaId", "s"."Year", "s"."SourceId", "s"."Reason_En", "s"."Reason_ZhHans", "s"."Reason_ZhHant"
FROM "SeriesBreaks" AS "s"
WHERE "s"."IndicatorId" IN (@indicatorIds1, @indicatorIds2, @indicatorIds3, @indicatorIds4, @indicatorIds5, @indicatorIds6, @indicatorIds7, @indicatorIds8, @indicatorIds9, @indicatorIds10) AND "s"."AreaId" IN (@areaIds1, @areaIds2)
ORDER BY "s"."Year";

SELECT "o"."Id", "o"."AddedInRelease", "o"."Address", "o"."AreaId", "o"."Bound", "o"."Confidentiality", "o"."Decimals", "o"."IndicatorId", "o"."IsConfirmation", "o"."IsLatest", "o"."PublishedBasis", "o"."PublishedOn", "o"."PublishedPrecision", "o"."Reference", "o"."RemovedInRelease", "o"."SourceId", "o"."Status", "o"."Value", "o"."VintageId", "o"."Year"
FROM "Observations" AS "o"
WHERE "o"."IsLatest" AND "o"."IndicatorId" IN (@indicatorIds1, @indicatorIds2, @indicatorIds3, @indicatorIds4, @indicatorIds5, @indicatorIds6, @indicatorIds7, @indicatorIds8, @indicatorIds9, @indicatorIds10) AND "o"."AreaId" IN (@areaIds1, @areaIds2)
ORDER BY "o"."IndicatorId", "o"."AreaId", "o"."Year"
LIMIT @p;

SELECT "o"."IndicatorId", "o"."AreaId", "o"."Year", "o"."PublishedOn", "o"."PublishedPrecision"
FROM "Observations" AS "o"
WHERE "o"."RemovedInRelease" IS NULL AND "o"."IndicatorId" IN (@indicatorIds1, @indicatorIds2, @indicatorIds3, @indicatorIds4, @indicatorIds5, @indicatorIds6, @indicatorIds7, @indicatorIds8, @indicatorIds9, @indicatorIds10) AND "o"."AreaId" IN (@areaIds1, @areaIds2);

SELECT "o"."ObservationId", "n"."Id", "n"."Code", "n"."Edition", "n"."Text_En", "n"."Text_ZhHans", "n"."Text_ZhHant"
FROM "ObservationNotes" AS "o"
INNER JOIN "Notes" AS "n" ON "o"."NoteId" = "n"."Id"
WHERE "o"."ObservationId" IN (@ids1, @ids2, @ids3, @ids4, @ids5, @ids6, @ids7, @ids8, @ids9, @ids10, @ids11, @ids12, @ids13, @ids14, @ids15, @ids16, @ids17, @ids18, @ids19, @ids20, @ids21, @ids22, @ids23, @ids24, @ids25, @ids26, @ids27, @ids28, @ids29, @ids30, @ids31, @ids32, @ids33, @ids34, @ids35, @ids36, @ids37, @ids38, @ids39, @ids40, @ids41, @ids42, @ids43, @ids44, @ids45, @ids46, @ids47, @ids48, @ids49, @ids50, @ids51, @ids52, @ids53, @ids54, @ids55, @ids56, @ids57, @ids58, @ids59, @ids60, @ids61, @ids62, @ids63, @ids64, @ids65, @ids66, @ids67, @ids68, @ids69, @ids70, @ids71, @ids72, @ids73, @ids74, @ids75, @ids76, @ids77, @ids78, @ids79, @ids80, @ids81, @ids82, @ids83, @ids84, @ids85, @ids86, @ids87, @ids88, @ids89, @ids90, @ids91, @ids92, @ids93, @ids94, @ids95, @ids96, @ids97, @ids98, @ids99, @ids100)
ORDER BY "n"."Code";

SELECT "t"."TargetCode", "t"."IndicatorId", "t"."IsPartOfYear", "t"."IsRunningTotal", "t"."Rank"
FROM "TargetIndicators" AS "t"
WHERE "t"."TargetCode" IN (@codes1, @codes2, @codes3, @codes4, @codes5, @codes6, @codes7, @codes8, @codes9, @codes10);

SELECT "u"."Id", "u"."Code", "u"."IsDivisible", "u"."IsImported", "u"."Symbol", "u"."Definition_En", "u"."Definition_ZhHans", "u"."Definition_ZhHant", "u"."Name_En", "u"."Name_ZhHans", "u"."Name_ZhHant"
FROM "Units" AS "u"
WHERE "u"."Id" IN (@unitIds1, @unitIds2, @unitIds3, @unitIds4, @unitIds5, @unitIds6, @unitIds7, @unitIds8, @unitIds9, @unitIds10);

SELECT "i"."Id", "i"."Additive", "i"."Code", "i"."Decimals", "i"."Direction", "i"."IsImported", "i"."TopicId", "i"."UnitId", "i"."UnitMultiplier", "i"."Definition_En", "i"."Definition_ZhHans", "i"."Definition_ZhHant", "i"."Name_En", "i"."Name_ZhHans", "i"."Name_ZhHant", "v"."Id", "v"."Code", "v"."IndicatorId", "v"."Definition_En", "v"."Definition_ZhHans", "v"."Definition_ZhHant", "v"."Name_En", "v"."Name_ZhHans", "v"."Name_ZhHant"
FROM "Indicators" AS "i"
LEFT JOIN "Vintages" AS "v" ON "i"."Id" = "v"."IndicatorId"
WHERE "i"."Id" IN (@indicatorIds1, @indicatorIds2, @indicatorIds3, @indicatorIds4, @indicatorIds5, @indicatorIds6, @indicatorIds7, @indicatorIds8, @indicatorIds9, @indicatorIds10)
ORDER BY "i"."Id";

SELECT "s"."IndicatorId", "s"."AreaId", "s"."Year", "s"."SourceId", "s"."Reason_En", "s"."Reason_ZhHans", "s"."Reason_ZhHant"
FROM "SeriesBreaks" AS "s"
WHERE "s"."IndicatorId" IN (@indicatorIds1, @indicatorIds2, @indicatorIds3, @indicatorIds4, @indicatorIds5, @indicatorIds6, @indicatorIds7, @indicatorIds8, @indicatorIds9, @indicatorIds10) AND "s"."AreaId" IN (@areaIds1, @areaIds2)
ORDER BY "s"."Year";

SELECT "o"."Id", "o"."AddedInRelease", "o"."Address", "o"."AreaId", "o"."Bound", "o"."Confidentiality", "o"."Decimals", "o"."IndicatorId", "o"."IsConfirmation", "o"."IsLatest", "o"."PublishedBasis", "o"."PublishedOn", "o"."PublishedPrecision", "o"."Reference", "o"."RemovedInRelease", "o"."SourceId", "o"."Status", "o"."Value", "o"."VintageId", "o"."Year"
FROM "Observations" AS "o"
WHERE "o"."RemovedInRelease" IS NULL AND ("o"."PublishedOn" <= @day OR ("o"."PublishedPrecision" = 'NotAfter' AND NOT ("o"."IsConfirmation") AND "o"."Year" < @day_Year)) AND "o"."IndicatorId" IN (@indicatorIds1, @indicatorIds2, @indicatorIds3, @indicatorIds4, @indicatorIds5, @indicatorIds6, @indicatorIds7, @indicatorIds8, @indicatorIds9, @indicatorIds10) AND "o"."AreaId" IN (@areaIds1, @areaIds2)
ORDER BY "o"."IndicatorId", "o"."AreaId", "o"."Year"
LIMIT @p;

SELECT "o"."IndicatorId", "o"."AreaId", "o"."Year", "o"."PublishedOn", "o"."PublishedPrecision"
FROM "Observations" AS "o"
WHERE "o"."RemovedInRelease" IS NULL AND "o"."IndicatorId" IN (@indicatorIds1, @indicatorIds2, @indicatorIds3, @indicatorIds4, @indicatorIds5, @indicatorIds6, @indicatorIds7, @indicatorIds8, @indicatorIds9, @indicatorIds10) AND "o"."AreaId" IN (@areaIds1, @areaIds2);

SELECT "o"."ObservationId", "n"."Id", "n"."Code", "n"."Edition", "n"."Text_En", "n"."Text_ZhHans", "n"."Text_ZhHant"
FROM "ObservationNotes" AS "o"
INNER JOIN "Notes" AS "n" ON "o"."NoteId" = "n"."Id"
WHERE "o"."ObservationId" IN (@ids1, @ids2, @ids3, @ids4, @ids5, @ids6, @ids7, @ids8, @ids9, @ids10, @ids11, @ids12, @ids13, @ids14, @ids15, @ids16, @ids17, @ids18, @ids19, @ids20, @ids21, @ids22, @ids23, @ids24, @ids25, @ids26, @ids27, @ids28, @ids29, @ids30, @ids31, @ids32, @ids33, @ids34, @ids35, @ids36, @ids37, @ids38, @ids39, @ids40, @ids41, @ids42, @ids43, @ids44, @ids45, @ids46, @ids47, @ids48, @ids49, @ids50, @ids51, @ids52, @ids53, @ids54, @ids55, @ids56, @ids57, @ids58, @ids59, @ids60, @ids61, @ids62, @ids63, @ids64, @ids65, @ids66, @ids67, @ids68, @ids69, @ids70, @ids71, @ids72, @ids73, @ids74, @ids75, @ids76, @ids77, @ids78, @ids79, @ids80, @ids81, @ids82, @ids83, @ids84, @ids85, @ids86, @ids87, @ids88, @ids89, @ids90, @ids91, @ids92, @ids93, @ids94, @ids95, @ids96, @ids97, @ids98, @ids99, @ids100)
ORDER BY "n"."Code";

SELECT "t"."TargetCode", "t"."IndicatorId", "t"."IsPartOfYear", "t"."IsRunningTotal", "t"."Rank"
FROM "TargetIndicators" AS "t"
WHERE "t"."TargetCode" = @codes1;

SELECT "u"."Id", "u"."Code", "u"."IsDivisible", "u"."IsImported", "u"."Symbol", "u"."Definition_En", "u"."Definition_ZhHans", "u"."Definition_ZhHant", "u"."Name_En", "u"."Name_ZhHans", "u"."Name_ZhHant"
FROM "Units" AS "u"
WHERE "u"."Id" = @unitIds1;

SELECT "i"."Id", "i"."Additive", "i"."Code", "i"."Decimals", "i"."Direction", "i"."IsImported", "i"."TopicId", "i"."UnitId", "i"."UnitMultiplier", "i"."Definition_En", "i"."Definition_ZhHans", "i"."Definition_ZhHant", "i"."Name_En", "i"."Name_ZhHans", "i"."Name_ZhHant", "v"."Id", "v"."Code", "v"."IndicatorId", "v"."Definition_En", "v"."Definition_ZhHans", "v"."Definition_ZhHant", "v"."Name_En", "v"."Name_ZhHans", "v"."Name_ZhHant"
FROM "Indicators" AS "i"
LEFT JOIN "Vintages" AS "v" ON "i"."Id" = "v"."IndicatorId"
WHERE "i"."Id" = @indicatorIds1
ORDER BY "i"."Id";

SELECT "s"."IndicatorId", "s"."AreaId", "s"."Year", "s"."SourceId", "s"."Reason_En", "s"."Reason_ZhHans", "s"."Reason_ZhHant"
FROM "SeriesBreaks" AS "s"
WHERE "s"."IndicatorId" = @indicatorIds1 AND "s"."AreaId" = @areaIds1
ORDER BY "s"."Year";

SELECT "o"."Id", "o"."AddedInRelease", "o"."Address", "o"."AreaId", "o"."Bound", "o"."Confidentiality", "o"."Decimals", "o"."IndicatorId", "o"."IsConfirmation", "o"."IsLatest", "o"."PublishedBasis", "o"."PublishedOn", "o"."PublishedPrecision", "o"."Reference", "o"."RemovedInRelease", "o"."SourceId", "o"."Status", "o"."Value", "o"."VintageId", "o"."Year"
FROM "Observations" AS "o"
WHERE "o"."RemovedInRelease" IS NULL AND ("o"."PublishedOn" <= @day OR ("o"."PublishedPrecision" = 'NotAfter' AND NOT ("o"."IsConfirmation") AND "o"."Year" < @day_Year)) AND "o"."IndicatorId" = @indicatorIds1 AND "o"."AreaId" = @areaIds1
ORDER BY "o"."IndicatorId", "o"."AreaId", "o"."Year"
LIMIT @p;

SELECT "o"."IndicatorId", "o"."AreaId", "o"."Year", "o"."PublishedOn", "o"."PublishedPrecision"
FROM "Observations" AS "o"
WHERE "o"."RemovedInRelease" IS NULL AND "o"."IndicatorId" = @indicatorIds1 AND "o"."AreaId" = @areaIds1;

SELECT "o"."ObservationId", "n"."Id", "n"."Code", "n"."Edition", "n"."Text_En", "n"."Text_ZhHans", "n"."Text_ZhHant"
FROM "ObservationNotes" AS "o"
INNER JOIN "Notes" AS "n" ON "o"."NoteId" = "n"."Id"
WHERE "o"."ObservationId" IN (@ids1, @ids2, @ids3, @ids4, @ids5, @ids6, @ids7, @ids8, @ids9, @ids10, @ids11, @ids12, @ids13, @ids14, @ids15, @ids16, @ids17, @ids18, @ids19, @ids20, @ids21, @ids22, @ids23, @ids24, @ids25, @ids26, @ids27, @ids28, @ids29, @ids30, @ids31, @ids32, @ids33, @ids34, @ids35, @ids36, @ids37, @ids38, @ids39, @ids40)
ORDER BY "n"."Code";

SELECT "t"."TargetCode", "t"."IndicatorId", "t"."IsPartOfYear", "t"."IsRunningTotal", "t"."Rank"
FROM "TargetIndicators" AS "t"
WHERE "t"."TargetCode" = @codes1;

SELECT "u"."Id", "u"."Code", "u"."IsDivisible", "u"."IsImported", "u"."Symbol", "u"."Definition_En", "u"."Definition_ZhHans", "u"."Definition_ZhHant", "u"."Name_En", "u"."Name_ZhHans", "u"."Name_ZhHant"
FROM "Units" AS "u"
WHERE "u"."Id" = @unitIds1;

SELECT "i"."Id", "i"."Additive", "i"."Code", "i"."Decimals", "i"."Direction", "i"."IsImported", "i"."TopicId", "i"."UnitId", "i"."UnitMultiplier", "i"."Definition_En", "i"."Definition_ZhHans", "i"."Definition_ZhHant", "i"."Name_En", "i"."Name_ZhHans", "i"."Name_ZhHant", "v"."Id", "v"."Code", "v"."IndicatorId", "v"."Definition_En", "v"."Definition_ZhHans", "v"."Definition_ZhHant", "v"."Name_En", "v"."Name_ZhHans", "v"."Name_ZhHant"
FROM "Indicators" AS "i"
LEFT JOIN "Vintages" AS "v" ON "i"."Id" = "v"."IndicatorId"
WHERE "i"."Id" IN (@indicatorIds1, @indicatorIds2)
ORDER BY "i"."Id";

SELECT "s"."IndicatorId", "s"."AreaId", "s"."Year", "s"."SourceId", "s"."Reason_En", "s"."Reason_ZhHans", "s"."Reason_ZhHant"
FROM "SeriesBreaks" AS "s"
WHERE "s"."IndicatorId" IN (@indicatorIds1, @indicatorIds2) AND "s"."AreaId" = @areaIds1
ORDER BY "s"."Year";

SELECT "o"."Id", "o"."AddedInRelease", "o"."Address", "o"."AreaId", "o"."Bound", "o"."Confidentiality", "o"."Decimals", "o"."IndicatorId", "o"."IsConfirmation", "o"."IsLatest", "o"."PublishedBasis", "o"."PublishedOn", "o"."PublishedPrecision", "o"."Reference", "o"."RemovedInRelease", "o"."SourceId", "o"."Status", "o"."Value", "o"."VintageId", "o"."Year"
FROM "Observations" AS "o"
WHERE "o"."AddedInRelease" <= @release AND ("o"."RemovedInRelease" IS NULL OR "o"."RemovedInRelease" > @release1) AND "o"."IndicatorId" IN (@indicatorIds1, @indicatorIds2) AND "o"."AreaId" = @areaIds1
ORDER BY "o"."IndicatorId", "o"."AreaId", "o"."Year"
LIMIT @p;

SELECT "o"."IndicatorId", "o"."AreaId", "o"."Year", "o"."PublishedOn", "o"."PublishedPrecision"
FROM "Observations" AS "o"
WHERE "o"."AddedInRelease" <= @release AND ("o"."RemovedInRelease" IS NULL OR "o"."RemovedInRelease" > @release1) AND "o"."IndicatorId" IN (@indicatorIds1, @indicatorIds2) AND "o"."AreaId" = @areaIds1;

SELECT "o"."ObservationId", "n"."Id", "n"."Code", "n"."Edition", "n"."Text_En", "n"."Text_ZhHans", "n"."Text_ZhHant"
FROM "ObservationNotes" AS "o"
INNER JOIN "Notes" AS "n" ON "o"."NoteId" = "n"."Id"
WHERE "o"."ObservationId" IN (@ids1, @ids2, @ids3, @ids4, @ids5, @ids6, @ids7, @ids8, @ids9, @ids10, @ids11, @ids12, @ids13, @ids14, @ids15, @ids16, @ids17, @ids18, @ids19, @ids20)
ORDER BY "n"."Code";

SELECT "g"."Id", "g"."Code", "g"."Kind", "g"."ParentId", "g"."PlanId", "g"."Locators", "g"."Name_En", "g"."Name_ZhHans", "g"."Name_ZhHant", "g"."Summary_En", "g"."Summary_ZhHans", "g"."Summary_ZhHant"
FROM "Goals" AS "g";

SELECT "m"."MeasureId", "m"."GoalId", "m"."Basis"
FROM "MeasureGoals" AS "m";

SELECT "m"."Id", "m"."ActionId", "m"."Code", "m"."Kind", "m"."PlanId", "m"."Locators", "m"."Name_En", "m"."Name_ZhHans", "m"."Name_ZhHant", "m"."Summary_En", "m"."Summary_ZhHans", "m"."Summary_ZhHant"
FROM "Measures" AS "m";

SELECT "t"."Id", "t"."ActionId", "t"."AddedInRelease", "t"."AreaId", "t"."BaselineBasis", "t"."BaselineYear", "t"."Code", "t"."Comparator", "t"."GoalId", "t"."IndicatorId", "t"."IsLatest", "t"."Kind", "t"."MeasureId", "t"."PeriodYears", "t"."PlanId", "t"."PublishedOn", "t"."RemovedInRelease", "t"."UnitId", "t"."Value", "t"."Deadline_Basis", "t"."Deadline_Date", "t"."Deadline_Precision", "t"."Deadline_Text_En", "t"."Deadline_Text_ZhHans", "t"."Deadline_Text_ZhHant", "t"."Locators", "t"."Name_En", "t"."Name_ZhHans", "t"."Name_ZhHant", "t"."Note_En", "t"."Note_ZhHans", "t"."Note_ZhHant", "t"."Phrase_En", "t"."Phrase_ZhHans", "t"."Phrase_ZhHant"
FROM "Targets" AS "t"
WHERE "t"."IsLatest";

SELECT "t"."TargetCode", "t"."IndicatorId", "t"."IsPartOfYear", "t"."IsRunningTotal", "t"."Rank"
FROM "TargetIndicators" AS "t"
WHERE "t"."TargetCode" IN (@codes1, @codes2, @codes3, @codes4, @codes5, @codes6, @codes7, @codes8, @codes9, @codes10);

SELECT "u"."Id", "u"."Code", "u"."IsDivisible", "u"."IsImported", "u"."Symbol", "u"."Definition_En", "u"."Definition_ZhHans", "u"."Definition_ZhHant", "u"."Name_En", "u"."Name_ZhHans", "u"."Name_ZhHant"
FROM "Units" AS "u"
WHERE "u"."Id" IN (@unitIds1, @unitIds2, @unitIds3, @unitIds4, @unitIds5, @unitIds6, @unitIds7, @unitIds8, @unitIds9, @unitIds10);

SELECT "i"."Id", "i"."Additive", "i"."Code", "i"."Decimals", "i"."Direction", "i"."IsImported", "i"."TopicId", "i"."UnitId", "i"."UnitMultiplier", "i"."Definition_En", "i"."Definition_ZhHans", "i"."Definition_ZhHant", "i"."Name_En", "i"."Name_ZhHans", "i"."Name_ZhHant", "v"."Id", "v"."Code", "v"."IndicatorId", "v"."Definition_En", "v"."Definition_ZhHans", "v"."Definition_ZhHant", "v"."Name_En", "v"."Name_ZhHans", "v"."Name_ZhHant"
FROM "Indicators" AS "i"
LEFT JOIN "Vintages" AS "v" ON "i"."Id" = "v"."IndicatorId"
WHERE "i"."Id" IN (@indicatorIds1, @indicatorIds2, @indicatorIds3, @indicatorIds4, @indicatorIds5, @indicatorIds6, @indicatorIds7, @indicatorIds8, @indicatorIds9, @indicatorIds10)
ORDER BY "i"."Id";

SELECT "s"."IndicatorId", "s"."AreaId", "s"."Year", "s"."SourceId", "s"."Reason_En", "s"."Reason_ZhHans", "s"."Reason_ZhHant"
FROM "SeriesBreaks" AS "s"
WHERE "s"."IndicatorId" IN (@indicatorIds1, @indicatorIds2, @indicatorIds3, @indicatorIds4, @indicatorIds5, @indicatorIds6, @indicatorIds7, @indicatorIds8, @indicatorIds9, @indicatorIds10) AND "s"."AreaId" IN (@areaIds1, @areaIds2)
ORDER BY "s"."Year";

SELECT "o"."Id", "o"."AddedInRelease", "o"."Address", "o"."AreaId", "o"."Bound", "o"."Confidentiality", "o"."Decimals", "o"."IndicatorId", "o"."IsConfirmation", "o"."IsLatest", "o"."PublishedBasis", "o"."PublishedOn", "o"."PublishedPrecision", "o"."Reference", "o"."RemovedInRelease", "o"."SourceId", "o"."Status", "o"."Value", "o"."VintageId", "o"."Year"
FROM "Observations" AS "o"
WHERE "o"."IsLatest" AND "o"."IndicatorId" IN (@indicatorIds1, @indicatorIds2, @indicatorIds3, @indicatorIds4, @indicatorIds5, @indicatorIds6, @indicatorIds7, @indicatorIds8, @indicatorIds9, @indicatorIds10) AND "o"."AreaId" IN (@areaIds1, @areaIds2)
ORDER BY "o"."IndicatorId", "o"."AreaId", "o"."Year"
LIMIT @p;

SELECT "o"."IndicatorId", "o"."AreaId", "o"."Year", "o"."PublishedOn", "o"."PublishedPrecision"
FROM "Observations" AS "o"
WHERE "o"."RemovedInRelease" IS NULL AND "o"."IndicatorId" IN (@indicatorIds1, @indicatorIds2, @indicatorIds3, @indicatorIds4, @indicatorIds5, @indicatorIds6, @indicatorIds7, @indicatorIds8, @indicatorIds9, @indicatorIds10) AND "o"."AreaId" IN (@areaIds1, @areaIds2);

SELECT "o"."ObservationId", "n"."Id", "n"."Code", "n"."Edition", "n"."Text_En", "n"."Text_ZhHans", "n"."Text_ZhHant"
FROM "ObservationNotes" AS "o"
INNER JOIN "Notes" AS "n" ON "o"."NoteId" = "n"."Id"
WHERE "o"."ObservationId" IN (@ids1, @ids2, @ids3, @ids4, @ids5, @ids6, @ids7, @ids8, @ids9, @ids10, @ids11, @ids12, @ids13, @ids14, @ids15, @ids16, @ids17, @ids18, @ids19, @ids20, @ids21, @ids22, @ids23, @ids24, @ids25, @ids26, @ids27, @ids28, @ids29, @ids30, @ids31, @ids32, @ids33, @ids34, @ids35, @ids36, @ids37, @ids38, @ids39, @ids40, @ids41, @ids42, @ids43, @ids44, @ids45, @ids46, @ids47, @ids48, @ids49, @ids50, @ids51, @ids52, @ids53, @ids54, @ids55, @ids56, @ids57, @ids58, @ids59, @ids60, @ids61, @ids62, @ids63, @ids64, @ids65, @ids66, @ids67, @ids68, @ids69, @ids70, @ids71, @ids72, @ids73, @ids74, @ids75, @ids76, @ids77, @ids78, @ids79, @ids80, @ids81, @ids82, @ids83, @ids84, @ids85, @ids86, @ids87, @ids88, @ids89, @ids90, @ids91, @ids92, @ids93, @ids94, @ids95, @ids96, @ids97, @ids98, @ids99, @ids100)
ORDER BY "n"."Code";

SELECT "i"."Id", "i"."Additive", "i"."Code", "i"."Decimals", "i"."Direction", "i"."IsImported", "i"."TopicId", "i"."UnitId", "i"."UnitMultiplier", "i"."Definition_En", "i"."Definition_ZhHans", "i"."Definition_ZhHant", "i"."Name_En", "i"."Name_ZhHans", "i"."Name_ZhHant"
FROM "Indicators" AS "i"
WHERE "i"."Id" IN (@ids1, @ids2, @ids3, @ids4, @ids5);

SELECT "a"."Id", "a"."AreaKm2", "a"."AreaKm2SourceId", "a"."AreaKm2Year", "a"."CentroidSourceId", "a"."Code", "a"."CodeSourceId", "a"."CrossBorder", "a"."Gcj02SourceId", "a"."Group", "a"."GroupSourceId", "a"."IsImported", "a"."IsoCode", "a"."Kind", "a"."ParentId", "a"."ZoneKind", "a"."Aliases", "a"."Centroid_Latitude", "a"."Centroid_Longitude", "a"."CentroidGcj02_Latitude", "a"."CentroidGcj02_Longitude", "a"."DistrictsText_En", "a"."DistrictsText_ZhHans", "a"."DistrictsText_ZhHant", "a"."Locators", "a"."Name_En", "a"."Name_ZhHans", "a"."Name_ZhHant", "a"."Note_En", "a"."Note_ZhHans", "a"."Note_ZhHant", "a"."SeatGcj02_Latitude", "a"."SeatGcj02_Longitude"
FROM "Areas" AS "a"
WHERE "a"."Id" IN (@ids1, @ids2);

SELECT "s"."Id", "s"."Address", "s"."Code", "s"."CopyAddress", "s"."CopyIsLinkable", "s"."CopyTitle", "s"."Grade", "s"."IsImported", "s"."LicenceId", "s"."PublishedBasis", "s"."PublishedOn", "s"."PublishedPrecision", "s"."Table", "s"."Year", "s"."Licence_En", "s"."Licence_ZhHans", "s"."Licence_ZhHant", "s"."Name_En", "s"."Name_ZhHans", "s"."Name_ZhHant", "s"."Note_En", "s"."Note_ZhHans", "s"."Note_ZhHant", "s"."ProducerName_En", "s"."ProducerName_ZhHans", "s"."ProducerName_ZhHant"
FROM "Sources" AS "s"
WHERE "s"."Id" IN (@ids1, @ids2, @ids3, @ids4, @ids5, @ids6, @ids7, @ids8, @ids9, @ids10);

SELECT "r"."Number", "r"."ActiveFrom", "r"."Added", "r"."Checksum", "r"."Confirmations", "r"."EarlierVersions", "r"."FilesChecksum", "r"."ImportsChecksum", "r"."PublishedAt", "r"."Removed", "r"."Values", "r"."Notes_En", "r"."Notes_ZhHans", "r"."Notes_ZhHant"
FROM "Releases" AS "r"
ORDER BY "r"."Number" DESC
LIMIT 1;

SELECT COUNT(*)
FROM "SearchEntries" AS "s"
WHERE instr("s"."Document", @Value) > 0;

SELECT "s"."Id", "s"."Code", "s"."Document", "s"."EntityId", "s"."Kind", "s"."KindOrder", "s"."Names", "s"."Texts", CASE
    WHEN instr("s"."Names", @Value1) > 0 THEN 0
    WHEN instr("s"."Names", @Value2) > 0 THEN 1
    WHEN instr("s"."Names", @Value) > 0 THEN 2
    ELSE 3
END
FROM "SearchEntries" AS "s"
WHERE instr("s"."Document", @Value) > 0
ORDER BY CASE
    WHEN instr("s"."Names", @Value1) > 0 THEN 0
    WHEN instr("s"."Names", @Value2) > 0 THEN 1
    WHEN instr("s"."Names", @Value) > 0 THEN 2
    ELSE 3
END, "s"."KindOrder", "s"."Code"
LIMIT @p;

SELECT "s"."Id", "s"."Code", "s"."Document", "s"."EntityId", "s"."Kind", "s"."KindOrder", "s"."Names", "s"."Texts", CASE
    WHEN instr("s"."Names", @Value3) > 0 THEN 0
    WHEN instr("s"."Names", @Value4) > 0 THEN 1
    WHEN instr("s"."Names", @Value) > 0 AND instr("s"."Names", @Value2) > 0 THEN 2
    ELSE 3
END
FROM "SearchEntries" AS "s"
WHERE "s"."Id" IN (
    SELECT "s0"."Value"
    FROM (
        SELECT rowid AS "Value" FROM "SearchIndex" WHERE "SearchIndex" MATCH @p0
    ) AS "s0"
) AND instr("s"."Document", @Value) > 0 AND instr("s"."Document", @Value2) > 0 AND "s"."Kind" IN (@kinds1, @kinds2)
ORDER BY CASE
    WHEN instr("s"."Names", @Value3) > 0 THEN 0
    WHEN instr("s"."Names", @Value4) > 0 THEN 1
    WHEN instr("s"."Names", @Value) > 0 AND instr("s"."Names", @Value2) > 0 THEN 2
    ELSE 3
END, "s"."KindOrder", "s"."Code"
LIMIT @p8;

SELECT "a"."Id", "a"."AreaKm2", "a"."AreaKm2SourceId", "a"."AreaKm2Year", "a"."CentroidSourceId", "a"."Code", "a"."CodeSourceId", "a"."CrossBorder", "a"."Gcj02SourceId", "a"."Group", "a"."GroupSourceId", "a"."IsImported", "a"."IsoCode", "a"."Kind", "a"."ParentId", "a"."ZoneKind", "a"."Aliases", "a"."Centroid_Latitude", "a"."Centroid_Longitude", "a"."CentroidGcj02_Latitude", "a"."CentroidGcj02_Longitude", "a"."DistrictsText_En", "a"."DistrictsText_ZhHans", "a"."DistrictsText_ZhHant", "a"."Locators", "a"."Name_En", "a"."Name_ZhHans", "a"."Name_ZhHant", "a"."Note_En", "a"."Note_ZhHans", "a"."Note_ZhHant", "a"."SeatGcj02_Latitude", "a"."SeatGcj02_Longitude"
FROM "Areas" AS "a"
WHERE "a"."Id" = @ids1;

SELECT "s"."Id", "s"."Address", "s"."Code", "s"."CopyAddress", "s"."CopyIsLinkable", "s"."CopyTitle", "s"."Grade", "s"."IsImported", "s"."LicenceId", "s"."PublishedBasis", "s"."PublishedOn", "s"."PublishedPrecision", "s"."Table", "s"."Year", "s"."Licence_En", "s"."Licence_ZhHans", "s"."Licence_ZhHant", "s"."Name_En", "s"."Name_ZhHans", "s"."Name_ZhHant", "s"."Note_En", "s"."Note_ZhHans", "s"."Note_ZhHant", "s"."ProducerName_En", "s"."ProducerName_ZhHans", "s"."ProducerName_ZhHant"
FROM "Sources" AS "s"
WHERE "s"."Id" IN (@ids1, @ids2);

SELECT "m"."Id", "m"."Code", "m"."MeasureId", "m"."TargetCode", "m"."Locators", "m"."Name_En", "m"."Name_ZhHans", "m"."Name_ZhHant"
FROM "MeasureParts" AS "m"
WHERE "m"."Id" = @ids1;

SELECT "i"."Id", "i"."Additive", "i"."Code", "i"."Decimals", "i"."Direction", "i"."IsImported", "i"."TopicId", "i"."UnitId", "i"."UnitMultiplier", "i"."Definition_En", "i"."Definition_ZhHans", "i"."Definition_ZhHant", "i"."Name_En", "i"."Name_ZhHans", "i"."Name_ZhHant"
FROM "Indicators" AS "i"
WHERE "i"."Id" IN (@ids1, @ids2, @ids3);

SELECT "t"."Id", "t"."ActionId", "t"."AddedInRelease", "t"."AreaId", "t"."BaselineBasis", "t"."BaselineYear", "t"."Code", "t"."Comparator", "t"."GoalId", "t"."IndicatorId", "t"."IsLatest", "t"."Kind", "t"."MeasureId", "t"."PeriodYears", "t"."PlanId", "t"."PublishedOn", "t"."RemovedInRelease", "t"."UnitId", "t"."Value", "t"."Deadline_Basis", "t"."Deadline_Date", "t"."Deadline_Precision", "t"."Deadline_Text_En", "t"."Deadline_Text_ZhHans", "t"."Deadline_Text_ZhHant", "t"."Locators", "t"."Name_En", "t"."Name_ZhHans", "t"."Name_ZhHant", "t"."Note_En", "t"."Note_ZhHans", "t"."Note_ZhHant", "t"."Phrase_En", "t"."Phrase_ZhHans", "t"."Phrase_ZhHant"
FROM "Targets" AS "t"
WHERE "t"."Id" = @ids1;

SELECT "u"."Id", "u"."Code", "u"."IsDivisible", "u"."IsImported", "u"."Symbol", "u"."Definition_En", "u"."Definition_ZhHans", "u"."Definition_ZhHant", "u"."Name_En", "u"."Name_ZhHans", "u"."Name_ZhHant"
FROM "Units" AS "u"
WHERE "u"."Id" = @ids1;

SELECT "r"."Number", "r"."Added", "r"."Checksum", "r"."Confirmations", "r"."EarlierVersions", "r"."PublishedAt", "r"."Removed", "r"."Values", "r"."Notes_En", "r"."Notes_ZhHans", "r"."Notes_ZhHant"
FROM "Releases" AS "r"
ORDER BY "r"."Number" DESC
LIMIT 1;

SELECT "p"."Id", "p"."AreaId", "p"."Code", "p"."IssuedOn", "p"."ParentId", "p"."SourceId", "p"."DocumentNumber_En", "p"."DocumentNumber_ZhHans", "p"."DocumentNumber_ZhHant", "p"."Issuer_En", "p"."Issuer_ZhHans", "p"."Issuer_ZhHant", "p"."Locators", "p"."Name_En", "p"."Name_ZhHans", "p"."Name_ZhHant", "p"."Note_En", "p"."Note_ZhHans", "p"."Note_ZhHant", "p"."Period_En", "p"."Period_ZhHans", "p"."Period_ZhHant", "p"."ShortName_En", "p"."ShortName_ZhHans", "p"."ShortName_ZhHant"
FROM "Plans" AS "p"
ORDER BY "p"."Code"
LIMIT @p;

SELECT "g"."PlanId", "g"."Id", "g"."Code", "g"."Kind", "g"."ParentId", "g"."Locators", "g"."Name_En", "g"."Name_ZhHans", "g"."Name_ZhHant", "g"."Summary_En", "g"."Summary_ZhHans", "g"."Summary_ZhHant"
FROM "Goals" AS "g"
WHERE "g"."PlanId" IN (@ids1, @ids2)
ORDER BY "g"."Code";

SELECT "t"."PlanId", "t"."Id", "t"."ActionId", "t"."AddedInRelease", "t"."AreaId", "t"."BaselineBasis", "t"."BaselineYear", "t"."Code", "t"."Comparator", "t"."GoalId", "t"."IndicatorId", "t"."IsLatest", "t"."Kind", "t"."MeasureId", "t"."Phrase", "t"."PublishedOn", "t"."RemovedInRelease", "t"."UnitId", "t"."Value", "t"."Deadline_Basis", "t"."Deadline_Date", "t"."Deadline_Precision", "t"."Deadline_Text_En", "t"."Deadline_Text_ZhHans", "t"."Deadline_Text_ZhHant", "t"."Locators", "t"."Name_En", "t"."Name_ZhHans", "t"."Name_ZhHant", "t"."Note_En", "t"."Note_ZhHans", "t"."Note_ZhHant"
FROM "Targets" AS "t"
WHERE "t"."IsLatest" AND "t"."PlanId" IN (@ids1, @ids2)
ORDER BY "t"."Code";

SELECT "i"."Id", "i"."Additive", "i"."Code", "i"."Decimals", "i"."Direction", "i"."TopicId", "i"."UnitId", "i"."UnitMultiplier", "i"."Definition_En", "i"."Definition_ZhHans", "i"."Definition_ZhHant", "i"."Name_En", "i"."Name_ZhHans", "i"."Name_ZhHant"
FROM "Indicators" AS "i"
WHERE "i"."Id" IN (@ids1, @ids2, @ids3, @ids4);

SELECT "m"."GoalId", "m0"."Id", "m0"."ActionId", "m0"."Code", "m0"."Kind", "m0"."PlanId", "m0"."Locators", "m0"."Name_En", "m0"."Name_ZhHans", "m0"."Name_ZhHant", "m0"."Summary_En", "m0"."Summary_ZhHans", "m0"."Summary_ZhHant", "m"."MeasureId", "m"."Basis"
FROM "MeasureGoals" AS "m"
INNER JOIN "Measures" AS "m0" ON "m"."MeasureId" = "m0"."Id"
WHERE "m"."GoalId" IN (@ids1, @ids2, @ids3, @ids4, @ids5)
ORDER BY "m0"."Code";

SELECT "o"."Id", "o"."AddedInRelease", "o"."Address", "o"."AreaId", "o"."Confidentiality", "o"."Decimals", "o"."IndicatorId", "o"."IsLatest", "o"."PublishedBasis", "o"."PublishedOn", "o"."PublishedPrecision", "o"."RemovedInRelease", "o"."SourceId", "o"."Status", "o"."Value", "o"."VintageId", "o"."Year"
FROM "Observations" AS "o"
INNER JOIN "Areas" AS "a" ON "o"."AreaId" = "a"."Id"
WHERE "o"."IndicatorId" IN (@indicatorIds1, @indicatorIds2, @indicatorIds3, @indicatorIds4) AND "o"."IsLatest" AND "o"."Value" IS NOT NULL AND NOT EXISTS (
    SELECT 1
    FROM "Observations" AS "o0"
    WHERE "o0"."IsLatest" AND "o0"."Value" IS NOT NULL AND "o0"."IndicatorId" = "o"."IndicatorId" AND "o0"."AreaId" = "o"."AreaId" AND "o0"."Year" > "o"."Year")
ORDER BY "a"."Code";

SELECT "t"."MeasureId", "t"."Id", "t"."ActionId", "t"."AddedInRelease", "t"."AreaId", "t"."BaselineBasis", "t"."BaselineYear", "t"."Code", "t"."Comparator", "t"."GoalId", "t"."IndicatorId", "t"."IsLatest", "t"."Kind", "t"."Phrase", "t"."PlanId", "t"."PublishedOn", "t"."RemovedInRelease", "t"."UnitId", "t"."Value", "t"."Deadline_Basis", "t"."Deadline_Date", "t"."Deadline_Precision", "t"."Deadline_Text_En", "t"."Deadline_Text_ZhHans", "t"."Deadline_Text_ZhHant", "t"."Locators", "t"."Name_En", "t"."Name_ZhHans", "t"."Name_ZhHant", "t"."Note_En", "t"."Note_ZhHans", "t"."Note_ZhHant"
FROM "Targets" AS "t"
WHERE "t"."IsLatest" AND "t"."MeasureId" IS NOT NULL AND "t"."MeasureId" IN (@ids1, @ids2, @ids3, @ids4, @ids5, @ids6, @ids7, @ids8, @ids9, @ids10, @ids11, @ids12, @ids13, @ids14, @ids15, @ids16, @ids17, @ids18, @ids19, @ids20)
ORDER BY "t"."Code";

SELECT "a"."Id", "a"."AreaKm2", "a"."AreaKm2SourceId", "a"."AreaKm2Year", "a"."CentroidSourceId", "a"."Code", "a"."CodeSourceId", "a"."CrossBorder", "a"."Gcj02SourceId", "a"."Group", "a"."GroupSourceId", "a"."IsoCode", "a"."Kind", "a"."ParentId", "a"."ZoneKind", "a"."Aliases", "a"."Centroid_Latitude", "a"."Centroid_Longitude", "a"."CentroidGcj02_Latitude", "a"."CentroidGcj02_Longitude", "a"."DistrictsText_En", "a"."DistrictsText_ZhHans", "a"."DistrictsText_ZhHant", "a"."Locators", "a"."Name_En", "a"."Name_ZhHans", "a"."Name_ZhHant", "a"."Note_En", "a"."Note_ZhHans", "a"."Note_ZhHant", "a"."SeatGcj02_Latitude", "a"."SeatGcj02_Longitude"
FROM "Areas" AS "a"
WHERE "a"."Id" IN (@ids1, @ids2);

SELECT "a"."Code", "a"."Id"
FROM "Areas" AS "a"
WHERE "a"."Code" = @codes1;

SELECT "o"."Id", "o"."AddedInRelease", "o"."Address", "o"."AreaId", "o"."Confidentiality", "o"."Decimals", "o"."IndicatorId", "o"."IsLatest", "o"."PublishedBasis", "o"."PublishedOn", "o"."PublishedPrecision", "o"."RemovedInRelease", "o"."SourceId", "o"."Status", "o"."Value", "o"."VintageId", "o"."Year"
FROM "Observations" AS "o"
INNER JOIN "Areas" AS "a" ON "o"."AreaId" = "a"."Id"
WHERE "o"."IndicatorId" IN (@indicatorIds1, @indicatorIds2, @indicatorIds3) AND "o"."AreaId" = @ids1 AND "o"."IsLatest" AND "o"."Value" IS NOT NULL AND NOT EXISTS (
    SELECT 1
    FROM "Observations" AS "o0"
    WHERE "o0"."IsLatest" AND "o0"."Value" IS NOT NULL AND "o0"."IndicatorId" = "o"."IndicatorId" AND "o0"."AreaId" = "o"."AreaId" AND "o0"."Year" > "o"."Year")
ORDER BY "a"."Code";

SELECT "s"."Id", "s"."Address", "s"."Code", "s"."LicenceId", "s"."PublishedBasis", "s"."PublishedOn", "s"."PublishedPrecision", "s"."Year", "s"."Licence_En", "s"."Licence_ZhHans", "s"."Licence_ZhHant", "s"."Name_En", "s"."Name_ZhHans", "s"."Name_ZhHant", "s"."Note_En", "s"."Note_ZhHans", "s"."Note_ZhHant", "s"."Publisher_En", "s"."Publisher_ZhHans", "s"."Publisher_ZhHant"
FROM "Sources" AS "s"
WHERE "s"."Id" IN (@ids1, @ids2, @ids3);

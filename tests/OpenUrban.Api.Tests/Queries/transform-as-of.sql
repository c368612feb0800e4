SELECT "r"."Number", "r"."ActiveFrom", "r"."Added", "r"."Checksum", "r"."Confirmations", "r"."EarlierVersions", "r"."FilesChecksum", "r"."ImportsChecksum", "r"."PublishedAt", "r"."Removed", "r"."Values", "r"."Notes_En", "r"."Notes_ZhHans", "r"."Notes_ZhHant"
FROM "Releases" AS "r"
ORDER BY "r"."Number" DESC
LIMIT 1;

SELECT "i"."Code", "i"."Id"
FROM "Indicators" AS "i"
WHERE "i"."Code" = @codes1;

SELECT "a"."Code", "a"."Id"
FROM "Areas" AS "a"
WHERE "a"."Code" = @codes1;

SELECT "o"."Id", "o"."AddedInRelease", "o"."Address", "o"."AreaId", "o"."Bound", "o"."Confidentiality", "o"."Decimals", "o"."IndicatorId", "o"."IsConfirmation", "o"."IsLatest", "o"."PublishedBasis", "o"."PublishedOn", "o"."PublishedPrecision", "o"."Reference", "o"."RemovedInRelease", "o"."SourceId", "o"."Status", "o"."Value", "o"."VintageId", "o"."Year"
FROM "Observations" AS "o"
WHERE "o"."RemovedInRelease" IS NULL AND ("o"."PublishedOn" <= @day OR ("o"."PublishedPrecision" = 'NotAfter' AND NOT ("o"."IsConfirmation") AND "o"."Year" < @day_Year)) AND "o"."IndicatorId" = @indicatorIds1 AND "o"."AreaId" = @areaIds1 AND "o"."Year" <= @to
ORDER BY "o"."IndicatorId", "o"."AreaId", "o"."Year"
LIMIT @p;

SELECT "i"."Id", "i"."Additive", "i"."Code", "i"."Decimals", "i"."Direction", "i"."IsImported", "i"."TopicId", "i"."UnitId", "i"."UnitMultiplier", "i"."Definition_En", "i"."Definition_ZhHans", "i"."Definition_ZhHant", "i"."Name_En", "i"."Name_ZhHans", "i"."Name_ZhHant", "u"."Id", "u"."Code", "u"."IsDivisible", "u"."IsImported", "u"."Symbol", "u"."Definition_En", "u"."Definition_ZhHans", "u"."Definition_ZhHant", "u"."Name_En", "u"."Name_ZhHans", "u"."Name_ZhHant"
FROM "Indicators" AS "i"
INNER JOIN "Units" AS "u" ON "i"."UnitId" = "u"."Id"
WHERE "i"."Id" = @indicatorIds1;

SELECT "s"."IndicatorId", "s"."AreaId", "s"."Year", "s"."SourceId", "s"."Reason_En", "s"."Reason_ZhHans", "s"."Reason_ZhHant"
FROM "SeriesBreaks" AS "s"
WHERE "s"."IndicatorId" = @indicatorIds1
ORDER BY "s"."Year";

SELECT "o"."ObservationId", "n"."Edition"
FROM "ObservationNotes" AS "o"
INNER JOIN "Notes" AS "n" ON "o"."NoteId" = "n"."Id"
INNER JOIN "Observations" AS "o0" ON "o"."ObservationId" = "o0"."Id"
WHERE "n"."Edition" IS NOT NULL AND "o0"."IndicatorId" = @indicatorIds1;

SELECT "i"."Code", "i"."Id"
FROM "Indicators" AS "i"
WHERE "i"."Code" = @codes1;

SELECT "a"."Code", "a"."Id"
FROM "Areas" AS "a"
WHERE "a"."Code" = @codes1;

SELECT "o"."Id", "o"."AddedInRelease", "o"."Address", "o"."AreaId", "o"."Bound", "o"."Confidentiality", "o"."Decimals", "o"."IndicatorId", "o"."IsConfirmation", "o"."IsLatest", "o"."PublishedBasis", "o"."PublishedOn", "o"."PublishedPrecision", "o"."Reference", "o"."RemovedInRelease", "o"."SourceId", "o"."Status", "o"."Value", "o"."VintageId", "o"."Year"
FROM "Observations" AS "o"
WHERE "o"."IsLatest" AND "o"."IndicatorId" = @indicatorIds1 AND "o"."AreaId" = @areaIds1 AND "o"."Year" <= @to
ORDER BY "o"."IndicatorId", "o"."AreaId", "o"."Year"
LIMIT @p;

SELECT "i"."Id", "i"."Additive", "i"."Code", "i"."Decimals", "i"."Direction", "i"."IsImported", "i"."TopicId", "i"."UnitId", "i"."UnitMultiplier", "i"."Definition_En", "i"."Definition_ZhHans", "i"."Definition_ZhHant", "i"."Name_En", "i"."Name_ZhHans", "i"."Name_ZhHant", "u"."Id", "u"."Code", "u"."IsDivisible", "u"."IsImported", "u"."Symbol", "u"."Definition_En", "u"."Definition_ZhHans", "u"."Definition_ZhHant", "u"."Name_En", "u"."Name_ZhHans", "u"."Name_ZhHant"
FROM "Indicators" AS "i"
INNER JOIN "Units" AS "u" ON "i"."UnitId" = "u"."Id"
WHERE "i"."Id" = @indicatorIds1;

SELECT "s"."IndicatorId", "s"."AreaId", "s"."Year", "s"."SourceId", "s"."Reason_En", "s"."Reason_ZhHans", "s"."Reason_ZhHant"
FROM "SeriesBreaks" AS "s"
WHERE "s"."IndicatorId" = @indicatorIds1
ORDER BY "s"."Year";

SELECT "o"."ObservationId", "n"."Edition"
FROM "ObservationNotes" AS "o"
INNER JOIN "Notes" AS "n" ON "o"."NoteId" = "n"."Id"
INNER JOIN "Observations" AS "o0" ON "o"."ObservationId" = "o0"."Id"
WHERE "n"."Edition" IS NOT NULL AND "o0"."IndicatorId" = @indicatorIds1;

SELECT "i"."Code", "i"."Id"
FROM "Indicators" AS "i"
WHERE "i"."Code" = @codes1;

SELECT "a"."Code", "a"."Id"
FROM "Areas" AS "a"
WHERE "a"."Code" = @codes1;

SELECT "a"."Id", "a"."Kind", "a"."ParentId", "a"."AreaKm2", "a"."AreaKm2Year", "a"."AreaKm2SourceId"
FROM "Areas" AS "a";

SELECT "o"."Id", "o"."AddedInRelease", "o"."Address", "o"."AreaId", "o"."Bound", "o"."Confidentiality", "o"."Decimals", "o"."IndicatorId", "o"."IsConfirmation", "o"."IsLatest", "o"."PublishedBasis", "o"."PublishedOn", "o"."PublishedPrecision", "o"."Reference", "o"."RemovedInRelease", "o"."SourceId", "o"."Status", "o"."Value", "o"."VintageId", "o"."Year"
FROM "Observations" AS "o"
WHERE "o"."RemovedInRelease" IS NULL AND ("o"."PublishedOn" <= @day OR ("o"."PublishedPrecision" = 'NotAfter' AND NOT ("o"."IsConfirmation") AND "o"."Year" < @day_Year)) AND "o"."IndicatorId" = @indicatorIds1 AND "o"."AreaId" = @areaIds1 AND "o"."Year" <= @to
ORDER BY "o"."IndicatorId", "o"."AreaId", "o"."Year"
LIMIT @p;

SELECT "i"."Id", "i"."Additive", "i"."Code", "i"."Decimals", "i"."Direction", "i"."IsImported", "i"."TopicId", "i"."UnitId", "i"."UnitMultiplier", "i"."Definition_En", "i"."Definition_ZhHans", "i"."Definition_ZhHant", "i"."Name_En", "i"."Name_ZhHans", "i"."Name_ZhHant", "u"."Id", "u"."Code", "u"."IsDivisible", "u"."IsImported", "u"."Symbol", "u"."Definition_En", "u"."Definition_ZhHans", "u"."Definition_ZhHant", "u"."Name_En", "u"."Name_ZhHans", "u"."Name_ZhHant"
FROM "Indicators" AS "i"
INNER JOIN "Units" AS "u" ON "i"."UnitId" = "u"."Id"
WHERE "i"."Id" = @indicatorIds1;

SELECT "s"."IndicatorId", "s"."AreaId", "s"."Year", "s"."SourceId", "s"."Reason_En", "s"."Reason_ZhHans", "s"."Reason_ZhHant"
FROM "SeriesBreaks" AS "s"
WHERE "s"."IndicatorId" = @indicatorIds1
ORDER BY "s"."Year";

SELECT "o"."ObservationId", "n"."Edition"
FROM "ObservationNotes" AS "o"
INNER JOIN "Notes" AS "n" ON "o"."NoteId" = "n"."Id"
INNER JOIN "Observations" AS "o0" ON "o"."ObservationId" = "o0"."Id"
WHERE "n"."Edition" IS NOT NULL AND "o0"."IndicatorId" = @indicatorIds1;

SELECT "i"."Code", "i"."Id"
FROM "Indicators" AS "i"
WHERE "i"."Code" = @codes1;

SELECT "a"."Code", "a"."Id"
FROM "Areas" AS "a"
WHERE "a"."Code" = @codes1;

SELECT "a"."Id", "a"."Kind", "a"."ParentId", "a"."AreaKm2", "a"."AreaKm2Year", "a"."AreaKm2SourceId"
FROM "Areas" AS "a";

SELECT "o"."Id", "o"."AddedInRelease", "o"."Address", "o"."AreaId", "o"."Bound", "o"."Confidentiality", "o"."Decimals", "o"."IndicatorId", "o"."IsConfirmation", "o"."IsLatest", "o"."PublishedBasis", "o"."PublishedOn", "o"."PublishedPrecision", "o"."Reference", "o"."RemovedInRelease", "o"."SourceId", "o"."Status", "o"."Value", "o"."VintageId", "o"."Year"
FROM "Observations" AS "o"
WHERE "o"."AddedInRelease" <= @release AND ("o"."RemovedInRelease" IS NULL OR "o"."RemovedInRelease" > @release1) AND "o"."IndicatorId" = @indicatorIds1 AND "o"."AreaId" = @areaIds1 AND "o"."Year" <= @to
ORDER BY "o"."IndicatorId", "o"."AreaId", "o"."Year"
LIMIT @p;

SELECT "i"."Id", "i"."Additive", "i"."Code", "i"."Decimals", "i"."Direction", "i"."IsImported", "i"."TopicId", "i"."UnitId", "i"."UnitMultiplier", "i"."Definition_En", "i"."Definition_ZhHans", "i"."Definition_ZhHant", "i"."Name_En", "i"."Name_ZhHans", "i"."Name_ZhHant", "u"."Id", "u"."Code", "u"."IsDivisible", "u"."IsImported", "u"."Symbol", "u"."Definition_En", "u"."Definition_ZhHans", "u"."Definition_ZhHant", "u"."Name_En", "u"."Name_ZhHans", "u"."Name_ZhHant"
FROM "Indicators" AS "i"
INNER JOIN "Units" AS "u" ON "i"."UnitId" = "u"."Id"
WHERE "i"."Id" = @indicatorIds1;

SELECT "s"."IndicatorId", "s"."AreaId", "s"."Year", "s"."SourceId", "s"."Reason_En", "s"."Reason_ZhHans", "s"."Reason_ZhHant"
FROM "SeriesBreaks" AS "s"
WHERE "s"."IndicatorId" = @indicatorIds1
ORDER BY "s"."Year";

SELECT "o"."ObservationId", "n"."Edition"
FROM "ObservationNotes" AS "o"
INNER JOIN "Notes" AS "n" ON "o"."NoteId" = "n"."Id"
INNER JOIN "Observations" AS "o0" ON "o"."ObservationId" = "o0"."Id"
WHERE "n"."Edition" IS NOT NULL AND "o0"."IndicatorId" = @indicatorIds1;

SELECT "i"."Code", "i"."Id"
FROM "Indicators" AS "i"
WHERE "i"."Code" = @codes1;

SELECT "a"."Code", "a"."Id"
FROM "Areas" AS "a"
WHERE "a"."Code" = @codes1;

SELECT "o"."Id", "o"."AddedInRelease", "o"."Address", "o"."AreaId", "o"."Bound", "o"."Confidentiality", "o"."Decimals", "o"."IndicatorId", "o"."IsConfirmation", "o"."IsLatest", "o"."PublishedBasis", "o"."PublishedOn", "o"."PublishedPrecision", "o"."Reference", "o"."RemovedInRelease", "o"."SourceId", "o"."Status", "o"."Value", "o"."VintageId", "o"."Year"
FROM "Observations" AS "o"
WHERE "o"."AddedInRelease" <= @release AND ("o"."RemovedInRelease" IS NULL OR "o"."RemovedInRelease" > @release1) AND "o"."IndicatorId" = @indicatorIds1 AND "o"."AreaId" = @areaIds1 AND "o"."Year" <= @to
ORDER BY "o"."IndicatorId", "o"."AreaId", "o"."Year"
LIMIT @p;

SELECT "c"."ConceptId", "c"."IndicatorId", "c"."Basis", "c"."LooksAlong", "c"."Rank", "c"."Distinguishes_En", "c"."Distinguishes_ZhHans", "c"."Distinguishes_ZhHant"
FROM "ConceptMembers" AS "c";

SELECT "d"."Id", "d"."Code", "d"."LicenceAddress", "d"."LicenceId", "d"."ResidentIndicators", "d"."Description_En", "d"."Description_ZhHans", "d"."Description_ZhHant", "d"."Licence_En", "d"."Licence_ZhHans", "d"."Licence_ZhHant", "d"."Name_En", "d"."Name_ZhHans", "d"."Name_ZhHant", "d"."Publisher_En", "d"."Publisher_ZhHans", "d"."Publisher_ZhHant"
FROM "Datasets" AS "d"
LIMIT 2;

SELECT "i"."Code", "i"."Id"
FROM "Indicators" AS "i"
WHERE "i"."Code" IN (@codes1, @codes2, @codes3);

SELECT "o"."Id", "o"."AddedInRelease", "o"."Address", "o"."AreaId", "o"."Bound", "o"."Confidentiality", "o"."Decimals", "o"."IndicatorId", "o"."IsConfirmation", "o"."IsLatest", "o"."PublishedBasis", "o"."PublishedOn", "o"."PublishedPrecision", "o"."Reference", "o"."RemovedInRelease", "o"."SourceId", "o"."Status", "o"."Value", "o"."VintageId", "o"."Year"
FROM "Observations" AS "o"
WHERE "o"."AddedInRelease" <= @release AND ("o"."RemovedInRelease" IS NULL OR "o"."RemovedInRelease" > @release1) AND "o"."IndicatorId" IN (@indicatorIds1, @indicatorIds2, @indicatorIds3, @indicatorIds4) AND "o"."AreaId" = @areaIds1 AND "o"."Year" <= @to
ORDER BY "o"."IndicatorId", "o"."AreaId", "o"."Year"
LIMIT @p;

SELECT "i"."Id", "i"."Additive", "i"."Code", "i"."Decimals", "i"."Direction", "i"."IsImported", "i"."TopicId", "i"."UnitId", "i"."UnitMultiplier", "i"."Definition_En", "i"."Definition_ZhHans", "i"."Definition_ZhHant", "i"."Name_En", "i"."Name_ZhHans", "i"."Name_ZhHant", "u"."Id", "u"."Code", "u"."IsDivisible", "u"."IsImported", "u"."Symbol", "u"."Definition_En", "u"."Definition_ZhHans", "u"."Definition_ZhHant", "u"."Name_En", "u"."Name_ZhHans", "u"."Name_ZhHant"
FROM "Indicators" AS "i"
INNER JOIN "Units" AS "u" ON "i"."UnitId" = "u"."Id"
WHERE "i"."Id" IN (@indicatorIds1, @indicatorIds2, @indicatorIds3);

SELECT "s"."IndicatorId", "s"."AreaId", "s"."Year", "s"."SourceId", "s"."Reason_En", "s"."Reason_ZhHans", "s"."Reason_ZhHant"
FROM "SeriesBreaks" AS "s"
WHERE "s"."IndicatorId" IN (@indicatorIds1, @indicatorIds2, @indicatorIds3)
ORDER BY "s"."Year";

SELECT "o"."ObservationId", "n"."Edition"
FROM "ObservationNotes" AS "o"
INNER JOIN "Notes" AS "n" ON "o"."NoteId" = "n"."Id"
INNER JOIN "Observations" AS "o0" ON "o"."ObservationId" = "o0"."Id"
WHERE "n"."Edition" IS NOT NULL AND "o0"."IndicatorId" IN (@indicatorIds1, @indicatorIds2, @indicatorIds3);

SELECT "i"."Code", "i"."Id"
FROM "Indicators" AS "i"
WHERE "i"."Code" = @codes1;

SELECT "a"."Code", "a"."Id"
FROM "Areas" AS "a"
WHERE "a"."Code" = @codes1;

SELECT "o"."Id", "o"."AddedInRelease", "o"."Address", "o"."AreaId", "o"."Bound", "o"."Confidentiality", "o"."Decimals", "o"."IndicatorId", "o"."IsConfirmation", "o"."IsLatest", "o"."PublishedBasis", "o"."PublishedOn", "o"."PublishedPrecision", "o"."Reference", "o"."RemovedInRelease", "o"."SourceId", "o"."Status", "o"."Value", "o"."VintageId", "o"."Year"
FROM "Observations" AS "o"
WHERE "o"."IsLatest" AND "o"."IndicatorId" = @indicatorIds1 AND "o"."AreaId" = @areaIds1 AND "o"."Year" <= @to
ORDER BY "o"."IndicatorId", "o"."AreaId", "o"."Year"
LIMIT @p;

SELECT "i"."Id", "i"."Additive", "i"."Code", "i"."Decimals", "i"."Direction", "i"."IsImported", "i"."TopicId", "i"."UnitId", "i"."UnitMultiplier", "i"."Definition_En", "i"."Definition_ZhHans", "i"."Definition_ZhHant", "i"."Name_En", "i"."Name_ZhHans", "i"."Name_ZhHant", "u"."Id", "u"."Code", "u"."IsDivisible", "u"."IsImported", "u"."Symbol", "u"."Definition_En", "u"."Definition_ZhHans", "u"."Definition_ZhHant", "u"."Name_En", "u"."Name_ZhHans", "u"."Name_ZhHant"
FROM "Indicators" AS "i"
INNER JOIN "Units" AS "u" ON "i"."UnitId" = "u"."Id"
WHERE "i"."Id" = @indicatorIds1;

SELECT "s"."IndicatorId", "s"."AreaId", "s"."Year", "s"."SourceId", "s"."Reason_En", "s"."Reason_ZhHans", "s"."Reason_ZhHant"
FROM "SeriesBreaks" AS "s"
WHERE "s"."IndicatorId" = @indicatorIds1
ORDER BY "s"."Year";

SELECT "o"."ObservationId", "n"."Edition"
FROM "ObservationNotes" AS "o"
INNER JOIN "Notes" AS "n" ON "o"."NoteId" = "n"."Id"
INNER JOIN "Observations" AS "o0" ON "o"."ObservationId" = "o0"."Id"
WHERE "n"."Edition" IS NOT NULL AND "o0"."IndicatorId" = @indicatorIds1;

SELECT "i"."Code", "i"."Id"
FROM "Indicators" AS "i"
WHERE "i"."Code" = @codes1;

SELECT "a"."Code", "a"."Id"
FROM "Areas" AS "a"
WHERE "a"."Code" = @codes1;

SELECT "o"."Id", "o"."AddedInRelease", "o"."Address", "o"."AreaId", "o"."Bound", "o"."Confidentiality", "o"."Decimals", "o"."IndicatorId", "o"."IsConfirmation", "o"."IsLatest", "o"."PublishedBasis", "o"."PublishedOn", "o"."PublishedPrecision", "o"."Reference", "o"."RemovedInRelease", "o"."SourceId", "o"."Status", "o"."Value", "o"."VintageId", "o"."Year"
FROM "Observations" AS "o"
WHERE "o"."IsLatest" AND "o"."IndicatorId" = @indicatorIds1 AND "o"."AreaId" = @areaIds1 AND "o"."Year" <= @to
ORDER BY "o"."IndicatorId", "o"."AreaId", "o"."Year"
LIMIT @p;

SELECT "i"."Id", "i"."Additive", "i"."Code", "i"."Decimals", "i"."Direction", "i"."IsImported", "i"."TopicId", "i"."UnitId", "i"."UnitMultiplier", "i"."Definition_En", "i"."Definition_ZhHans", "i"."Definition_ZhHant", "i"."Name_En", "i"."Name_ZhHans", "i"."Name_ZhHant", "u"."Id", "u"."Code", "u"."IsDivisible", "u"."IsImported", "u"."Symbol", "u"."Definition_En", "u"."Definition_ZhHans", "u"."Definition_ZhHant", "u"."Name_En", "u"."Name_ZhHans", "u"."Name_ZhHant"
FROM "Indicators" AS "i"
INNER JOIN "Units" AS "u" ON "i"."UnitId" = "u"."Id"
WHERE "i"."Id" = @indicatorIds1;

SELECT "s"."IndicatorId", "s"."AreaId", "s"."Year", "s"."SourceId", "s"."Reason_En", "s"."Reason_ZhHans", "s"."Reason_ZhHant"
FROM "SeriesBreaks" AS "s"
WHERE "s"."IndicatorId" = @indicatorIds1
ORDER BY "s"."Year";

SELECT "o"."ObservationId", "n"."Edition"
FROM "ObservationNotes" AS "o"
INNER JOIN "Notes" AS "n" ON "o"."NoteId" = "n"."Id"
INNER JOIN "Observations" AS "o0" ON "o"."ObservationId" = "o0"."Id"
WHERE "n"."Edition" IS NOT NULL AND "o0"."IndicatorId" = @indicatorIds1;

SELECT "i"."Id", "i"."Additive", "i"."Code", "i"."Decimals", "i"."Direction", "i"."IsImported", "i"."TopicId", "i"."UnitId", "i"."UnitMultiplier", "i"."Definition_En", "i"."Definition_ZhHans", "i"."Definition_ZhHant", "i"."Name_En", "i"."Name_ZhHans", "i"."Name_ZhHant"
FROM "Indicators" AS "i"
WHERE "i"."Id" IN (@ids1, @ids2, @ids3, @ids4);

SELECT "s"."Id", "s"."Address", "s"."Code", "s"."CopyAddress", "s"."CopyIsLinkable", "s"."CopyTitle", "s"."Grade", "s"."IsImported", "s"."LicenceId", "s"."PublishedBasis", "s"."PublishedOn", "s"."PublishedPrecision", "s"."Table", "s"."Year", "s"."Licence_En", "s"."Licence_ZhHans", "s"."Licence_ZhHant", "s"."Name_En", "s"."Name_ZhHans", "s"."Name_ZhHant", "s"."Note_En", "s"."Note_ZhHans", "s"."Note_ZhHant", "s"."ProducerName_En", "s"."ProducerName_ZhHans", "s"."ProducerName_ZhHant"
FROM "Sources" AS "s"
WHERE "s"."Id" IN (@ids1, @ids2, @ids3);

SELECT "u"."Id", "u"."Code", "u"."IsDivisible", "u"."IsImported", "u"."Symbol", "u"."Definition_En", "u"."Definition_ZhHans", "u"."Definition_ZhHant", "u"."Name_En", "u"."Name_ZhHans", "u"."Name_ZhHant"
FROM "Units" AS "u"
WHERE "u"."Id" IN (@ids1, @ids2);

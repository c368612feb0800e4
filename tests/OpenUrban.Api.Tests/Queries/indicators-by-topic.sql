SELECT "r"."Number", "r"."ActiveFrom", "r"."Added", "r"."Checksum", "r"."Confirmations", "r"."EarlierVersions", "r"."FilesChecksum", "r"."ImportsChecksum", "r"."PublishedAt", "r"."Removed", "r"."Values", "r"."Notes_En", "r"."Notes_ZhHans", "r"."Notes_ZhHant"
FROM "Releases" AS "r"
ORDER BY "r"."Number" DESC
LIMIT 1;

SELECT COUNT(*)
FROM "Indicators" AS "i"
INNER JOIN "Topics" AS "t" ON "i"."TopicId" = "t"."Id"
WHERE "t"."Code" = @Value;

SELECT "i"."Id", "i"."Additive", "i"."Code", "i"."Decimals", "i"."Direction", "i"."IsImported", "i"."TopicId", "i"."UnitId", "i"."UnitMultiplier", "i"."Definition_En", "i"."Definition_ZhHans", "i"."Definition_ZhHant", "i"."Name_En", "i"."Name_ZhHans", "i"."Name_ZhHant"
FROM "Indicators" AS "i"
INNER JOIN "Topics" AS "t" ON "i"."TopicId" = "t"."Id"
WHERE "t"."Code" = @Value
ORDER BY "i"."Code"
LIMIT @p;

SELECT "i"."Id", "i"."Additive", "i"."Code", "i"."Decimals", "i"."Direction", "i"."IsImported", "i"."TopicId", "i"."UnitId", "i"."UnitMultiplier", "i"."Definition_En", "i"."Definition_ZhHans", "i"."Definition_ZhHant", "i"."Name_En", "i"."Name_ZhHans", "i"."Name_ZhHant", "t"."Code"
FROM "Indicators" AS "i"
INNER JOIN "Topics" AS "t" ON "i"."TopicId" = "t"."Id"
ORDER BY "t"."Code", "i"."Code" DESC
LIMIT @p;

SELECT "u"."Id", "u"."Code", "u"."IsDivisible", "u"."IsImported", "u"."Symbol", "u"."Definition_En", "u"."Definition_ZhHans", "u"."Definition_ZhHant", "u"."Name_En", "u"."Name_ZhHans", "u"."Name_ZhHant"
FROM "Units" AS "u"
WHERE "u"."Id" IN (@ids1, @ids2);

SELECT "t"."Id", "t"."Code", "t"."IsImported", "t"."Name_En", "t"."Name_ZhHans", "t"."Name_ZhHant"
FROM "Topics" AS "t"
WHERE "t"."Id" IN (@ids1, @ids2, @ids3, @ids4, @ids5);

SELECT "r"."Number", "r"."ActiveFrom", "r"."Added", "r"."Checksum", "r"."Confirmations", "r"."EarlierVersions", "r"."FilesChecksum", "r"."ImportsChecksum", "r"."PublishedAt", "r"."Removed", "r"."Values", "r"."Notes_En", "r"."Notes_ZhHans", "r"."Notes_ZhHant"
FROM "Releases" AS "r"
ORDER BY "r"."Number" DESC
LIMIT 1;

SELECT "u"."Id", "u"."Code", "u"."IsDivisible", "u"."IsImported", "u"."Symbol", "u"."Definition_En", "u"."Definition_ZhHans", "u"."Definition_ZhHant", "u"."Name_En", "u"."Name_ZhHans", "u"."Name_ZhHant"
FROM "Units" AS "u"
WHERE "u"."Id" = @ids1;

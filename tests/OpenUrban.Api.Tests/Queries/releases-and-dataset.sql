SELECT "r"."Number", "r"."ActiveFrom", "r"."Added", "r"."Checksum", "r"."Confirmations", "r"."EarlierVersions", "r"."FilesChecksum", "r"."ImportsChecksum", "r"."PublishedAt", "r"."Removed", "r"."Values", "r"."Notes_En", "r"."Notes_ZhHans", "r"."Notes_ZhHant"
FROM "Releases" AS "r"
ORDER BY "r"."Number" DESC
LIMIT 1;

SELECT COUNT(*)
FROM "Releases" AS "r";

SELECT "r"."Number", "r"."ActiveFrom", "r"."Added", "r"."Checksum", "r"."Confirmations", "r"."EarlierVersions", "r"."FilesChecksum", "r"."ImportsChecksum", "r"."PublishedAt", "r"."Removed", "r"."Values", "r"."Notes_En", "r"."Notes_ZhHans", "r"."Notes_ZhHant"
FROM "Releases" AS "r"
ORDER BY "r"."Number"
LIMIT @p;

SELECT "r"."Number", "r"."ActiveFrom", "r"."Added", "r"."Checksum", "r"."Confirmations", "r"."EarlierVersions", "r"."FilesChecksum", "r"."ImportsChecksum", "r"."PublishedAt", "r"."Removed", "r"."Values", "r"."Notes_En", "r"."Notes_ZhHans", "r"."Notes_ZhHant"
FROM "Releases" AS "r"
WHERE "r"."Number" = @number
LIMIT 1;

SELECT "d"."Id", "d"."Code", "d"."LicenceAddress", "d"."LicenceId", "d"."ResidentIndicators", "d"."Description_En", "d"."Description_ZhHans", "d"."Description_ZhHant", "d"."Licence_En", "d"."Licence_ZhHans", "d"."Licence_ZhHant", "d"."Name_En", "d"."Name_ZhHans", "d"."Name_ZhHant", "d"."Publisher_En", "d"."Publisher_ZhHans", "d"."Publisher_ZhHant"
FROM "Datasets" AS "d"
LIMIT 2;

SELECT COUNT(*)
FROM "Plans" AS "p";

SELECT COUNT(*)
FROM "Principles" AS "p";

SELECT COUNT(*)
FROM "Goals" AS "g";

SELECT COUNT(*)
FROM "Actions" AS "a";

SELECT COUNT(*)
FROM "Measures" AS "m";

SELECT COUNT(*)
FROM "MeasureParts" AS "m";

SELECT COUNT(*)
FROM "Areas" AS "a";

SELECT COUNT(*)
FROM "Indicators" AS "i";

SELECT COUNT(*)
FROM "Sources" AS "s";

SELECT COUNT(*)
FROM "Targets" AS "t"
WHERE "t"."IsLatest";

SELECT COUNT(*)
FROM "Areas" AS "a"
WHERE "a"."Kind" = 'District';

SELECT "r"."Number", "r"."ActiveFrom", "r"."Added", "r"."Checksum", "r"."Confirmations", "r"."EarlierVersions", "r"."FilesChecksum", "r"."ImportsChecksum", "r"."PublishedAt", "r"."Removed", "r"."Values", "r"."Notes_En", "r"."Notes_ZhHans", "r"."Notes_ZhHant"
FROM "Releases" AS "r"
ORDER BY "r"."Number" DESC
LIMIT 1;

SELECT "a"."Id", "a"."Code", "a"."PlanId", "a"."Locators", "a"."Name_En", "a"."Name_ZhHans", "a"."Name_ZhHant", "a"."Note_En", "a"."Note_ZhHans", "a"."Note_ZhHant"
FROM "Actions" AS "a"
ORDER BY "a"."Code"
LIMIT @p;

SELECT "p"."Id", "p"."Code", "p"."PlanId", "p"."Locators", "p"."Name_En", "p"."Name_ZhHans", "p"."Name_ZhHant", "p"."Summary_En", "p"."Summary_ZhHans", "p"."Summary_ZhHant"
FROM "Principles" AS "p"
ORDER BY "p"."Code"
LIMIT @p;

SELECT "p"."Id", "p"."AreaId", "p"."Code", "p"."IssuedOn", "p"."ParentId", "p"."SourceId", "p"."DocumentNumber_En", "p"."DocumentNumber_ZhHans", "p"."DocumentNumber_ZhHant", "p"."Issuer_En", "p"."Issuer_ZhHans", "p"."Issuer_ZhHant", "p"."Locators", "p"."Name_En", "p"."Name_ZhHans", "p"."Name_ZhHant", "p"."Note_En", "p"."Note_ZhHans", "p"."Note_ZhHant", "p"."Period_En", "p"."Period_ZhHans", "p"."Period_ZhHant", "p"."ShortName_En", "p"."ShortName_ZhHans", "p"."ShortName_ZhHant"
FROM "Plans" AS "p"
WHERE "p"."Id" IN (@ids1, @ids2);

SELECT "s0"."ParentId", "s0"."Id", "s0"."Key", "s0"."PlanId", "s0"."c", "s0"."Name_En", "s0"."Name_ZhHans", "s0"."Name_ZhHant", "s0"."Note_En", "s0"."Note_ZhHans", "s0"."Note_ZhHant", "s0"."ActionId", "s0"."Basis"
FROM "Actions" AS "a"
INNER JOIN (
    SELECT "s"."Key", "s"."ParentId", "s"."Id", "s"."PlanId", "s"."c" AS "c", "s"."Name_En", "s"."Name_ZhHans", "s"."Name_ZhHant", "s"."Note_En", "s"."Note_ZhHans", "s"."Note_ZhHant", "s"."ActionId", "s"."Basis"
    FROM (
        SELECT "a1"."Code" AS "Key", "a0"."AnswerId" AS "ParentId", "a1"."Id", "a1"."PlanId", "a1"."Locators" AS "c", "a1"."Name_En", "a1"."Name_ZhHans", "a1"."Name_ZhHant", "a1"."Note_En", "a1"."Note_ZhHans", "a1"."Note_ZhHant", "a0"."ActionId", "a0"."Basis", ROW_NUMBER() OVER(PARTITION BY "a0"."AnswerId" ORDER BY "a1"."Code") AS "row"
        FROM "ActionAnswers" AS "a0"
        INNER JOIN "Actions" AS "a1" ON "a0"."ActionId" = "a1"."Id"
        WHERE "a0"."AnswerId" IN (@ids1, @ids2, @ids3, @ids4, @ids5, @ids6, @ids7, @ids8, @ids9, @ids10)
    ) AS "s"
    WHERE "s"."row" <= @Value
) AS "s0" ON "a"."Id" = "s0"."ParentId"
ORDER BY "s0"."Key";

SELECT "s0"."ParentId", "s0"."Id", "s0"."Key", "s0"."PlanId", "s0"."c", "s0"."Name_En", "s0"."Name_ZhHans", "s0"."Name_ZhHant", "s0"."Note_En", "s0"."Note_ZhHans", "s0"."Note_ZhHant", "s0"."AnswerId", "s0"."Basis"
FROM "Actions" AS "a"
INNER JOIN (
    SELECT "s"."Key", "s"."ParentId", "s"."Id", "s"."PlanId", "s"."c" AS "c", "s"."Name_En", "s"."Name_ZhHans", "s"."Name_ZhHant", "s"."Note_En", "s"."Note_ZhHans", "s"."Note_ZhHant", "s"."AnswerId", "s"."Basis"
    FROM (
        SELECT "a1"."Code" AS "Key", "a0"."ActionId" AS "ParentId", "a1"."Id", "a1"."PlanId", "a1"."Locators" AS "c", "a1"."Name_En", "a1"."Name_ZhHans", "a1"."Name_ZhHant", "a1"."Note_En", "a1"."Note_ZhHans", "a1"."Note_ZhHant", "a0"."AnswerId", "a0"."Basis", ROW_NUMBER() OVER(PARTITION BY "a0"."ActionId" ORDER BY "a1"."Code") AS "row"
        FROM "ActionAnswers" AS "a0"
        INNER JOIN "Actions" AS "a1" ON "a0"."AnswerId" = "a1"."Id"
        WHERE "a0"."ActionId" IN (@ids1, @ids2, @ids3, @ids4, @ids5, @ids6, @ids7, @ids8, @ids9, @ids10)
    ) AS "s"
    WHERE "s"."row" <= @Value
) AS "s0" ON "a"."Id" = "s0"."ParentId"
ORDER BY "s0"."Key";

SELECT "s0"."ParentId", "s0"."Id", "s0"."Key", "s0"."PlanId", "s0"."c", "s0"."Name_En", "s0"."Name_ZhHans", "s0"."Name_ZhHant", "s0"."Summary_En", "s0"."Summary_ZhHans", "s0"."Summary_ZhHant"
FROM "Actions" AS "a"
INNER JOIN (
    SELECT "s"."Key", "s"."ParentId", "s"."Id", "s"."PlanId", "s"."c" AS "c", "s"."Name_En", "s"."Name_ZhHans", "s"."Name_ZhHant", "s"."Summary_En", "s"."Summary_ZhHans", "s"."Summary_ZhHant"
    FROM (
        SELECT "p0"."Code" AS "Key", "p"."ActionId" AS "ParentId", "p0"."Id", "p0"."PlanId", "p0"."Locators" AS "c", "p0"."Name_En", "p0"."Name_ZhHans", "p0"."Name_ZhHant", "p0"."Summary_En", "p0"."Summary_ZhHans", "p0"."Summary_ZhHant", ROW_NUMBER() OVER(PARTITION BY "p"."ActionId" ORDER BY "p0"."Code") AS "row"
        FROM "PrincipleActions" AS "p"
        INNER JOIN "Principles" AS "p0" ON "p"."PrincipleId" = "p0"."Id"
        WHERE "p"."ActionId" IN (@ids1, @ids2, @ids3, @ids4, @ids5, @ids6, @ids7, @ids8, @ids9, @ids10)
    ) AS "s"
    WHERE "s"."row" <= @Value
) AS "s0" ON "a"."Id" = "s0"."ParentId"
ORDER BY "s0"."Key";

SELECT "s0"."ParentId", "s0"."Id", "s0"."Key", "s0"."PlanId", "s0"."c", "s0"."Name_En", "s0"."Name_ZhHans", "s0"."Name_ZhHant", "s0"."Note_En", "s0"."Note_ZhHans", "s0"."Note_ZhHant", "s0"."ActionId", "s0"."Basis"
FROM "Principles" AS "p"
INNER JOIN (
    SELECT "s"."Key", "s"."ParentId", "s"."Id", "s"."PlanId", "s"."c" AS "c", "s"."Name_En", "s"."Name_ZhHans", "s"."Name_ZhHant", "s"."Note_En", "s"."Note_ZhHans", "s"."Note_ZhHant", "s"."ActionId", "s"."Basis"
    FROM (
        SELECT "a"."Code" AS "Key", "p0"."PrincipleId" AS "ParentId", "a"."Id", "a"."PlanId", "a"."Locators" AS "c", "a"."Name_En", "a"."Name_ZhHans", "a"."Name_ZhHant", "a"."Note_En", "a"."Note_ZhHans", "a"."Note_ZhHant", "p0"."ActionId", "p0"."Basis", ROW_NUMBER() OVER(PARTITION BY "p0"."PrincipleId" ORDER BY "a"."Code") AS "row"
        FROM "PrincipleActions" AS "p0"
        INNER JOIN "Actions" AS "a" ON "p0"."ActionId" = "a"."Id"
        WHERE "p0"."PrincipleId" IN (@ids1, @ids2, @ids3, @ids4, @ids5)
    ) AS "s"
    WHERE "s"."row" <= @Value
) AS "s0" ON "p"."Id" = "s0"."ParentId"
ORDER BY "s0"."Key";

SELECT "s0"."ParentId", "s0"."Id", "s0"."ActionId", "s0"."Key", "s0"."Kind", "s0"."PlanId", "s0"."c", "s0"."Name_En", "s0"."Name_ZhHans", "s0"."Name_ZhHant", "s0"."Summary_En", "s0"."Summary_ZhHans", "s0"."Summary_ZhHant", "s0"."MeasureId", "s0"."Basis"
FROM "Principles" AS "p"
INNER JOIN (
    SELECT "s"."Key", "s"."ParentId", "s"."Id", "s"."ActionId", "s"."Kind", "s"."PlanId", "s"."c" AS "c", "s"."Name_En", "s"."Name_ZhHans", "s"."Name_ZhHant", "s"."Summary_En", "s"."Summary_ZhHans", "s"."Summary_ZhHant", "s"."MeasureId", "s"."Basis"
    FROM (
        SELECT "m"."Code" AS "Key", "p0"."PrincipleId" AS "ParentId", "m"."Id", "m"."ActionId", "m"."Kind", "m"."PlanId", "m"."Locators" AS "c", "m"."Name_En", "m"."Name_ZhHans", "m"."Name_ZhHant", "m"."Summary_En", "m"."Summary_ZhHans", "m"."Summary_ZhHant", "p0"."MeasureId", "p0"."Basis", ROW_NUMBER() OVER(PARTITION BY "p0"."PrincipleId" ORDER BY "m"."Code") AS "row"
        FROM "PrincipleMeasures" AS "p0"
        INNER JOIN "Measures" AS "m" ON "p0"."MeasureId" = "m"."Id"
        WHERE "p0"."PrincipleId" IN (@ids1, @ids2, @ids3, @ids4, @ids5)
    ) AS "s"
    WHERE "s"."row" <= @Value
) AS "s0" ON "p"."Id" = "s0"."ParentId"
ORDER BY "s0"."Key";

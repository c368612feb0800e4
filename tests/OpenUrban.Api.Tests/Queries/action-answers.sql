SELECT "r"."Number", "r"."Added", "r"."Checksum", "r"."Confirmations", "r"."EarlierVersions", "r"."PublishedAt", "r"."Removed", "r"."Values", "r"."Notes_En", "r"."Notes_ZhHans", "r"."Notes_ZhHant"
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

SELECT "a"."AnswerId", "a0"."Id", "a0"."Code", "a0"."PlanId", "a0"."Locators", "a0"."Name_En", "a0"."Name_ZhHans", "a0"."Name_ZhHant", "a0"."Note_En", "a0"."Note_ZhHans", "a0"."Note_ZhHant", "a"."ActionId", "a"."Basis"
FROM "ActionAnswers" AS "a"
INNER JOIN "Actions" AS "a0" ON "a"."ActionId" = "a0"."Id"
WHERE "a"."AnswerId" IN (@ids1, @ids2, @ids3, @ids4, @ids5, @ids6, @ids7, @ids8, @ids9, @ids10)
ORDER BY "a0"."Code";

SELECT "a"."ActionId", "a0"."Id", "a0"."Code", "a0"."PlanId", "a0"."Locators", "a0"."Name_En", "a0"."Name_ZhHans", "a0"."Name_ZhHant", "a0"."Note_En", "a0"."Note_ZhHans", "a0"."Note_ZhHant", "a"."AnswerId", "a"."Basis"
FROM "ActionAnswers" AS "a"
INNER JOIN "Actions" AS "a0" ON "a"."AnswerId" = "a0"."Id"
WHERE "a"."ActionId" IN (@ids1, @ids2, @ids3, @ids4, @ids5, @ids6, @ids7, @ids8, @ids9, @ids10)
ORDER BY "a0"."Code";

SELECT "p"."ActionId", "p0"."Id", "p0"."Code", "p0"."PlanId", "p0"."Locators", "p0"."Name_En", "p0"."Name_ZhHans", "p0"."Name_ZhHant", "p0"."Summary_En", "p0"."Summary_ZhHans", "p0"."Summary_ZhHant"
FROM "PrincipleActions" AS "p"
INNER JOIN "Principles" AS "p0" ON "p"."PrincipleId" = "p0"."Id"
WHERE "p"."ActionId" IN (@ids1, @ids2, @ids3, @ids4, @ids5, @ids6, @ids7, @ids8, @ids9, @ids10)
ORDER BY "p0"."Code";

SELECT "p"."PrincipleId", "a"."Id", "a"."Code", "a"."PlanId", "a"."Locators", "a"."Name_En", "a"."Name_ZhHans", "a"."Name_ZhHant", "a"."Note_En", "a"."Note_ZhHans", "a"."Note_ZhHant", "p"."ActionId", "p"."Basis"
FROM "PrincipleActions" AS "p"
INNER JOIN "Actions" AS "a" ON "p"."ActionId" = "a"."Id"
WHERE "p"."PrincipleId" IN (@ids1, @ids2, @ids3, @ids4, @ids5)
ORDER BY "a"."Code";

SELECT "p"."PrincipleId", "m"."Id", "m"."ActionId", "m"."Code", "m"."Kind", "m"."PlanId", "m"."Locators", "m"."Name_En", "m"."Name_ZhHans", "m"."Name_ZhHant", "m"."Summary_En", "m"."Summary_ZhHans", "m"."Summary_ZhHant", "p"."MeasureId", "p"."Basis"
FROM "PrincipleMeasures" AS "p"
INNER JOIN "Measures" AS "m" ON "p"."MeasureId" = "m"."Id"
WHERE "p"."PrincipleId" IN (@ids1, @ids2, @ids3, @ids4, @ids5)
ORDER BY "m"."Code";

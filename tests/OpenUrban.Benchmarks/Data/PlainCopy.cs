using Microsoft.Data.Sqlite;

namespace OpenUrban.Benchmarks.Data;

/// <summary>
/// The same figures as who writes an endpoint by hand for just these questions would store them: few columns, and the
/// rows of a series next to each other. It is made once and used again.
/// </summary>
internal static class PlainCopy
{
    public static async Task<string> GetAsync(string file)
    {
        var copy = Path.ChangeExtension(file, "statements.db");
        if (File.Exists(copy))
        {
            return copy;
        }

        var unfinished = copy + ".unfinished";
        File.Delete(unfinished);
        await using (var connection = new SqliteConnection($"Data Source={unfinished};Pooling=False"))
        {
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = """
                ATTACH $file AS made;
                CREATE TABLE areas (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE, name TEXT NOT NULL);
                INSERT INTO areas SELECT "Id", "Code", "Name_En" FROM made."Areas";
                CREATE TABLE indicators (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE, name TEXT NOT NULL);
                INSERT INTO indicators SELECT "Id", "Code", "Name_En" FROM made."Indicators";
                CREATE TABLE measures (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE, indicator_id INTEGER NOT NULL);
                INSERT INTO measures SELECT "MeasureId", m."Code", "IndicatorId"
                    FROM made."Targets" JOIN made."Measures" m ON m."Id" = "MeasureId";
                CREATE TABLE observations (
                    indicator_id INTEGER NOT NULL, area_id INTEGER NOT NULL, year INTEGER NOT NULL,
                    value REAL, status TEXT NOT NULL,
                    PRIMARY KEY (indicator_id, area_id, year)
                ) WITHOUT ROWID;
                INSERT INTO observations SELECT "IndicatorId", "AreaId", "Year", "Value", "Status"
                    FROM made."Observations" WHERE "IsLatest" ORDER BY 1, 2, 3;
                CREATE TABLE versions (
                    indicator_id INTEGER NOT NULL, area_id INTEGER NOT NULL, year INTEGER NOT NULL,
                    added INTEGER NOT NULL, removed INTEGER, value REAL, status TEXT NOT NULL,
                    PRIMARY KEY (indicator_id, area_id, year, added)
                ) WITHOUT ROWID;
                INSERT INTO versions SELECT "IndicatorId", "AreaId", "Year", "AddedInRelease", "RemovedInRelease", "Value", "Status"
                    FROM made."Observations" ORDER BY 1, 2, 3, 4;
                CREATE VIEW observations_of_1 AS
                    SELECT indicator_id, area_id, year, value, status FROM versions
                    WHERE added <= 1 AND (removed IS NULL OR removed > 1);
                CREATE TABLE entries (
                    id INTEGER PRIMARY KEY, kind INTEGER NOT NULL, code TEXT NOT NULL, name TEXT NOT NULL,
                    names TEXT NOT NULL, document TEXT NOT NULL
                );
                WITH texts (kind, code, name, other) AS (
                    SELECT 1, "Code", "Name_En", '' FROM made."Areas"
                    UNION ALL SELECT 2, "Code", "Name_En", "Definition_En" FROM made."Indicators"
                    UNION ALL SELECT 3, "Code", "Name_En", '' FROM made."Topics"
                    UNION ALL SELECT 4, "Code", "Name_En", "ShortName_En" FROM made."Plans"
                    UNION ALL SELECT 5, "Code", "Name_En", "Summary_En" FROM made."Measures"
                    UNION ALL SELECT 6, "Code", "Name_En", '' FROM made."Targets"
                    UNION ALL SELECT 7, "Code", "Name_En", '' FROM made."Sources"
                    UNION ALL SELECT 8, "Code", "Name_En", "Definition_En" FROM made."Units"
                )
                INSERT INTO entries (kind, code, name, names, document)
                    SELECT kind, code, name, lower(printf('%s%s%s%s%s', char(10), code, char(10), name, char(10))),
                        lower(printf('%s%s%s%s%s%s%s', char(10), code, char(10), name, char(10), other, char(10)))
                    FROM texts;
                CREATE VIRTUAL TABLE entry_index
                    USING fts5(document, content = 'entries', content_rowid = 'id', tokenize = 'trigram case_sensitive 1');
                INSERT INTO entry_index (entry_index) VALUES ('rebuild');
                ANALYZE;
                """;
            command.Parameters.AddWithValue("$file", file);
            command.CommandTimeout = 600;
            await command.ExecuteNonQueryAsync();
        }

        File.Move(unfinished, copy);
        return copy;
    }
}

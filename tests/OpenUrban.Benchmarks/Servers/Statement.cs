using System.Text.Json;
using Microsoft.Data.Sqlite;
using OpenUrban.Benchmarks.Data;

namespace OpenUrban.Benchmarks.Servers;

/// <summary>A workload as a prepared statement on a connection of its own.</summary>
internal abstract class Statement
{
    private static readonly JsonEncodedText DataName = JsonEncodedText.Encode("data");
    private static readonly JsonEncodedText Nodes = JsonEncodedText.Encode("nodes");
    private static readonly JsonEncodedText Series = JsonEncodedText.Encode("series");
    private static readonly JsonEncodedText Observations = JsonEncodedText.Encode("observations");
    private static readonly JsonEncodedText Year = JsonEncodedText.Encode("year");
    private static readonly JsonEncodedText Value = JsonEncodedText.Encode("value");
    private static readonly JsonEncodedText Status = JsonEncodedText.Encode("status");
    private static readonly JsonEncodedText Area = JsonEncodedText.Encode("area");
    private static readonly JsonEncodedText Indicator = JsonEncodedText.Encode("indicator");
    private static readonly JsonEncodedText Found = JsonEncodedText.Encode("search");
    private static readonly JsonEncodedText Code = JsonEncodedText.Encode("code");
    private static readonly JsonEncodedText Name = JsonEncodedText.Encode("name");

    private readonly SqliteCommand command;

    private Statement(string database, string sql, params object[] parameters)
    {
        var connection = new SqliteConnection($"Data Source={database};Mode=ReadOnly;Pooling=False");
        connection.Open();
        command = connection.CreateCommand();
#pragma warning disable CA2100 // Constants of this file.
        command.CommandText = sql;
#pragma warning restore CA2100
        for (var i = 0; i < parameters.Length; i++)
        {
            command.Parameters.AddWithValue($"${i + 1}", parameters[i]);
        }

        command.Prepare();
    }

    private static string AreaCodes =>
        string.Join(", ", Enumerable.Range(1, Workload.Areas).Select(area => $"'{Scale.AreaCode(area)}'"));

    public static Statement Of(Workload workload, string database)
    {
        var observations = workload.Release is { } release ? $"observations_of_{release}" : "observations";
        return workload.Name.Split('-')[0] switch
        {
            "W1" => new OneSeries(database, observations),
            "W2" => new OneIndicator(database, observations),
            "W3" => new LatestOfMeasures(database, observations),
            "W4" => new PageOfObservations(database, observations),
            "search" => new Search(database),
            _ => throw new ArgumentOutOfRangeException(nameof(workload)),
        };
    }

    public void Write(Utf8JsonWriter json)
    {
        using var rows = command.ExecuteReader();
        json.WriteStartObject();
        json.WriteStartObject(DataName);
        Write(json, rows);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    protected abstract void Write(Utf8JsonWriter json, SqliteDataReader rows);

    private static void WriteValue(Utf8JsonWriter json, SqliteDataReader rows, int column)
    {
        if (rows.IsDBNull(column))
        {
            json.WriteNull(Value);
        }
        else
        {
            json.WriteNumber(Value, rows.GetDouble(column));
        }
    }

    private sealed class OneSeries(string database, string observations)
        : Statement(
            database,
            $"""
            SELECT year, value, status
            FROM {observations}
            WHERE indicator_id = (SELECT id FROM indicators WHERE code = $1)
                AND area_id = (SELECT id FROM areas WHERE code = $2)
            ORDER BY year
            """,
            "I007",
            "A0005"
        )
    {
        protected override void Write(Utf8JsonWriter json, SqliteDataReader rows)
        {
            json.WriteStartArray(Series);
            json.WriteStartObject();
            json.WriteStartArray(Observations);
            while (rows.Read())
            {
                json.WriteStartObject();
                json.WriteNumber(Year, rows.GetInt32(0));
                WriteValue(json, rows, 1);
                json.WriteString(Status, rows.GetString(2));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
        }
    }

    private sealed class OneIndicator(string database, string observations)
        : Statement(
            database,
            $"""
            SELECT a.id, a.code, a.name, o.year, o.value
            FROM areas a
            CROSS JOIN {observations} o ON o.indicator_id = (SELECT id FROM indicators WHERE code = $1)
                AND o.area_id = a.id AND o.year BETWEEN $2 AND $3
            WHERE a.code IN ({AreaCodes})
            ORDER BY a.code, o.year
            """,
            "I011",
            2001,
            2025
        )
    {
        protected override void Write(Utf8JsonWriter json, SqliteDataReader rows)
        {
            var area = -1L;
            json.WriteStartArray(Series);
            while (rows.Read())
            {
                if (rows.GetInt64(0) != area)
                {
                    if (area >= 0)
                    {
                        json.WriteEndArray();
                        json.WriteEndObject();
                    }

                    area = rows.GetInt64(0);
                    json.WriteStartObject();
                    json.WriteStartObject(Area);
                    json.WriteString(Code, rows.GetString(1));
                    json.WriteString(Name, rows.GetString(2));
                    json.WriteEndObject();
                    json.WriteStartArray(Observations);
                }

                json.WriteStartObject();
                json.WriteNumber(Year, rows.GetInt32(3));
                WriteValue(json, rows, 4);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
        }
    }

    private sealed class LatestOfMeasures(string database, string observations)
        : Statement(
            database,
            $"""
            WITH a AS MATERIALIZED (SELECT id, code FROM areas WHERE code IN ({AreaCodes}) ORDER BY code)
            SELECT m.id, m.code, i.code, a.code,
                (SELECT year FROM {observations}
                    WHERE indicator_id = i.id AND area_id = a.id AND value IS NOT NULL ORDER BY year DESC LIMIT 1),
                (SELECT value FROM {observations}
                    WHERE indicator_id = i.id AND area_id = a.id AND value IS NOT NULL ORDER BY year DESC LIMIT 1)
            FROM (SELECT id, code, indicator_id FROM measures ORDER BY code LIMIT 20) m
            CROSS JOIN indicators i ON i.id = m.indicator_id
            CROSS JOIN a
            """
        )
    {
        private static readonly JsonEncodedText Measures = JsonEncodedText.Encode("measures");
        private static readonly JsonEncodedText Targets = JsonEncodedText.Encode("targets");
        private static readonly JsonEncodedText Latest = JsonEncodedText.Encode("latest");

        protected override void Write(Utf8JsonWriter json, SqliteDataReader rows)
        {
            var measure = -1L;
            json.WriteStartObject(Measures);
            json.WriteStartArray(Nodes);
            while (rows.Read())
            {
                if (rows.GetInt64(0) != measure)
                {
                    if (measure >= 0)
                    {
                        End(json);
                    }

                    measure = rows.GetInt64(0);
                    json.WriteStartObject();
                    json.WriteString(Code, rows.GetString(1));
                    json.WriteStartObject(Targets);
                    json.WriteStartArray(Nodes);
                    json.WriteStartObject();
                    json.WriteStartObject(Indicator);
                    json.WriteString(Code, rows.GetString(2));
                    json.WriteStartArray(Latest);
                }

                json.WriteStartObject();
                json.WriteNumber(Year, rows.GetInt32(4));
                WriteValue(json, rows, 5);
                json.WriteStartObject(Area);
                json.WriteString(Code, rows.GetString(3));
                json.WriteEndObject();
                json.WriteEndObject();
            }

            End(json);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        private static void End(Utf8JsonWriter json)
        {
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndObject();
        }
    }

    private sealed class PageOfObservations(string database, string observations)
        : Statement(
            database,
            $"""
            SELECT o.year, o.value, o.status, a.code, a.name, i.code, i.name
            FROM indicators i
            CROSS JOIN areas a
            CROSS JOIN {observations} o ON o.indicator_id = i.id AND o.area_id = a.id AND o.year >= $4
            WHERE i.code IN ($1, $2, $3) AND a.code IN ({AreaCodes})
            ORDER BY o.year DESC, i.id, a.id
            LIMIT 1000
            """,
            "I003",
            "I014",
            "I029",
            1985
        )
    {
        protected override void Write(Utf8JsonWriter json, SqliteDataReader rows)
        {
            json.WriteStartObject(Observations);
            json.WriteStartArray(Nodes);
            while (rows.Read())
            {
                json.WriteStartObject();
                json.WriteNumber(Year, rows.GetInt32(0));
                WriteValue(json, rows, 1);
                json.WriteString(Status, rows.GetString(2));
                json.WriteStartObject(Area);
                json.WriteString(Code, rows.GetString(3));
                json.WriteString(Name, rows.GetString(4));
                json.WriteEndObject();
                json.WriteStartObject(Indicator);
                json.WriteString(Code, rows.GetString(5));
                json.WriteString(Name, rows.GetString(6));
                json.WriteEndObject();
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }
    }

    /// <summary>The index finds the longer of the two words, of which the other has no trigram.</summary>
    private sealed class Search(string database)
        : Statement(
            database,
            """
            SELECT code, name
            FROM entries
            WHERE id IN (SELECT rowid FROM entry_index WHERE entry_index MATCH $1)
                AND instr(document, $2) > 0 AND instr(document, $3) > 0
            ORDER BY CASE
                WHEN instr(names, $4) > 0 THEN 0
                WHEN instr(names, $5) > 0 THEN 1
                WHEN instr(names, $2) > 0 AND instr(names, $3) > 0 THEN 2
                ELSE 3
            END, kind, code
            LIMIT 20
            """,
            "\"measure\"",
            "measure",
            "1",
            "\nmeasure 1\n",
            "\nmeasure 1"
        )
    {
        protected override void Write(Utf8JsonWriter json, SqliteDataReader rows)
        {
            json.WriteStartObject(Found);
            json.WriteStartArray(Nodes);
            while (rows.Read())
            {
                json.WriteStartObject();
                json.WriteString(Code, rows.GetString(0));
                json.WriteString(Name, rows.GetString(1));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }
    }
}

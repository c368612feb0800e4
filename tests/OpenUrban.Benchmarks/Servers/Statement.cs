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

    private static string AreaParameters =>
        string.Join(", ", Enumerable.Range(1, Workload.Areas).Select(area => $"'{Scale.AreaCode(area)}'"));

    public static Statement Of(Workload workload, string database) =>
        workload.Name switch
        {
            "W1" => new OneSeries(database),
            "W2" => new OneIndicator(database),
            "W3" => new LatestOfMeasures(database),
            "W4" => new PageOfObservations(database),
            _ => throw new ArgumentOutOfRangeException(nameof(workload)),
        };

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

    private sealed class OneSeries(string database)
        : Statement(
            database,
            """
            SELECT o."Year", o."Value", o."Status"
            FROM "Observations" o
            WHERE o."IsLatest"
                AND o."IndicatorId" = (SELECT "Id" FROM "Indicators" WHERE "Code" = $1)
                AND o."AreaId" = (SELECT "Id" FROM "Areas" WHERE "Code" = $2)
            ORDER BY o."Year"
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

    private sealed class OneIndicator(string database)
        : Statement(
            database,
            $"""
            SELECT a."Id", a."Code", a."Name_En", o."Year", o."Value"
            FROM "Areas" a
            CROSS JOIN "Observations" o ON o."AreaId" = a."Id" AND o."IsLatest"
                AND o."IndicatorId" = (SELECT "Id" FROM "Indicators" WHERE "Code" = $1)
                AND o."Year" BETWEEN $2 AND $3
            WHERE a."Code" IN ({AreaParameters})
            ORDER BY a."Code", o."Year"
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

    private sealed class LatestOfMeasures(string database)
        : Statement(
            database,
            $"""
            SELECT m."Id", m."Code", i."Code", a."Code", o."Year", o."Value"
            FROM (SELECT "Id", "Code" FROM "Measures" ORDER BY "Code" LIMIT 20) m
            CROSS JOIN "Targets" t ON t."Id" = (
                SELECT "Id" FROM "Targets" WHERE "MeasureId" = m."Id" AND "IsLatest" ORDER BY "Code" LIMIT 1)
            CROSS JOIN "Indicators" i ON i."Id" = t."IndicatorId"
            CROSS JOIN (SELECT "Id", "Code" FROM "Areas" WHERE "Code" IN ({AreaParameters}) ORDER BY "Code") a
            CROSS JOIN "Observations" o ON o."IsLatest" AND o."IndicatorId" = i."Id" AND o."AreaId" = a."Id" AND o."Year" = (
                SELECT l."Year" FROM "Observations" l
                WHERE l."IsLatest" AND l."IndicatorId" = i."Id" AND l."AreaId" = a."Id" AND l."Value" IS NOT NULL
                ORDER BY l."Year" DESC LIMIT 1)
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

    private sealed class PageOfObservations(string database)
        : Statement(
            database,
            $"""
            SELECT o."Year", o."Value", o."Status", a."Code", a."Name_En", i."Code", i."Name_En"
            FROM (SELECT "Id", "Code", "Name_En" FROM "Indicators" WHERE "Code" IN ($1, $2, $3)) i
            CROSS JOIN (SELECT "Id", "Code", "Name_En" FROM "Areas" WHERE "Code" IN ({AreaParameters})) a
            CROSS JOIN "Observations" o ON o."IsLatest" AND o."IndicatorId" = i."Id" AND o."AreaId" = a."Id" AND o."Year" >= $4
            ORDER BY o."Year" DESC, i."Id", a."Id"
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
}

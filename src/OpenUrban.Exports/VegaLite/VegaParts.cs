using System.Text.Json.Nodes;

namespace OpenUrban.Exports.VegaLite;

/// <summary>Marks and encodings as Vega-Lite writes them.</summary>
internal static class VegaParts
{
    public static JsonObject Mark(string type, JsonObject mark, string? filter = null)
    {
        mark.Insert(0, "type", type);
        var layer = new JsonObject { ["mark"] = mark };
        if (filter is not null)
        {
            layer["transform"] = new JsonArray(new JsonObject { ["filter"] = filter });
        }

        return layer;
    }

    public static JsonObject Field(string field, string? title = null)
    {
        var encoding = new JsonObject { ["field"] = field, ["type"] = "nominal" };
        if (title is not null)
        {
            encoding["title"] = title;
        }

        return encoding;
    }

    public static JsonObject Rule(string? colour, int dash, int space)
    {
        var rule = new JsonObject { ["type"] = "rule", ["strokeDash"] = new JsonArray(dash, space) };
        if (colour is not null)
        {
            rule["color"] = colour;
        }

        return rule;
    }
}

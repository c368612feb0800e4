using System.Text.Json;

namespace OpenUrban.Api.Tests.Exports;

/// <summary>
/// The rows of an answer by the rule in src/OpenUrban.Exports/README.md, written once more and without the schema: what has several lists in it has
/// the rows of each, one after another; lists of plain values beside each other are read in parallel.
/// </summary>
internal static class Flattened
{
    private static readonly string[] Wrappers = ["nodes", "edges", "node"];
    private static readonly string[] OfPage = ["pageInfo", "totalCount", "cursor"];

    /// <param name="data">The data of an answer with one field at its root.</param>
    /// <param name="oneCell">Names of lists that are one cell.</param>
    public static List<Dictionary<string, string>> Rows(JsonElement data, params string[] oneCell)
    {
        var rows = new List<Dictionary<string, string>>();
        var root = data.EnumerateObject().Single();
        Rows(root.Value, "", [], rows, oneCell);
        return rows;
    }

    private static void Rows(
        JsonElement value,
        string path,
        Dictionary<string, string> above,
        List<Dictionary<string, string>> rows,
        string[] oneCell
    )
    {
        if (value.ValueKind == JsonValueKind.Null)
        {
            return;
        }

        if (value.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in value.EnumerateArray())
            {
                Rows(item, path, above, rows, oneCell);
            }

            return;
        }

        var (row, lists) = (new Dictionary<string, string>(above), new List<(string Path, JsonElement List)>());
        Object(value, path, row, lists, oneCell);
        var before = rows.Count;
        foreach (var owner in lists.GroupBy(l => IsPlain(l.List) ? Owner(l.Path) : l.Path))
        {
            if (!owner.All(l => IsPlain(l.List)))
            {
                foreach (var (listPath, list) in owner)
                {
                    Rows(list, listPath, row, rows, oneCell);
                }

                continue;
            }

            for (var i = 0; i < owner.Max(l => l.List.GetArrayLength()); i++)
            {
                var one = new Dictionary<string, string>(row);
                foreach (var (listPath, list) in owner.Where(l => i < l.List.GetArrayLength()))
                {
                    Set(one, listPath, list[i]);
                }

                rows.Add(one);
            }
        }

        if (rows.Count == before && (path.Length > 0 || row.Count > 0))
        {
            rows.Add(row);
        }
    }

    private static void Object(
        JsonElement value,
        string path,
        Dictionary<string, string> row,
        List<(string, JsonElement)> lists,
        string[] oneCell
    )
    {
        foreach (var member in value.EnumerateObject().Where(m => !OfPage.Contains(m.Name)))
        {
            var below = Wrappers.Contains(member.Name) ? path : Join(path, member.Name);
            switch (member.Value.ValueKind)
            {
                case JsonValueKind.Array when oneCell.Contains(member.Name):
                    OneCell(member.Value, below, row);
                    break;
                case JsonValueKind.Array:
                    lists.Add((below, member.Value));
                    break;
                case JsonValueKind.Object:
                    Object(member.Value, below, row, lists, oneCell);
                    break;
                default:
                    Set(row, below, member.Value);
                    break;
            }
        }
    }

    private static void OneCell(JsonElement list, string path, Dictionary<string, string> row)
    {
        var texts = new Dictionary<string, List<string>>();
        foreach (var item in list.EnumerateArray())
        {
            var cells = new Dictionary<string, string>();
            if (item.ValueKind == JsonValueKind.Object)
            {
                Object(item, path, cells, [], []);
            }
            else
            {
                Set(cells, path, item);
            }

            foreach (var (name, text) in cells)
            {
                texts.TryAdd(name, []);
                texts[name].Add(text);
            }
        }

        foreach (var (name, parts) in texts)
        {
            row[name] = string.Join("; ", parts);
        }
    }

    private static void Set(Dictionary<string, string> row, string path, JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Null)
        {
            row[path] = value.ValueKind switch
            {
                JsonValueKind.True => "true",
                JsonValueKind.False => "false",
                JsonValueKind.Number => value.GetRawText(),
                _ => value.GetString()!,
            };
        }
    }

    private static bool IsPlain(JsonElement list) =>
        list.GetArrayLength() > 0 && list.EnumerateArray().All(i => i.ValueKind != JsonValueKind.Object);

    private static string Owner(string path) => path.LastIndexOf('.') is >= 0 and var point ? path[..(point + 1)] : ".";

    private static string Join(string path, string name) => path.Length == 0 ? name : $"{path}.{name}";
}

using System.Globalization;
using System.Text;
using System.Text.Json;

namespace OpenUrban.Imports.JsonStat;

/// <summary>Reads the parts of a dataset, in whatever order they come.</summary>
internal sealed class JsonStatDatasetReader(JsonStructure json)
{
    /// <summary>About 100 MB of memory, and as much again for the numbers of the cells of a sparse dataset.</summary>
    public const int MaximumCells = 4_000_000;

    /// <summary>A longer text is no number that anybody has measured.</summary>
    private const int NumberLength = 128;

    private readonly JsonStatDataset dataset = new();
    private readonly Dictionary<string, string> texts = new(StringComparer.Ordinal);

    public JsonStatDataset Read()
    {
        json.Expect(JsonTokenType.StartObject, null);
        while (json.ReadName() is { } name)
        {
            ReadProperty(name);
        }

        return dataset;
    }

    private void ReadProperty(string name)
    {
        switch (name)
        {
            case "version":
                dataset.Version = json.ReadText(name);
                break;
            case "class":
                dataset.Class = json.ReadText(name);
                break;
            case "id":
                dataset.Id = json.ReadTexts(name);
                break;
            case "size":
                dataset.Size = json.ReadTexts(name);
                break;
            case "role":
                json.ReadObject(name, role => dataset.Roles[role] = json.ReadTexts($"role.{role}"));
                break;
            case "dimension":
                json.ReadObject(name, ReadDimension);
                break;
            case "value":
                ReadValues();
                break;
            case "status":
                ReadStatuses();
                break;
            default:
                json.Next();
                json.Skip();
                break;
        }
    }

    private void ReadDimension(string dimensionId)
    {
        if (dataset.Dimensions.ContainsKey(dimensionId))
        {
            throw json.Wrong($"dimension.{dimensionId}", "is given twice.");
        }

        var dimension = new JsonStatDimension(dimensionId);
        dataset.Dimensions[dimensionId] = dimension;
        json.ReadObject(
            $"dimension.{dimensionId}",
            property =>
            {
                if (property != "category")
                {
                    json.Next();
                    json.Skip();
                    return;
                }

                json.ReadObject(
                    $"dimension.{dimensionId}.category",
                    part =>
                    {
                        var place = $"dimension.{dimensionId}.category.{part}";
                        switch (part)
                        {
                            case "index":
                                ReadIndex(dimension, place);
                                break;
                            case "label":
                                json.ReadObject(
                                    place,
                                    code => dimension.Labels[code] = json.ReadText($"{place}.{code}")
                                );
                                break;
                            case "unit":
                                json.ReadObject(place, code => ReadUnit(dimension, place, code));
                                break;
                            default:
                                json.Next();
                                json.Skip();
                                break;
                        }
                    }
                );
            }
        );
    }

    private void ReadIndex(JsonStatDimension dimension, string place)
    {
        json.Next();
        if (json.Type == JsonTokenType.StartArray)
        {
            while (json.Next() != JsonTokenType.EndArray)
            {
                json.Expect(JsonTokenType.String, place);
                Add(json.Text, dimension.Index.Count);
            }

            return;
        }

        json.Expect(JsonTokenType.StartObject, place);
        while (json.ReadName() is { } code)
        {
            json.Next();
            json.Expect(JsonTokenType.Number, place);
            Add(
                code,
                int.TryParse(json.Bytes, NumberStyles.None, CultureInfo.InvariantCulture, out var position)
                    ? position
                    : throw json.Wrong($"{place}.{code}", "is not a position: 0, 1, 2, ...")
            );
        }

        void Add(string code, int position)
        {
            if (!dimension.Index.TryAdd(code, position))
            {
                throw json.Wrong(place, $"has {ImportText.Quote(code)} twice.");
            }
        }
    }

    private void ReadUnit(JsonStatDimension dimension, string place, string code) =>
        json.ReadObject(
            $"{place}.{code}",
            property =>
            {
                json.Next();
                if (property != "decimals")
                {
                    json.Skip();
                    return;
                }

                dimension.UnitDecimals[code] =
                    json.Type == JsonTokenType.Number
                    && int.TryParse(json.Bytes, NumberStyles.None, CultureInfo.InvariantCulture, out var decimals)
                    && decimals <= ImportNumber.MaximumDecimals
                        ? decimals
                        : throw json.Wrong(
                            $"{place}.{code}.decimals",
                            $"is not a whole number from 0 to {ImportNumber.MaximumDecimals}."
                        );
            }
        );

    private void ReadValues()
    {
        if (dataset.HasValue)
        {
            throw json.Wrong("value", "is given twice.");
        }

        dataset.HasValue = true;
        json.Next();
        if (json.Type == JsonTokenType.StartArray)
        {
            while (json.Next() != JsonTokenType.EndArray)
            {
                AddCell(dataset.Cells.Count);
            }

            return;
        }

        json.Expect(JsonTokenType.StartObject, "value");
        dataset.IsSparse = true;
        var seen = new HashSet<long>();
        while (json.ReadName() is { } key)
        {
            var index = Key("value", key);
            if (!seen.Add(index))
            {
                throw json.Wrong($"value[{index}]", "is given twice.");
            }

            json.Next();
            AddCell(index);
        }
    }

    private void AddCell(long index)
    {
        if (dataset.Cells.Count == MaximumCells)
        {
            throw json.Wrong(
                "value",
                $"has more than {MaximumCells:N0} cells. Split the file, or import the data as SDMX-CSV."
            );
        }

        var line = (int)Math.Min(json.Line, int.MaxValue);
        switch (json.Type)
        {
            case JsonTokenType.Null:
                dataset.Cells.Add(new JsonStatCell(index, double.NaN, line, 0));
                break;
            case JsonTokenType.Number when json.Bytes.Length <= NumberLength:
                Span<char> text = stackalloc char[NumberLength];
                Encoding.ASCII.TryGetChars(json.Bytes, text, out var length);
                dataset.Cells.Add(
                    ImportNumber.TryParse(text[..length], out var value, out var decimals)
                        ? new JsonStatCell(index, value, line, (byte)decimals)
                        : Faulty($"{ImportText.Quote(text[..length])} is too large for a number.")
                );
                break;
            case JsonTokenType.Number:
                dataset.Cells.Add(Faulty($"has more than {NumberLength} digits."));
                break;
            case JsonTokenType.StartArray or JsonTokenType.StartObject:
                throw json.Wrong($"value[{index}]", "is neither a number nor null.");
            default:
                dataset.Cells.Add(Faulty($"{ImportText.Quote(json.Text)} is neither a number nor null."));
                break;
        }

        JsonStatCell Faulty(string reason)
        {
            dataset.Faults[index] = reason;
            return new JsonStatCell(index, 0, line, 0);
        }
    }

    private void ReadStatuses()
    {
        json.Next();
        switch (json.Type)
        {
            case JsonTokenType.Null:
                break;
            case JsonTokenType.String:
                dataset.StatusOfAll = json.Text;
                break;
            case JsonTokenType.StartArray:
                dataset.StatusLength = 0;
                for (; json.Next() != JsonTokenType.EndArray; dataset.StatusLength++)
                {
                    AddStatus(dataset.StatusLength);
                }

                break;
            case JsonTokenType.StartObject:
                while (json.ReadName() is { } key)
                {
                    var index = Key("status", key);
                    json.Next();
                    AddStatus(index);
                }

                break;
            default:
                throw json.Wrong("status", "is neither a text nor an array or object of texts.");
        }
    }

    private void AddStatus(long index)
    {
        if (json.Type == JsonTokenType.Null)
        {
            return;
        }

        json.Expect(JsonTokenType.String, $"status[{index}]");
        if (dataset.Statuses.Count == MaximumCells)
        {
            throw json.Wrong("status", $"has more than {MaximumCells:N0} cells.");
        }

        var text = json.Text;
        if (text.Length == 0)
        {
            return;
        }

        // Few texts, many cells.
        texts.TryAdd(text, text);
        if (!dataset.Statuses.TryAdd(index, texts[text]))
        {
            throw json.Wrong($"status[{index}]", "is given twice.");
        }
    }

    private long Key(string place, string key) =>
        long.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            ? index
            : throw json.Wrong(place, $"{ImportText.Quote(key)} is not the number of a cell: 0, 1, 2, ...");
}

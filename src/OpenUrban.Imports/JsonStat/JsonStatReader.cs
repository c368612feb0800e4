using System.Text.Json;
using OpenUrban.Data.Files;
using OpenUrban.Data.Observations;
using OpenUrban.Imports.Mapping;

namespace OpenUrban.Imports.JsonStat;

/// <summary>
/// Reads a dataset in JSON-stat 2.0 (json-stat.org). The dimensions may stand behind the values, so the values are kept,
/// in 24 bytes each, until the file has been read.
/// </summary>
internal sealed class JsonStatReader : ImportReader
{
    private readonly JsonTokens json;
    private JsonStatDataset? dataset;
    private JsonStatLayout? layout;
    private FoundCode? onlyIndicator;
    private FoundCode? onlyArea;
    private int next;

    public JsonStatReader(ImportFile file, ImportMapping mapping, int maximumErrors)
        : base(file, mapping, maximumErrors)
    {
        json = new JsonTokens(Content);
    }

    public override bool TryRead(out ImportedValue value)
    {
        dataset ??= ReadFile();
        layout ??= new JsonStatLayout(dataset, Mapping, Wrong);
        while (next < dataset.Cells.Count && !IsStopped)
        {
            if (TryTake(dataset.Cells[next++], dataset, layout, out value))
            {
                return true;
            }
        }

        value = default;
        return false;
    }

    private bool TryTake(JsonStatCell cell, JsonStatDataset dataset, JsonStatLayout layout, out ImportedValue taken)
    {
        taken = default;
        Line = cell.Line;
        var rest = cell.Index;
        for (var i = layout.Ordered.Length - 1; i >= 0; i--)
        {
            var dimension = layout.Ordered[i];
            dimension.Position = (int)(rest % dimension.Size);
            rest /= dimension.Size;
            if (dimension.Only is { } only && only != dimension.Position)
            {
                return false;
            }
        }

        var statusText = dataset.StatusOfAll ?? dataset.Statuses.GetValueOrDefault(cell.Index, "");
        double? number = double.IsNaN(cell.Value) ? null : cell.Value;
        if (number is null && statusText.Length == 0 && Mapping.EmptyValues == EmptyValues.Skip)
        {
            return false;
        }

        Rows++;
        if (dataset.Faults.TryGetValue(cell.Index, out var fault))
        {
            return Reject(Place(cell.Index), fault);
        }

        var period = layout.Year.Codes[layout.Year.Position];
        if (YearOf(period) is not { } ofYear)
        {
            return Reject(Place(cell.Index, layout.Year), YearReason(period));
        }

        // Only where it is told: a text a cell would be much.
        var valueColumn = number is null && statusText.Length == 0 ? Place(cell.Index) : "value";
        var foundIndicator = Find(layout.Indicator, ref onlyIndicator, cell.Index, isArea: false);
        var foundArea = foundIndicator is null ? null : Find(layout.Area, ref onlyArea, cell.Index, isArea: true);
        if (
            foundArea is null
            || !TryStatus(statusText, "status", out var status)
            || TryPair(number is not null, status, valueColumn, "status", mayBeEmpty: false, out var agreed) is not true
        )
        {
            return false;
        }

        taken = new ImportedValue(
            Line,
            foundIndicator!.Code,
            foundArea.Code,
            ofYear,
            number,
            number is null ? 0 : Math.Max(cell.Decimals, layout.Indicator?.Decimals[layout.Indicator.Position] ?? 0),
            agreed,
            ConfidentialityStatus.F,
            PublishedOn: null,
            IsWithdrawn: false
        );
        return true;
    }

    private FoundCode? Find(JsonStatDimension? dimension, ref FoundCode? only, long cell, bool isArea)
    {
        if (dimension is null)
        {
            return only ??= isArea
                ? FindArea(Mapping.Area, [], "the mapping's area")
                : FindIndicator(Mapping.Indicator, [], "the mapping's indicator");
        }

        if (dimension.Found[dimension.Position] is { } found)
        {
            return found;
        }

        var (code, name) = (dimension.Codes[dimension.Position], dimension.Names[dimension.Position]);
        return dimension.Found[dimension.Position] = isArea
            ? FindArea(code, name, Place(cell, dimension))
            : FindIndicator(code, name, Place(cell, dimension));
    }

    private static string Place(long cell, JsonStatDimension? dimension = null) =>
        $"value[{cell}]{(dimension is null ? "" : $".{dimension.Id}")}";

    private JsonStatDataset ReadFile()
    {
        try
        {
            if (!json.Read())
            {
                throw Wrong(null, "the file is empty; it has to be a dataset in JSON-stat 2.0.");
            }

            var read = new JsonStatDatasetReader(new JsonStructure(json, WrongHere)).Read();

            // What follows the object would be a mistake that the framework tells.
            json.Read();
            return read;
        }
        catch (JsonException exception)
        {
            Line = exception.LineNumber is { } line ? line + 1 : json.Line;
            throw Wrong(
                null,
                json.Line == 1 && json.Type == JsonTokenType.None
                    ? "the file is empty or no JSON; it has to be a dataset in JSON-stat 2.0."
                    : $"the file is no JSON from here on: {FirstSentence(exception.Message)}"
            );
        }
        catch (Exception exception) when (IsUnreadable(exception))
        {
            Line = json.Line;
            throw Unreadable(exception);
        }
    }

    private SeedFileException WrongHere(string? place, string reason)
    {
        Line = json.Line;
        return Wrong(place, reason);
    }

    /// <summary>The framework adds the place, which is said already.</summary>
    private static string FirstSentence(string message) =>
        message.IndexOf(" LineNumber:", StringComparison.Ordinal) is >= 0 and var end ? message[..end] : message;
}

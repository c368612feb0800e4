using System.Globalization;
using System.Text;
using System.Text.Json;
using OpenUrban.Data.Observations;
using OpenUrban.Data.Seeding;
using OpenUrban.Imports.Mapping;

namespace OpenUrban.Imports.JsonStat;

/// <summary>
/// Reads a dataset in JSON-stat 2.0 (json-stat.org). The dimensions may stand behind the values, so the values are kept,
/// in 24 bytes each, until the file has been read.
/// </summary>
internal sealed class JsonStatReader : ImportReader
{
    /// <summary>About 100 MB of memory, and as much again for the numbers of the cells of a sparse dataset.</summary>
    public const int MaximumCells = 4_000_000;

    /// <summary>A longer text is no number that anybody has measured.</summary>
    private const int NumberLength = 128;

    private readonly JsonTokens json;
    private readonly List<Cell> cells = [];
    private readonly Dictionary<long, string> statuses = [];
    private readonly Dictionary<long, string> faults = [];
    private readonly Dictionary<string, string> texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dimension> dimensions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> roles = new(StringComparer.Ordinal);
    private List<string>? id;
    private List<string>? size;
    private string? version;
    private string? kind;
    private string? statusOfAll;
    private bool hasValue;
    private bool sparse;
    private long statusLength = -1;

    private Dimension[] ordered = [];
    private Dimension? indicator;
    private Dimension? area;
    private Dimension? year;
    private FoundCode? onlyIndicator;
    private FoundCode? onlyArea;
    private bool isRead;
    private int next;

    public JsonStatReader(ImportFile file, ImportMapping mapping, int maximumErrors)
        : base(file, mapping, maximumErrors)
    {
        json = new JsonTokens(Content);
    }

    public override bool TryRead(out ImportedValue value)
    {
        if (!isRead)
        {
            isRead = true;
            ReadFile();
            Prepare();
        }

        while (next < cells.Count && !IsStopped)
        {
            if (TryTake(cells[next++], out value))
            {
                return true;
            }
        }

        value = default;
        return false;
    }

    private bool TryTake(Cell cell, out ImportedValue taken)
    {
        taken = default;
        Line = cell.Line;
        var rest = cell.Index;
        for (var i = ordered.Length - 1; i >= 0; i--)
        {
            var dimension = ordered[i];
            dimension.Position = (int)(rest % dimension.Size);
            rest /= dimension.Size;
            if (dimension.Only is { } only && only != dimension.Position)
            {
                return false;
            }
        }

        var statusText = statusOfAll ?? statuses.GetValueOrDefault(cell.Index, "");
        double? number = double.IsNaN(cell.Value) ? null : cell.Value;
        if (number is null && statusText.Length == 0 && Mapping.EmptyValues == EmptyValues.Skip)
        {
            return false;
        }

        Rows++;
        if (faults.TryGetValue(cell.Index, out var fault))
        {
            return Bad(Place(cell.Index), fault);
        }

        var period = year!.Codes[year.Position];
        if (YearOf(period) is not { } ofYear)
        {
            return Bad(Place(cell.Index, year), YearReason(period));
        }

        // Only where it is told: a text a cell would be much.
        var valueColumn = number is null && statusText.Length == 0 ? Place(cell.Index) : "value";
        var foundIndicator = Find(indicator, ref onlyIndicator, cell.Index, isArea: false);
        var foundArea = foundIndicator is null ? null : Find(area, ref onlyArea, cell.Index, isArea: true);
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
            number is null ? 0 : Math.Max(cell.Decimals, indicator?.Decimals[indicator.Position] ?? 0),
            agreed,
            ConfidentialityStatus.F,
            PublishedOn: null,
            IsWithdrawn: false
        );
        return true;
    }

    private FoundCode? Find(Dimension? dimension, ref FoundCode? only, long cell, bool isArea)
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

    private static string Place(long cell, Dimension? dimension = null) =>
        $"value[{cell}]{(dimension is null ? "" : $".{dimension.Id}")}";

    private void ReadFile()
    {
        try
        {
            if (!json.Read())
            {
                throw Wrong(null, "the file is empty; it has to be a dataset in JSON-stat 2.0.");
            }

            Expect(JsonTokenType.StartObject, null);
            while (ReadName() is { } name)
            {
                ReadProperty(name);
            }

            // What follows the object would be a mistake that the framework tells.
            json.Read();
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

    private void ReadProperty(string name)
    {
        switch (name)
        {
            case "version":
                version = ReadText(name);
                break;
            case "class":
                kind = ReadText(name);
                break;
            case "id":
                id = ReadTexts(name);
                break;
            case "size":
                size = ReadTexts(name);
                break;
            case "role":
                ReadObject(name, role => roles[role] = ReadTexts($"role.{role}"));
                break;
            case "dimension":
                ReadObject(name, ReadDimension);
                break;
            case "value":
                ReadValues();
                break;
            case "status":
                ReadStatuses();
                break;
            default:
                Next();
                Skip();
                break;
        }
    }

    private void ReadDimension(string dimensionId)
    {
        if (dimensions.ContainsKey(dimensionId))
        {
            throw WrongHere($"dimension.{dimensionId}", "is given twice.");
        }

        var dimension = new Dimension(dimensionId);
        dimensions[dimensionId] = dimension;
        ReadObject(
            $"dimension.{dimensionId}",
            property =>
            {
                if (property != "category")
                {
                    Next();
                    Skip();
                    return;
                }

                ReadObject(
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
                                ReadObject(place, code => dimension.Labels[code] = ReadText($"{place}.{code}"));
                                break;
                            case "unit":
                                ReadObject(place, code => ReadUnit(dimension, place, code));
                                break;
                            default:
                                Next();
                                Skip();
                                break;
                        }
                    }
                );
            }
        );
    }

    private void ReadIndex(Dimension dimension, string place)
    {
        Next();
        if (json.Type == JsonTokenType.StartArray)
        {
            while (Next() != JsonTokenType.EndArray)
            {
                Expect(JsonTokenType.String, place);
                Add(json.Text, dimension.Index.Count);
            }

            return;
        }

        Expect(JsonTokenType.StartObject, place);
        while (ReadName() is { } code)
        {
            Next();
            Expect(JsonTokenType.Number, place);
            Add(
                code,
                int.TryParse(json.Bytes, NumberStyles.None, CultureInfo.InvariantCulture, out var position)
                    ? position
                    : throw WrongHere($"{place}.{code}", "is not a position: 0, 1, 2, ...")
            );
        }

        void Add(string code, int position)
        {
            if (!dimension.Index.TryAdd(code, position))
            {
                throw WrongHere(place, $"has {ImportText.Quote(code)} twice.");
            }
        }
    }

    private void ReadUnit(Dimension dimension, string place, string code) =>
        ReadObject(
            $"{place}.{code}",
            property =>
            {
                Next();
                if (property != "decimals")
                {
                    Skip();
                    return;
                }

                dimension.UnitDecimals[code] =
                    json.Type == JsonTokenType.Number
                    && int.TryParse(json.Bytes, NumberStyles.None, CultureInfo.InvariantCulture, out var decimals)
                    && decimals <= ImportNumber.MaximumDecimals
                        ? decimals
                        : throw WrongHere(
                            $"{place}.{code}.decimals",
                            $"is not a whole number from 0 to {ImportNumber.MaximumDecimals}."
                        );
            }
        );

    private void ReadValues()
    {
        if (hasValue)
        {
            throw WrongHere("value", "is given twice.");
        }

        hasValue = true;
        Next();
        if (json.Type == JsonTokenType.StartArray)
        {
            while (Next() != JsonTokenType.EndArray)
            {
                AddCell(cells.Count);
            }

            return;
        }

        Expect(JsonTokenType.StartObject, "value");
        sparse = true;
        var seen = new HashSet<long>();
        while (ReadName() is { } key)
        {
            var index = Key("value", key);
            if (!seen.Add(index))
            {
                throw WrongHere($"value[{index}]", "is given twice.");
            }

            Next();
            AddCell(index);
        }
    }

    private void AddCell(long index)
    {
        if (cells.Count == MaximumCells)
        {
            throw WrongHere(
                "value",
                $"has more than {MaximumCells:N0} cells. Split the file, or import the data as SDMX-CSV."
            );
        }

        var line = (int)Math.Min(json.Line, int.MaxValue);
        switch (json.Type)
        {
            case JsonTokenType.Null:
                cells.Add(new Cell(index, double.NaN, line, 0));
                break;
            case JsonTokenType.Number when json.Bytes.Length <= NumberLength:
                Span<char> text = stackalloc char[NumberLength];
                Encoding.ASCII.TryGetChars(json.Bytes, text, out var length);
                cells.Add(
                    ImportNumber.TryParse(text[..length], out var value, out var decimals)
                        ? new Cell(index, value, line, (byte)decimals)
                        : Faulty($"{ImportText.Quote(text[..length])} is too large for a number.")
                );
                break;
            case JsonTokenType.Number:
                cells.Add(Faulty($"has more than {NumberLength} digits."));
                break;
            case JsonTokenType.StartArray or JsonTokenType.StartObject:
                throw WrongHere($"value[{index}]", "is neither a number nor null.");
            default:
                cells.Add(Faulty($"{ImportText.Quote(json.Text)} is neither a number nor null."));
                break;
        }

        Cell Faulty(string reason)
        {
            faults[index] = reason;
            return new Cell(index, 0, line, 0);
        }
    }

    private void ReadStatuses()
    {
        Next();
        switch (json.Type)
        {
            case JsonTokenType.Null:
                break;
            case JsonTokenType.String:
                statusOfAll = json.Text;
                break;
            case JsonTokenType.StartArray:
                statusLength = 0;
                for (; Next() != JsonTokenType.EndArray; statusLength++)
                {
                    AddStatus(statusLength);
                }

                break;
            case JsonTokenType.StartObject:
                while (ReadName() is { } key)
                {
                    var index = Key("status", key);
                    Next();
                    AddStatus(index);
                }

                break;
            default:
                throw WrongHere("status", "is neither a text nor an array or object of texts.");
        }
    }

    private void AddStatus(long index)
    {
        if (json.Type == JsonTokenType.Null)
        {
            return;
        }

        Expect(JsonTokenType.String, $"status[{index}]");
        if (statuses.Count == MaximumCells)
        {
            throw WrongHere("status", $"has more than {MaximumCells:N0} cells.");
        }

        var text = json.Text;
        if (text.Length == 0)
        {
            return;
        }

        // Few texts, many cells.
        texts.TryAdd(text, text);
        if (!statuses.TryAdd(index, texts[text]))
        {
            throw WrongHere($"status[{index}]", "is given twice.");
        }
    }

    /// <summary>What the parts of the file say of each other.</summary>
    private void Prepare()
    {
        if (kind != "dataset")
        {
            throw Wrong("class", $"{Said(kind)}, but only a dataset has values.");
        }

        if (version is null || !version.StartsWith("2.", StringComparison.Ordinal))
        {
            throw Wrong("version", $"{Said(version)}, but has to be 2.0.");
        }

        if (id is null || size is null || !hasValue)
        {
            throw Wrong(
                id is null ? "id"
                    : size is null ? "size"
                    : "value",
                "is missing from the dataset."
            );
        }

        if (id.Count != size.Count)
        {
            throw Wrong("size", $"has {size.Count} numbers for {id.Count} dimensions.");
        }

        ordered = [.. id.Select((dimensionId, i) => PrepareDimension(dimensionId, size[i]))];
        if (ordered.FirstOrDefault(d => ordered.Count(other => other == d) > 1) is { } twice)
        {
            throw Wrong("id", $"has {ImportText.Quote(twice.Id)} twice.");
        }

        var count = ordered.Aggregate(1.0, (product, dimension) => product * dimension.Size);
        if (count > long.MaxValue / 2)
        {
            throw Wrong("size", "says more cells than can be numbered.");
        }

        AssignRoles();
        CheckCells((long)count);
    }

    private void AssignRoles()
    {
        year = RoleOf("time", Mapping.Columns.Year, "columns.year");
        area = Mapping.Area is null ? RoleOf("geo", Mapping.Columns.Area, "columns.area") : null;
        indicator = Mapping.Indicator is null ? RoleOf("metric", Mapping.Columns.Indicator, "columns.indicator") : null;
        foreach (var (dimensionId, code) in Mapping.Only)
        {
            var dimension =
                ordered.FirstOrDefault(d => d.Id == dimensionId)
                ?? throw Wrong(dimensionId, "is no dimension of the file, but the mapping's only names it.");
            dimension.Only = Array.IndexOf(dimension.Codes, code) is >= 0 and var position
                ? position
                : throw Wrong(
                    dimensionId,
                    $"has no category {ImportText.Quote(code)}, but the mapping's only names it."
                );
        }

        foreach (var dimension in ordered)
        {
            if (
                dimension.Size > 1
                && dimension.Only is null
                && dimension != year
                && dimension != area
                && dimension != indicator
            )
            {
                throw Wrong(
                    dimension.Id,
                    $"has {dimension.Size} categories, and the store has no such dimension: "
                        + "the mapping's only has to choose one."
                );
            }
        }
    }

    private void CheckCells(long count)
    {
        if (!sparse && cells.Count != count)
        {
            throw Wrong("value", $"has {cells.Count:N0} cells where size says {count:N0}.");
        }

        if (statusLength > 1 && statusLength != count)
        {
            throw Wrong("status", $"has {statusLength:N0} cells where size says {count:N0}.");
        }

        if (statusLength == 1 && count > 1)
        {
            statusOfAll = statuses.GetValueOrDefault(0);
        }

        var given = sparse ? cells.Select(c => c.Index).ToHashSet() : [];
        if (given.Concat(statuses.Keys).FirstOrDefault(index => index >= count, -1) is >= 0 and var outside)
        {
            throw Wrong(
                given.Contains(outside) ? "value" : "status",
                $"has a cell {outside} where size says {count:N0}."
            );
        }

        if (sparse && statusOfAll is null)
        {
            // A status without a value is how a sparse dataset says why a value is missing.
            cells.AddRange(
                statuses.Keys.Where(index => !given.Contains(index)).Select(index => new Cell(index, double.NaN, 1, 0))
            );
        }
    }

    private Dimension PrepareDimension(string dimensionId, string sizeText)
    {
        if (!dimensions.TryGetValue(dimensionId, out var dimension))
        {
            throw Wrong($"dimension.{dimensionId}", "is missing, but id names it.");
        }

        if (!int.TryParse(sizeText, NumberStyles.None, CultureInfo.InvariantCulture, out var count) || count == 0)
        {
            throw Wrong("size", $"{ImportText.Quote(sizeText)} is not a number of categories.");
        }

        // A dimension of one category needs no index.
        var index = dimension.Index;
        if (index.Count == 0 && dimension.Labels.Count == 1)
        {
            index[dimension.Labels.Keys.Single()] = 0;
        }

        var codes = new string[index.Count];
        foreach (var (code, position) in index)
        {
            if (position >= codes.Length || codes[position] is not null)
            {
                throw Wrong(
                    $"dimension.{dimensionId}.category.index",
                    $"gives {ImportText.Quote(code)} the position {position}, which is another's or beyond the last."
                );
            }

            codes[position] = code;
        }

        if (codes.Length != count)
        {
            throw Wrong($"dimension.{dimensionId}", $"has {codes.Length} categories where size says {count}.");
        }

        dimension.Prepare(codes);
        return dimension;
    }

    private Dimension RoleOf(string role, string? named, string property)
    {
        if (named is null && (!roles.TryGetValue(role, out var dimensionIds) || dimensionIds.Count != 1))
        {
            throw Wrong($"role.{role}", $"does not name one dimension. The mapping's {property} has to.");
        }

        named ??= roles[role][0];
        return ordered.FirstOrDefault(d => d.Id == named)
            ?? throw Wrong(
                named,
                $"is no dimension of the file, but role.{role} or the mapping's {property} names it."
            );
    }

    private string? ReadName()
    {
        Next();
        return json.Type == JsonTokenType.EndObject ? null : json.Text;
    }

    private void ReadObject(string place, Action<string> property)
    {
        Next();
        Expect(JsonTokenType.StartObject, place);
        while (ReadName() is { } name)
        {
            property(name);
        }
    }

    private string ReadText(string place)
    {
        Next();
        Expect(JsonTokenType.String, place);
        return json.Text;
    }

    private List<string> ReadTexts(string place)
    {
        Next();
        Expect(JsonTokenType.StartArray, place);
        var list = new List<string>();
        while (Next() != JsonTokenType.EndArray)
        {
            list.Add(
                json.Type is JsonTokenType.String or JsonTokenType.Number
                    ? json.Text
                    : throw WrongHere(place, "is not a list of texts or numbers.")
            );
        }

        return list;
    }

    private long Key(string place, string key) =>
        long.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            ? index
            : throw WrongHere(place, $"{ImportText.Quote(key)} is not the number of a cell: 0, 1, 2, ...");

    /// <summary>Passes over the value that begins with the present token.</summary>
    private void Skip()
    {
        var depth = 0;
        do
        {
            depth += json.Type switch
            {
                JsonTokenType.StartObject or JsonTokenType.StartArray => 1,
                JsonTokenType.EndObject or JsonTokenType.EndArray => -1,
                _ => 0,
            };
        } while (depth > 0 && Next() != JsonTokenType.None);
    }

    private JsonTokenType Next() =>
        json.Read() ? json.Type : throw WrongHere(null, "the file ends in the middle of the dataset.");

    private void Expect(JsonTokenType type, string? place)
    {
        if (json.Type != type)
        {
            var what = type switch
            {
                JsonTokenType.StartObject => "an object",
                JsonTokenType.StartArray => "an array",
                JsonTokenType.Number => "a number",
                _ => "a text",
            };
            throw WrongHere(place, $"has to be {what}.");
        }
    }

    private SeedFileException WrongHere(string? place, string reason)
    {
        Line = json.Line;
        return Wrong(place, reason);
    }

    private static string Said(string? text) => text is null ? "is missing" : $"is {ImportText.Quote(text)}";

    /// <summary>The framework adds the place, which is said already.</summary>
    private static string FirstSentence(string message) =>
        message.IndexOf(" LineNumber:", StringComparison.Ordinal) is >= 0 and var end ? message[..end] : message;

    /// <param name="Index">Number of the cell, the last dimension counting fastest.</param>
    /// <param name="Value">No number (NaN) when the file has null; 0 when what it has is at fault.</param>
    /// <param name="Line">The line it stands on.</param>
    /// <param name="Decimals">Digits after the point.</param>
    private readonly record struct Cell(long Index, double Value, int Line, byte Decimals);

    private sealed class Dimension(string id)
    {
        public string Id { get; } = id;

        public Dictionary<string, int> Index { get; } = new(StringComparer.Ordinal);

        public Dictionary<string, string> Labels { get; } = new(StringComparer.Ordinal);

        public Dictionary<string, int> UnitDecimals { get; } = new(StringComparer.Ordinal);

        public string[] Codes { get; private set; } = [];

        public string?[] Names { get; private set; } = [];

        public int[] Decimals { get; private set; } = [];

        /// <summary>What the codes are in the store, as far as they have been looked up.</summary>
        public FoundCode?[] Found { get; private set; } = [];

        public int Size => Codes.Length;

        /// <summary>The only category that is taken; null: all.</summary>
        public int? Only { get; set; }

        /// <summary>The category of the cell that is being read.</summary>
        public int Position { get; set; }

        public void Prepare(string[] codes)
        {
            Codes = codes;
            Names = [.. codes.Select(code => Labels.GetValueOrDefault(code))];
            Decimals = [.. codes.Select(code => UnitDecimals.GetValueOrDefault(code))];
            Found = new FoundCode?[codes.Length];
        }
    }
}

namespace OpenUrban.Imports.JsonStat;

/// <summary>What a file says, part by part, before its parts are held against each other: they come in any order.</summary>
internal sealed class JsonStatDataset
{
    public string? Version { get; set; }

    public string? Class { get; set; }

    public List<string>? Id { get; set; }

    public List<string>? Size { get; set; }

    public Dictionary<string, List<string>> Roles { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, JsonStatDimension> Dimensions { get; } = new(StringComparer.Ordinal);

    public List<JsonStatCell> Cells { get; } = [];

    /// <summary>What is wrong with a cell, by its number.</summary>
    public Dictionary<long, string> Faults { get; } = [];

    public bool HasValue { get; set; }

    /// <summary>Whether the values have their cells' numbers, so that some may be left out.</summary>
    public bool IsSparse { get; set; }

    /// <summary>By the number of the cell.</summary>
    public Dictionary<long, string> Statuses { get; } = [];

    /// <summary>The status of every cell; null where they have their own.</summary>
    public string? StatusOfAll { get; set; }

    /// <summary>Cells that a list of statuses has; -1 where it is no list.</summary>
    public long StatusLength { get; set; } = -1;
}

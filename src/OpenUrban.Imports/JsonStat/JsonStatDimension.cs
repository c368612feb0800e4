namespace OpenUrban.Imports.JsonStat;

/// <summary>A dimension of a dataset, and what its categories are in the store.</summary>
internal sealed class JsonStatDimension(string id)
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

namespace OpenUrban.Imports.Tests;

/// <summary>Values that need no file.</summary>
internal sealed class ListedValues(IReadOnlyList<ImportedValue> values) : IImportReader
{
    private int next;

    public string File => "values";

    public long Rows => next;

    public IReadOnlyList<RejectedRow> RejectedRows { get; init; } = [];

    public bool IsStopped => false;

    public IReadOnlyDictionary<string, FoundCode> Indicators => Found(v => v.Indicator);

    public IReadOnlyDictionary<string, FoundCode> Areas => Found(v => v.Area);

    public long BytesRead => next;

    public long Bytes => values.Count;

    public bool TryRead(out ImportedValue value)
    {
        if (next == values.Count)
        {
            value = default;
            return false;
        }

        value = values[next++];
        return true;
    }

    public void Dispose()
    {
        // There is nothing to close.
    }

    private Dictionary<string, FoundCode> Found(Func<ImportedValue, string> code) =>
        values
            .DistinctBy(code)
            .ToDictionary(code, v => new FoundCode(code(v), code(v), Name: null, UnitMultiplier: null, v.Line));
}

namespace OpenUrban.Data.Plans;

/// <summary>A place in the published text of the plan.</summary>
public sealed record Locator
{
    /// <summary>Section of the text, 一 to 八; null when the whole text is meant.</summary>
    public string? Section { get; init; }

    /// <summary>Item inside the section; null when the section itself is meant.</summary>
    public string? Item { get; init; }

    /// <summary>First line, counted from 1.</summary>
    public required int LineFrom { get; init; }

    /// <summary>Last line, at least <see cref="LineFrom"/>.</summary>
    public required int LineTo { get; init; }
}

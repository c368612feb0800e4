namespace OpenUrban.Tables;

/// <summary>A column of a table.</summary>
/// <param name="Name">Its path in the question, for example <c>area.name</c>: no two columns share one.</param>
/// <param name="Type">What its values are.</param>
public sealed record Column(string Name, ColumnType Type)
{
    /// <summary>What it means, unit and null included, in English. Empty where nobody says.</summary>
    public string Description { get; init; } = "";

    /// <summary>Whether it is the code or the label of a thing that the table has both of.</summary>
    public ColumnPart Part { get; init; }

    /// <summary>Whether the question did not name it: it goes along because the values are not to be had without.</summary>
    public bool IsAdded { get; init; }
}

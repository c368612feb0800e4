namespace OpenUrban.GraphQL.Tabular;

/// <summary>What becomes of a field of an answer in a table.</summary>
internal enum PlanKind
{
    /// <summary>Nothing: it tells of the page, not of the rows.</summary>
    Left,

    /// <summary>A cell.</summary>
    Cell,

    /// <summary>Cells of its fields.</summary>
    Object,

    /// <summary>Rows, one for each of the objects in it.</summary>
    Rows,

    /// <summary>Rows, one for each of its values; lists beside each other are read in parallel.</summary>
    Values,

    /// <summary>Cells of the fields of the objects in it, each with those of all objects.</summary>
    JoinedObjects,

    /// <summary>A cell with all its values.</summary>
    JoinedValues,
}

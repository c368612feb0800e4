namespace OpenUrban.Tables;

/// <summary>What stands in a cell.</summary>
public enum CellKind : byte
{
    /// <summary>Nothing: there is no value. Neither 0 nor an empty text.</summary>
    Missing,

    /// <summary>Text, a day or a moment, perhaps empty; of a column of <see cref="ColumnType.Text"/>, <see cref="ColumnType.Date"/> or <see cref="ColumnType.DateTime"/>.</summary>
    Text,

    /// <summary>A number in digits, as JSON has them.</summary>
    Number,

    /// <summary>True.</summary>
    True,

    /// <summary>False.</summary>
    False,
}

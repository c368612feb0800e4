namespace OpenUrban.Tables;

/// <summary>What the values of a column are. Any of them may be missing.</summary>
public enum ColumnType
{
    /// <summary>Text, codes and names of enumeration members included.</summary>
    Text,

    /// <summary>Whole numbers of 32 bits.</summary>
    Integer,

    /// <summary>Numbers, in the shortest digits that give the same double.</summary>
    Number,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>Days, yyyy-MM-dd.</summary>
    Date,

    /// <summary>Moments in ISO 8601.</summary>
    DateTime,
}

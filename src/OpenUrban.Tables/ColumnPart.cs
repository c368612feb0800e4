namespace OpenUrban.Tables;

/// <summary>What a column tells of a coded thing, so that a reader may have codes, labels or both.</summary>
public enum ColumnPart
{
    /// <summary>Neither code nor label of one.</summary>
    None,

    /// <summary>Its code.</summary>
    Code,

    /// <summary>Its name.</summary>
    Label,
}

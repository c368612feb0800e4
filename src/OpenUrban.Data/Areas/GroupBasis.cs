namespace OpenUrban.Data.Areas;

/// <summary>Who put the areas of a group together, and what for.</summary>
public enum GroupBasis
{
    /// <summary>All areas of one level of administration.</summary>
    Level,

    /// <summary>A statistical office, to report figures.</summary>
    Statistical,

    /// <summary>A plan or an outline, to set goals.</summary>
    Plan,
}

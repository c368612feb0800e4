namespace OpenUrban.Data.Plans;

/// <summary>Where a deadline comes from.</summary>
public enum DeadlineBasis
{
    /// <summary>The text names it for this target.</summary>
    Stated,

    /// <summary>The text names none for this target; the horizon of the plan is taken.</summary>
    Inferred,

    /// <summary>There is none.</summary>
    None,
}

namespace OpenUrban.Seed.Checks;

/// <summary>What the recomputation of a line comes to.</summary>
internal enum Verdict
{
    /// <summary>The figures agree.</summary>
    Holds,

    /// <summary>A later edition says something else than the earlier one.</summary>
    Revision,

    /// <summary>The series has a break that is recorded with the indicator.</summary>
    Break,

    /// <summary>The series has no value for some years.</summary>
    Gap,

    /// <summary>The figures do not agree, or one of them is missing.</summary>
    Mismatch,
}

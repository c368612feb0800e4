namespace OpenUrban.Statistics.Claims;

/// <summary>A published value that a printed number may be.</summary>
/// <param name="Diagnosis">What the claim would then be.</param>
/// <param name="Value">The publication.</param>
/// <param name="Fit">How the number is like it.</param>
public sealed record ClaimReading(ClaimDiagnosis Diagnosis, StoredValue Value, ClaimFit Fit)
{
    /// <summary>The power of ten that the number has to be multiplied with; 0 but for <see cref="ClaimDiagnosis.WrongScale"/>.</summary>
    public int PowerOfTen { get; init; }

    /// <summary>The publication that replaced it, where it is no longer in force; null where it is.</summary>
    public StoredValue? ReplacedBy { get; init; }

    /// <summary>Whether its indicator measures a concept of the one that was claimed.</summary>
    public bool IsSameConcept { get; init; }
}

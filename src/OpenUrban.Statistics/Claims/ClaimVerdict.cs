namespace OpenUrban.Statistics.Claims;

/// <summary>What is to be said of a claim.</summary>
/// <param name="Question">The claim.</param>
/// <param name="Diagnosis">What it is.</param>
/// <param name="InForce">The value that is in force; null where none is known.</param>
/// <param name="Readings">Where the number was found, what fits best first; empty where it was not.</param>
public sealed record ClaimVerdict(
    ClaimQuestion Question,
    ClaimDiagnosis Diagnosis,
    StoredValue? InForce,
    IReadOnlyList<ClaimReading> Readings
)
{
    /// <summary>The number in the indicator's printed unit, as it was understood.</summary>
    public required decimal Claimed { get; init; }

    /// <summary>Whether it was the value in force on the day on which it was claimed; null where that is not known.</summary>
    public bool? WasTrueWhenSaid { get; init; }

    /// <summary>Whether more digits were given than are published, be they noughts.</summary>
    public bool HasMoreDigits { get; init; }
}

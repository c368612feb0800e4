using OpenUrban.Data.Observations;

namespace OpenUrban.Seed.Checks;

/// <summary>A line and what it came to.</summary>
/// <param name="Line">The line of <c>checks.csv</c>.</param>
/// <param name="Verdict">What the recomputation comes to.</param>
/// <param name="AsRecorded">Whether verdict and figures are those that the line records.</param>
/// <param name="Detail">The figures.</param>
/// <param name="Used">The observations that the line depends on.</param>
internal sealed record CheckOutcome(
    CheckLine Line,
    Verdict Verdict,
    bool AsRecorded,
    string Detail,
    IReadOnlyList<Observation> Used
);

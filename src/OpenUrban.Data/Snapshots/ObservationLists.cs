namespace OpenUrban.Data.Snapshots;

/// <summary>How long the lists are that belong to values, and how many are that long, for what a question can get at most.</summary>
/// <param name="Sources">Sources of all versions, of each series.</param>
/// <param name="RevisedYears">Years whose value has other versions, of each series that has such years.</param>
/// <param name="OtherVersions">Versions beside the one in force, of each value that has such versions.</param>
/// <param name="Notes">Notes, of each row that has some.</param>
public sealed record ObservationLists(
    IEnumerable<(int Length, int Count)> Sources,
    IEnumerable<(int Length, int Count)> RevisedYears,
    IEnumerable<(int Length, int Count)> OtherVersions,
    IEnumerable<(int Length, int Count)> Notes
);

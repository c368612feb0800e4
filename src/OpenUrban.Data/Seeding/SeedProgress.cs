namespace OpenUrban.Data.Seeding;

/// <summary>How far a load has come.</summary>
/// <param name="Step">What is being done.</param>
/// <param name="Done">Files or rows done so far in this step.</param>
/// <param name="Total">Files or rows of this step.</param>
public readonly record struct SeedProgress(string Step, int Done, int Total);

namespace OpenUrban.Statistics.Claims;

/// <summary>A unit of the data set.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Code">Its code.</param>
/// <param name="Names">Its names and symbols in all languages.</param>
public sealed record ClaimUnit(int Id, string Code, IReadOnlyList<string> Names);

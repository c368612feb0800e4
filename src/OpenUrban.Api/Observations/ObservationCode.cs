using System.Globalization;

namespace OpenUrban.Api.Observations;

/// <summary>What names a value in its id.</summary>
/// <remarks>
/// Clients keep objects by their ids, and would mix what a source had published by a day with what is known now if both
/// had one. The value in force has the id of its period; each other version has one of its own.
/// </remarks>
internal static class ObservationCode
{
    public const string IdDescription =
        "Id of this version of the value, for node(id:). That of the value in force goes by indicator, area and year alone. "
        + "Any other version has one of its own, whose value, status and source never change: also what asOf and release "
        + "give, unless it is still in force.";

    /// <summary>INDICATOR/AREA/YEAR: the value in force.</summary>
    public static string Of(string indicator, string area, int year) =>
        string.Create(CultureInfo.InvariantCulture, $"{indicator}/{area}/{year}");

    /// <summary>INDICATOR/AREA/YEAR/PUBLISHEDON/SOURCE/RELEASE: one version, by its unique key.</summary>
    /// <param name="code">INDICATOR/AREA/YEAR.</param>
    /// <param name="publishedOn">When the source published it.</param>
    /// <param name="source">Code of the source.</param>
    /// <param name="addedInRelease">Number of the release that took it up.</param>
    public static string OfVersion(string code, DateOnly publishedOn, string source, int addedInRelease) =>
        string.Create(CultureInfo.InvariantCulture, $"{code}/{publishedOn:yyyy-MM-dd}/{source}/{addedInRelease}");
}

using System.Globalization;
using OpenUrban.Data.Plans;

namespace OpenUrban.Api.Plans;

/// <summary>What names a version of a target in its id: the one in force has the id of the target, each other one its own.</summary>
internal static class TargetCode
{
    public const string IdDescription =
        "Id of this version of the target, for node(id:). That of the version in force goes by the code alone. Any other version "
        + "has one of its own, for which the plan's figure and words never change: also what history, movedFrom, asOf and "
        + "release give, unless it is still in force.";

    public static string InId(Target target) => target.IsLatest ? target.Code : OfVersion(target);

    /// <summary>CODE/PUBLISHEDON/RELEASE: one version, by its unique key.</summary>
    public static string OfVersion(Target target) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{target.Code}/{target.PublishedOn:yyyy-MM-dd}/{target.AddedInRelease}"
        );

    /// <summary>The code of the target that a version is one of; null for what does not name a version.</summary>
    public static string? OfTarget(string versionCode) => versionCode.Split('/') is [var code, _, _] ? code : null;
}

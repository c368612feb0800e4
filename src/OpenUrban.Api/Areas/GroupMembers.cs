using OpenUrban.Data.Areas;
using OpenUrban.Data.Snapshots;
using OpenUrban.GraphQL.Errors;
using OpenUrban.GraphQL.Paging;

namespace OpenUrban.Api.Areas;

/// <summary>The members of groups of areas.</summary>
internal static class GroupMembers
{
    /// <summary>The keys of the members, in the order of their codes: of an area that is no group, none.</summary>
    public static IReadOnlyList<int> Of(Area group) =>
        [.. group.Members.Select(m => m.Area!).OrderBy(a => a.Code, CodePoints.Order).Select(a => a.Id)];

    /// <summary>The keys of all groups, in the order of their codes.</summary>
    public static IReadOnlyList<int> Groups(ReleaseSnapshot release) =>
        [
            .. release
                .All<Area>()
                .Where(a => a.Kind == AreaKind.Group)
                .OrderBy(a => a.Code, CodePoints.Order)
                .Select(a => a.Id),
        ];

    /// <summary>The keys of the members of the group that an argument names, in the order of their codes.</summary>
    /// <exception cref="RequestError">The area is no group.</exception>
    /// <param name="release">Where it is looked for.</param>
    /// <param name="id">Its key.</param>
    /// <param name="argument">The argument.</param>
    public static IReadOnlyList<int> OfNamed(ReleaseSnapshot release, int id, string argument)
    {
        var area = release.ById<Area>(id)!;
        return area.Kind == AreaKind.Group
            ? Of(area)
            : throw new RequestError(
                ErrorCode.InvalidArgument,
                $"{argument} is {area.Code}, which is no group of areas. areas(where: {{ kind: {{ eq: GROUP }} }}) lists the groups there are."
            );
    }
}

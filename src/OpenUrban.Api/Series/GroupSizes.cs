using OpenUrban.Api.Releases;
using OpenUrban.Data.Areas;
using OpenUrban.Data.Snapshots;
using OpenUrban.GraphQL.Limits;

namespace OpenUrban.Api.Series;

/// <summary>How many members groups of areas have, for the cost of what is computed of their values.</summary>
internal static class GroupSizes
{
    /// <summary>Members of the group that a point is of; none where no group is named.</summary>
    public static ListSize Members { get; } =
        new(place => new ListExtent(place.Parent is { Parent: { } series } ? Largest(series) : 0), ListItems.Different);

    /// <summary>Members of the largest group whose series a field may have; 0 where it names none.</summary>
    /// <param name="series">The field with series.</param>
    public static int Largest(FieldPlace series)
    {
        if ((series.State as ReleaseState)?.Snapshot is not { } release)
        {
            return 0;
        }

        var groups = Named(release, series.Arguments.Texts("areas") ?? []);
        if (series.Parent?.Arguments.Text("code") is { } code)
        {
            groups = groups.Concat(Named(release, [code]));
        }

        if (SeriesSizes.KindOf(series.Arguments) == AreaKind.Group)
        {
            groups = groups.Concat(release.All<Area>());
        }

        return groups.Select(group => group.Members.Count).DefaultIfEmpty().Max();
    }

    /// <summary>The keys of areas with, in place of groups, those of their members: the values that are read.</summary>
    public static List<int> Expand(ReleaseSnapshot release, IEnumerable<int> areaIds) =>
        [
            .. areaIds.SelectMany(id =>
                release.ById<Area>(id)! is { Kind: AreaKind.Group } group ? group.Members.Select(m => m.AreaId) : [id]
            ),
        ];

    /// <summary>The areas that arguments name: null without any.</summary>
    public static List<int>? Areas(ReleaseSnapshot release, FieldArguments arguments)
    {
        if (arguments.Text("areaGroup") is { } group)
        {
            return [.. Named(release, [group]).SelectMany(area => area.Members).Select(member => member.AreaId)];
        }

        var codes = arguments.Texts("areas");
        return codes is not null ? [.. codes.Select(code => release.ByCode<Area>(code)?.Id).OfType<int>().Distinct()]
            : SeriesSizes.KindOf(arguments) == AreaKind.Group
                ? [.. release.All<Area>().Where(a => a.Kind == AreaKind.Group).Select(a => a.Id)]
            : null;
    }

    private static IEnumerable<Area> Named(ReleaseSnapshot release, IEnumerable<string> codes) =>
        codes.Select(release.ByCode<Area>).OfType<Area>().Where(area => area.Kind == AreaKind.Group);
}

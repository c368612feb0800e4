using OpenUrban.Data.Areas;
using OpenUrban.Data.Indicators;
using OpenUrban.Data.Plans;
using OpenUrban.Data.Search;
using OpenUrban.Data.Sources;

namespace OpenUrban.Api.Suggestions;

/// <summary>The types of entity that requests name by code.</summary>
internal static class CodeTables
{
    private static readonly SearchKind[] Places =
    [
        SearchKind.Country,
        SearchKind.Region,
        SearchKind.Province,
        SearchKind.City,
        SearchKind.District,
        SearchKind.Group,
        SearchKind.Zone,
    ];

    private static readonly Dictionary<Type, CodeTable> All = new CodeTable[]
    {
        new CodeTable<Area>(Places, AreaCodes.Find),
        new CodeTable<Indicator>([SearchKind.Indicator], IndicatorCodes.Find),
        new CodeTable<Plan>([SearchKind.Plan]),
        new CodeTable<Principle>([SearchKind.Principle]),
        new CodeTable<Goal>([SearchKind.Goal]),
        new CodeTable<PlanAction>([SearchKind.Action]),
        new CodeTable<Measure>([SearchKind.Measure]),
        new CodeTable<Target>([SearchKind.Target]),
        new CodeTable<Source>([SearchKind.Source]),
        new CodeTable<Topic>([SearchKind.Topic]),
        new CodeTable<Unit>([SearchKind.Unit]),
        new CodeTable<Vintage>([SearchKind.Vintage]),
    }.ToDictionary(table => table.Entity);

    /// <summary>Null for what is not named by code.</summary>
    public static CodeTable? Of(Type entity) => All.GetValueOrDefault(entity);
}

using OpenUrban.Api.Releases;
using OpenUrban.Data.Areas;
using OpenUrban.Data.Indicators;
using OpenUrban.Data.Plans;
using OpenUrban.Data.Releases;
using OpenUrban.Data.Sources;
using OpenUrban.GraphQL.State;

namespace OpenUrban.Api.Exports;

/// <summary>What codes stand for, of one release: all of it, because a table may have any of them.</summary>
internal sealed class CatalogueRows
{
    private CatalogueRows(IRowSource rows)
    {
        Dataset = rows.Of<Dataset>().Single();
        Indicators = rows.Of<Indicator>().ToDictionary(i => i.Code);
        Areas = rows.Of<Area>().ToDictionary(a => a.Code);
        AreasById = Areas.Values.ToDictionary(a => a.Id);
        Sources = rows.Of<Source>().ToDictionary(s => s.Code);
        Units = rows.Of<Unit>().ToDictionary(u => u.Id);
        Breaks = rows.Of<SeriesBreak>().ToLookup(b => (b.IndicatorId, b.AreaId));
        Targets = rows.Targets().ToList().ToLookup(t => (t.IndicatorId, t.AreaId));
    }

    public Dataset Dataset { get; }

    public IReadOnlyDictionary<string, Indicator> Indicators { get; }

    public IReadOnlyDictionary<string, Area> Areas { get; }

    public IReadOnlyDictionary<int, Area> AreasById { get; }

    public IReadOnlyDictionary<string, Source> Sources { get; }

    public IReadOnlyDictionary<int, Unit> Units { get; }

    public ILookup<(int IndicatorId, int AreaId), SeriesBreak> Breaks { get; }

    public ILookup<(int? IndicatorId, int? AreaId), Target> Targets { get; }

    public static CatalogueRows Of(DataState state) =>
        state.GetOrAdd(typeof(CatalogueRows), s => new CatalogueRows(s.Rows!));
}

using System.Text;
using OpenUrban.Data;
using OpenUrban.Data.Plans;
using OpenUrban.Data.Sources;
using OpenUrban.Data.Texts;
using OpenUrban.Exports;
using OpenUrban.Statistics;
using OpenUrban.Statistics.Comparability;

namespace OpenUrban.Api.Exports;

/// <summary>What codes stand for, in one release and language.</summary>
internal sealed class ExportCatalogue(CatalogueRows rows, Language language) : ICatalogue
{
    private readonly FileTexts texts = FileTexts.In(ExportLanguages.Tag(language));

    public ICatalogue InEnglish => new ExportCatalogue(rows, Language.En);

    public CatalogueIndicator? Indicator(string code)
    {
        if (!rows.Indicators.TryGetValue(code, out var indicator))
        {
            return null;
        }

        var unit = rows.Units[indicator.UnitId];
        return new(
            indicator.Code,
            indicator.Name.In(language),
            indicator.Definition.In(language),
            unit.Code,
            unit.Name.In(language),
            unit.Symbol,
            indicator.UnitMultiplier,
            indicator.Decimals
        );
    }

    public CatalogueArea? Area(string code) =>
        rows.Areas.TryGetValue(code, out var area)
            ? new(
                area.Code,
                area.Name.In(language),
                Constant(area.Kind),
                area.ParentId is { } parent ? rows.AreasById[parent].Code : null,
                area.Centroid?.Longitude,
                area.Centroid?.Latitude
            )
            : null;

    public CatalogueSource? Source(string code) =>
        rows.Sources.TryGetValue(code, out var source) ? Of(source, language) : null;

    /// <summary>What files and pages say of a source.</summary>
    public static CatalogueSource Of(Source source, Language language) =>
        new()
        {
            Code = source.Code,
            Name = source.Name.In(language),
            Producer = source.ProducerOrUnknown.In(language),
            IsProducerKnown = source.Producer is not null,
            Citation = source.Citation.In(language),
            Table = source.Table,
            Year = source.Year,
            PublishedOn = source.PublishedOn,
            PublishedPrecision = Constant(source.PublishedPrecision),
            Grade = Constant(source.Grade),
            Address = source.Address,
            Licence = source.Licence.In(language),
            LicenceId = source.LicenceId,
            IsOpen = source.IsOpen,
        };

    public string Status(string code) => texts.Statuses.GetValueOrDefault(code, code);

    public bool IsTentative(string status) => TentativeStatus.Contains(status);

    public IReadOnlyList<CatalogueBreak> Breaks(string indicator, string area) =>
        Find(indicator, area) is var (indicatorId, areaId)
            ?
            [
                .. rows.Breaks[(indicatorId, areaId)]
                    .OrderBy(b => b.Year)
                    .Select(b => new CatalogueBreak(b.Year, b.Reason.In(language))),
            ]
            : [];

    /// <summary>Targets in another unit than the values, and sums over years, are no lines in a chart of the values.</summary>
    public IReadOnlyList<CatalogueTarget> Targets(string indicator, string area)
    {
        if (Find(indicator, area) is not var (indicatorId, areaId))
        {
            return [];
        }

        var measured = rows.Indicators[indicator];
        return
        [
            .. rows.Targets[(indicatorId, areaId)]
                .Where(t =>
                    t is { Value: not null, Kind: TargetKind.Level or TargetKind.Milestone }
                    && t.UnitId == measured.UnitId
                )
                .OrderBy(t => t.Code, StringComparer.Ordinal)
                .Select(t => new CatalogueTarget(
                    t.Code,
                    t.Name.In(language),
                    Constant(t.Comparator),
                    DecimalArithmetic.Scale(t.Value!.Value, -measured.UnitMultiplier),
                    t.Deadline.Date?.Year,
                    t.Phrase.In(language)
                )),
        ];
    }

    private (int Indicator, int Area)? Find(string indicator, string area) =>
        rows.Indicators.TryGetValue(indicator, out var found) && rows.Areas.TryGetValue(area, out var place)
            ? (found.Id, place.Id)
            : null;

    /// <summary>The name that a member of an enumeration has in the schema: AtLeast is AT_LEAST.</summary>
    private static string Constant(Enum member)
    {
        var name = new StringBuilder();
        foreach (var letter in member.ToString())
        {
            if (char.IsUpper(letter) && name.Length > 0)
            {
                name.Append('_');
            }

            name.Append(char.ToUpperInvariant(letter));
        }

        return name.ToString();
    }
}

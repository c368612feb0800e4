using OpenUrban.Imports.Mapping;

namespace OpenUrban.Imports.TidyCsv;

/// <summary>Reads comma-separated values with a header line and one value a line (RFC 4180).</summary>
internal sealed class TidyCsvReader : LineReader
{
    public TidyCsvReader(ImportFile file, ImportMapping mapping, int maximumErrors)
        : base(file, mapping, maximumErrors)
    {
        Start(mapping.Delimiter);
        ReadHeader();
        var names = mapping.Columns;
        Columns = new LineColumns
        {
            Indicator = mapping.Indicator is null
                ? Required(names.Indicator ?? "indicator", "columns.indicator")
                : None,
            IndicatorName = Required(names.IndicatorName, "columns.indicatorName"),
            Area = mapping.Area is null ? Required(names.Area ?? "area", "columns.area") : None,
            AreaName = Required(names.AreaName, "columns.areaName"),
            Year = Required(names.Year ?? "year", "columns.year"),
            Value = Required(names.Value ?? "value", "columns.value"),
            Status = Named(names.Status, "status", "columns.status"),
            Confidentiality = Named(names.Confidentiality, "confidentiality", "columns.confidentiality"),
            Decimals = Named(names.Decimals, "decimals", "columns.decimals"),
            UnitMultiplier = Named(names.UnitMultiplier, "unit_multiplier", "columns.unitMultiplier"),
            PublishedOn = Named(names.PublishedOn, "published_on", "columns.publishedOn"),
            Filters = Filters(),
        };
    }

    protected override bool TryTake(out ImportedValue taken)
    {
        taken = default;
        return !IsLeftOut() && TryKey(out var key) && TryValue(key, Field(Columns.Value), out taken);
    }

    /// <summary>A column that the mapping names has to be there; one of the default name may be.</summary>
    private int Named(string? name, string defaultName, string property) =>
        name is null ? Optional(defaultName, property) : Required(name, property);
}

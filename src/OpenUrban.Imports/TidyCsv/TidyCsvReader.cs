using OpenUrban.Imports.Mapping;

namespace OpenUrban.Imports.TidyCsv;

/// <summary>Reads comma-separated values with a header line and one value a line (RFC 4180).</summary>
internal sealed class TidyCsvReader : CsvImportReader
{
    private readonly int indicator;
    private readonly int indicatorName;
    private readonly int area;
    private readonly int areaName;
    private readonly int year;
    private readonly int value;
    private readonly int status;
    private readonly int confidentiality;
    private readonly int decimals;
    private readonly int unitMultiplier;
    private readonly int publishedOn;
    private readonly (int Column, string Value)[] filters;

    public TidyCsvReader(ImportFile file, ImportMapping mapping, int maximumErrors)
        : base(file, mapping, maximumErrors)
    {
        Start(mapping.Delimiter);
        ReadHeader();
        var columns = mapping.Columns;
        indicator = mapping.Indicator is null ? Required(columns.Indicator ?? "indicator", "columns.indicator") : None;
        indicatorName = Required(columns.IndicatorName, "columns.indicatorName");
        area = mapping.Area is null ? Required(columns.Area ?? "area", "columns.area") : None;
        areaName = Required(columns.AreaName, "columns.areaName");
        year = Required(columns.Year ?? "year", "columns.year");
        value = Required(columns.Value ?? "value", "columns.value");
        status = Named(columns.Status, "status", "columns.status");
        confidentiality = Named(columns.Confidentiality, "confidentiality", "columns.confidentiality");
        decimals = Named(columns.Decimals, "decimals", "columns.decimals");
        unitMultiplier = Named(columns.UnitMultiplier, "unit_multiplier", "columns.unitMultiplier");
        publishedOn = Named(columns.PublishedOn, "published_on", "columns.publishedOn");
        filters = Filters();
    }

    public override bool TryRead(out ImportedValue value)
    {
        while (NextRow())
        {
            if (TryTake(out value))
            {
                return true;
            }
        }

        value = default;
        return false;
    }

    private bool TryTake(out ImportedValue taken)
    {
        taken = default;
        foreach (var filter in filters)
        {
            if (!Field(filter.Column).SequenceEqual(filter.Value))
            {
                return false;
            }
        }

        if (
            !TryInteger(Field(unitMultiplier), NameOf(unitMultiplier), -30, 30, out var multiplier)
            || FindIndicator(
                indicator == None ? Mapping.Indicator : Field(indicator),
                Field(indicatorName),
                NameOf(indicator)
            )
                is not { } foundIndicator
            || FindArea(area == None ? Mapping.Area : Field(area), Field(areaName), NameOf(area)) is not { } foundArea
            || !TryYear(Field(year), NameOf(year), out var foundYear)
            || !TryMultiplier(foundIndicator, multiplier, NameOf(unitMultiplier))
            || !TryStatus(Field(status), NameOf(status), out var foundStatus)
            || !TryConfidentiality(Field(confidentiality), NameOf(confidentiality), out var foundConfidentiality)
            || !TryInteger(Field(decimals), NameOf(decimals), 0, ImportNumber.MaximumDecimals, out var statedDecimals)
            || !TryDay(Field(publishedOn), NameOf(publishedOn), out var foundDay)
        )
        {
            return false;
        }

        var text = Field(value);
        var (number, digits) = (0.0, 0);
        if (!text.IsEmpty && !TryNumber(text, NameOf(value), out number, out digits))
        {
            return false;
        }

        if (
            TryPair(
                !text.IsEmpty,
                foundStatus,
                NameOf(value),
                NameOf(status),
                Mapping.EmptyValues == EmptyValues.Skip,
                out var agreed
            )
                is not true
            || !TryFree(!text.IsEmpty, foundConfidentiality, NameOf(confidentiality))
        )
        {
            return false;
        }

        taken = new ImportedValue(
            Line,
            foundIndicator.Code,
            foundArea.Code,
            foundYear,
            text.IsEmpty ? null : number,
            text.IsEmpty ? 0 : Math.Max(digits, statedDecimals ?? 0),
            agreed,
            foundConfidentiality,
            foundDay,
            IsWithdrawn: false
        );
        return true;
    }

    /// <summary>A column that the mapping names has to be there; one of the default name may be.</summary>
    private int Named(string? name, string defaultName, string property) =>
        name is null ? Optional(defaultName, property) : Required(name, property);
}

using System.Globalization;
using System.Text.Json;

namespace OpenUrban.Exports.JsonStat;

/// <summary>The dimensions of a dataset in JSON-stat with what the catalogue knows of their categories.</summary>
internal static class StatDimensions
{
    private const string Series = "series";
    private const string Indicator = "indicator";
    private const string Area = "area";
    private const string Year = "year";

    public static void Write(Utf8JsonWriter writer, Export export, StatCube cube)
    {
        var dimensions = new List<(string Id, int Size)>
        {
            (Indicator, cube.Indicators.Count),
            (Area, cube.Areas.Count),
            (Year, cube.Years.Count),
        };

        // One series is what the title says; a dimension of one more would be noise.
        if (cube.Series.Count > 1)
        {
            dimensions.Insert(0, (Series, cube.Series.Count));
        }

        WriteTexts(writer, "id", dimensions.Select(d => d.Id));
        writer.WriteStartArray("size");
        foreach (var (_, size) in dimensions)
        {
            writer.WriteNumberValue(size);
        }

        writer.WriteEndArray();
        writer.WriteStartObject("role");
        WriteTexts(writer, "metric", [Indicator]);
        WriteTexts(writer, "geo", [Area]);
        WriteTexts(writer, "time", [Year]);
        writer.WriteEndObject();

        writer.WriteStartObject("dimension");
        foreach (var (id, _) in dimensions)
        {
            writer.WriteStartObject(id);
            writer.WriteString("label", ExportTexts.In(export.Language).Dimensions[id]);
            switch (id)
            {
                case Series:
                    WriteSeries(writer, export, cube);
                    break;
                case Indicator:
                    WriteIndicators(writer, export, cube);
                    break;
                case Area:
                    WriteAreas(writer, export.Catalogue, cube);
                    break;
                default:
                    writer.WriteStartObject("category");
                    WriteTexts(writer, "index", cube.Years.Select(y => y.ToString()));
                    writer.WriteEndObject();
                    break;
            }

            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    /// <summary>Paths have no colons, so that no two series share an id.</summary>
    private static string SeriesId((string Path, string? Transform) series)
    {
        var transform = series.Transform ?? "LEVEL";
        return series.Path.Length == 0 ? transform : $"{series.Path}:{transform}";
    }

    private static void WriteSeries(Utf8JsonWriter writer, Export export, StatCube cube)
    {
        writer.WriteStartObject("category");
        WriteTexts(writer, "index", cube.Series.Select(SeriesId));
        writer.WriteEndObject();

        // JSON-stat has units of indicators only; what was made of their values may be in others.
        writer.WriteStartObject("extension");
        writer.WriteStartObject("unit");
        foreach (var series in cube.Cells.OfType<Observed>().GroupBy(c => (c.Path, c.Transform)))
        {
            writer.WriteStartObject(SeriesId(series.Key));
            foreach (var value in series.DistinctBy(c => c.Indicator))
            {
                writer.WriteString(value.Indicator, UnitOf(value, export));
            }

            writer.WriteEndObject();
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteIndicators(Utf8JsonWriter writer, Export export, StatCube cube)
    {
        var found = cube.Indicators.Select(export.Catalogue.Indicator).OfType<CatalogueIndicator>().ToArray();

        // The unit that all values of an indicator are in; where they differ, the dimension of series tells them.
        var units = cube
            .Cells.OfType<Observed>()
            .GroupBy(v => v.Indicator)
            .Where(values => values.DistinctBy(v => (v.Transform is null, v.UnitName)).Count() == 1)
            .Select(values => (Values: values, Label: UnitOf(values.First(), export)))
            .Where(unit => unit.Label is not null);
        writer.WriteStartObject("category");
        WriteTexts(writer, "index", cube.Indicators);
        WriteEach(writer, "label", found, i => writer.WriteString(i.Code, i.Name));
        WriteEach(writer, "note", found, i => WriteTexts(writer, i.Code, [i.Definition]));
        WriteEach(writer, "unit", units, unit => WriteUnit(writer, export.Catalogue, unit.Values, unit.Label!));
        writer.WriteEndObject();
    }

    /// <summary>Base and multiplier are open properties, which the format suggests.</summary>
    private static void WriteUnit(
        Utf8JsonWriter writer,
        ICatalogue catalogue,
        IGrouping<string, Observed> values,
        string label
    )
    {
        var indicator = values.First().Transform is null ? catalogue.Indicator(values.Key) : null;
        writer.WriteStartObject(values.Key);
        writer.WriteString("label", label);
        writer.WriteNumber("decimals", indicator?.Decimals ?? values.Max(v => Decimals(v.Digits)));
        if (indicator?.UnitSymbol is { } symbol)
        {
            writer.WriteString("symbol", symbol);
            writer.WriteString("position", "end");
        }

        writer.WriteString("base", indicator?.UnitName ?? label);
        writer.WriteNumber("multiplier", indicator?.UnitMultiplier ?? 0);
        writer.WriteEndObject();
    }

    private static string? UnitOf(Observed value, Export export) =>
        value.Transform is not null ? value.UnitName
        : export.Catalogue.Indicator(value.Indicator) is { } indicator ? UnitTexts.Of(indicator, export.Language)
        : null;

    private static void WriteAreas(Utf8JsonWriter writer, ICatalogue catalogue, StatCube cube)
    {
        var found = cube.Areas.Select(catalogue.Area).OfType<CatalogueArea>().ToArray();
        var codes = cube.Areas.ToHashSet(StringComparer.Ordinal);
        writer.WriteStartObject("category");
        WriteTexts(writer, "index", cube.Areas);
        WriteEach(writer, "label", found, a => writer.WriteString(a.Code, a.Name));
        WriteEach(
            writer,
            "coordinates",
            found.Where(a => (a.Longitude, a.Latitude) is (not null, not null)),
            area =>
            {
                writer.WriteStartArray(area.Code);
                writer.WriteNumberValue(area.Longitude!.Value);
                writer.WriteNumberValue(area.Latitude!.Value);
                writer.WriteEndArray();
            }
        );
        WriteEach(
            writer,
            "child",
            found.Where(a => a.ParentCode is not null && codes.Contains(a.ParentCode)).GroupBy(a => a.ParentCode!),
            children => WriteTexts(writer, children.Key, children.Select(c => c.Code))
        );
        writer.WriteEndObject();
    }

    /// <summary>An object with a member for each item that has one; none where no item has.</summary>
    private static void WriteEach<T>(Utf8JsonWriter writer, string name, IEnumerable<T> items, Action<T> write)
    {
        var any = false;
        foreach (var item in items)
        {
            if (!any)
            {
                writer.WriteStartObject(name);
                any = true;
            }

            write(item);
        }

        if (any)
        {
            writer.WriteEndObject();
        }
    }

    private static void WriteTexts(Utf8JsonWriter writer, string name, IEnumerable<string> texts)
    {
        writer.WriteStartArray(name);
        foreach (var text in texts)
        {
            writer.WriteStringValue(text);
        }

        writer.WriteEndArray();
    }

    /// <summary>Digits after the point: 1 of 0.5, 3 of 5E-3.</summary>
    private static int Decimals(string? digits)
    {
        if (digits is null)
        {
            return 0;
        }

        var exponent = digits.IndexOfAny(['e', 'E']);
        var mantissa = exponent < 0 ? digits : digits[..exponent];
        var power = exponent < 0 ? 0 : int.Parse(digits.AsSpan(exponent + 1), NumberStyles.AllowLeadingSign);
        var point = mantissa.IndexOf('.', StringComparison.Ordinal);
        return Math.Max(0, (point < 0 ? 0 : mantissa.Length - point - 1) - power);
    }
}

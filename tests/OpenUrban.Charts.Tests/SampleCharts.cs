using System.Text;
using OpenUrban.Charts.Fonts;
using OpenUrban.Charts.Models;
using OpenUrban.Exports;
using OpenUrban.Exports.Tests;
using OpenUrban.Tables;

namespace OpenUrban.Charts.Tests;

/// <summary>Exports whose values are written down, for charts.</summary>
internal static class SampleCharts
{
    /// <summary>A server without fonts of any script.</summary>
    public static ChartFonts NoFonts { get; } = new([]);

    private static readonly Column[] Columns =
    [
        new("indicator.code", ColumnType.Text),
        new("area.code", ColumnType.Text),
        new("year", ColumnType.Integer),
        new("value", ColumnType.Number),
        new("status", ColumnType.Text),
        new("source.code", ColumnType.Text),
        new("transform", ColumnType.Text),
        new("valueUnit.name", ColumnType.Text),
        new("crossesBreak", ColumnType.Boolean),
    ];

    /// <summary>Rail length of Shanghai with breaks, a target, a missing and two tentative values.</summary>
    public static object?[][] Rail { get; } =
    [
        Row("RAIL_KM", "310000", 2010, 420, "E"),
        Row("RAIL_KM", "310000", 2011, 454),
        Row("RAIL_KM", "310000", 2012, null, "L"),
        Row("RAIL_KM", "310000", 2013, 567),
        Row("RAIL_KM", "310000", 2014, 548),
        Row("RAIL_KM", "310000", 2017, 637),
        Row("RAIL_KM", "310000", 2021, 831),
        Row("RAIL_KM", "310000", 2024, 896),
        Row("RAIL_KM", "310000", 2025, 962, "P"),
    ];

    /// <summary>Residents of five districts at two censuses, one of them not counted at the last.</summary>
    public static object?[][] Districts { get; } =
    [
        Row("POP_CENSUS", "310101", 2010, 678670),
        Row("POP_CENSUS", "310101", 2020, 662030),
        Row("POP_CENSUS", "310104", 2010, 1085130),
        Row("POP_CENSUS", "310104", 2020, 1113078),
        Row("POP_CENSUS", "310105", 2010, 690571),
        Row("POP_CENSUS", "310105", 2020, null, "L"),
        Row("POP_CENSUS", "310115", 2010, 5044430),
        Row("POP_CENSUS", "310115", 2020, 5681512, "P"),
        Row("POP_CENSUS", "310151", 2010, 703722),
        Row("POP_CENSUS", "310151", 2020, 637921),
    ];

    public static object?[][] DistrictsOf(int year) => [.. Districts.Where(r => r[2] is int its && its == year)];

    public static object?[] Row(string indicator, string area, int year, object? value, string status = "A") =>
        [indicator, area, year, value, status, "CENSUS; RAIL", null, null, null];

    /// <summary>The same, computed.</summary>
    public static object?[] Row(string area, int year, double value, string transform, string unit) =>
        ["POP_CENSUS", area, year, value, "A", "CENSUS", transform, unit, null];

    /// <summary>The same with the mark that the value may, or may not, be compared with the one before it.</summary>
    public static object?[] Marked(this object?[] row, bool startsAfterBreak) => [.. row[..^1], startsAfterBreak];

    public static Export Export(
        IExportFormat format,
        object?[][] rows,
        string language,
        params (string Name, string Value)[] options
    )
    {
        var table = SampleTable.Of(
            Columns,
            rows,
            new ValueColumns
            {
                Path = "",
                Indicator = 0,
                Area = 1,
                Period = 2,
                Value = 3,
                Status = 4,
                Source = 5,
                Transform = 6,
                UnitName = 7,
                Break = 8,
            }
        );
        var export = SampleExport.Of(table, format, options);
        return export with
        {
            Catalogue = new ChartCatalogue(language),
            Language = language,
            Subject = export.Subject with { Title = language == "en" ? "Figures of Shanghai" : "上海数据" },
        };
    }

    public static async Task<ChartModel> ModelAsync(
        object?[][] rows,
        string language = "en",
        params (string Name, string Value)[] options
    ) =>
        (
            await ChartDrawing.DrawAsync(
                "svg",
                Export(new SvgFormat(), rows, language, options),
                ChartFonts.OfSystem,
                CancellationToken.None
            )
        ).Model;

    public static async Task<string> SvgAsync(
        object?[][] rows,
        string language = "en",
        ChartFonts? fonts = null,
        params (string Name, string Value)[] options
    )
    {
        var format = new SvgFormat(fonts ?? ChartFonts.OfSystem);
        return Encoding.UTF8.GetString(await WriteAsync(format, Export(format, rows, language, options)));
    }

    public static async Task<byte[]> WriteAsync(IExportFormat format, Export export)
    {
        await using var output = new ResponseStream();
        await format.WriteAsync(export, output, CancellationToken.None);
        return output.ToArray();
    }
}

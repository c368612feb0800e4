using System.Globalization;

namespace OpenUrban.Seed.Tests.Commands;

/// <summary>A file of the World Bank's shape.</summary>
internal static class MadeUpFile
{
    private const int Indicators = 8;
    private const int Areas = 100;

    public static string[] Import(string file, string database) =>
        ["import", file, "--mapping", "world-bank", "--create", "--database", database];

    /// <param name="folder">Where it is written.</param>
    /// <param name="years">How large it is: 800 values a year.</param>
    public static string Write(string folder, int years)
    {
        var path = Path.Combine(folder, "many.csv");
        using var file = new StreamWriter(path);
        file.WriteLine("indicator_code,country_code,country_name,year,value");
        for (var indicator = 0; indicator < Indicators; indicator++)
        {
            for (var area = 0; area < Areas; area++)
            {
                for (var year = 0; year < years; year++)
                {
                    file.WriteLine(
                        string.Create(
                            CultureInfo.InvariantCulture,
                            $"made.up.{indicator:00},X{area:000},Area {area},{1960 + year},{(indicator * area) + (year / 8.0)}"
                        )
                    );
                }
            }
        }

        return path;
    }
}

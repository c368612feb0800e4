namespace OpenUrban.Benchmarks.Data;

/// <summary>How many areas and indicators there are, each with fifty years.</summary>
internal sealed record Scale(string Name, int Areas, int Indicators)
{
    public const int FirstYear = 1976;

    public const int Years = 50;

    public static readonly Scale Small = new("small", 16, 60);

    public static readonly Scale Large = new("large", 1_000, 100);

    public int Series => Areas * Indicators;

    public int Rows => Series * Years;

    public static string AreaCode(int area) => $"A{area:0000}";

    public static string IndicatorCode(int indicator) => $"I{indicator:000}";
}

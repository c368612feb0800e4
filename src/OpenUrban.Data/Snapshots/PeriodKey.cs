namespace OpenUrban.Data.Snapshots;

/// <summary>
/// Indicator, area and year as one number, the lowest bits being the year: in the order of these numbers lie the rows of the
/// columns. <see cref="ObservationStatements"/> packs it.
/// </summary>
internal static class PeriodKey
{
    private const int YearBits = 16;
    private const int AreaBits = 19;

    public static short YearOf(long key) => (short)((key & ((1 << YearBits) - 1)) + short.MinValue);

    public static int IndicatorOf(long key) => (int)(key >> (YearBits + AreaBits));

    public static int AreaOf(long key) => (int)(key >> YearBits) & ((1 << AreaBits) - 1);

    /// <summary>The same for all years of a series.</summary>
    public static long SeriesOf(long key) => key >> YearBits;
}

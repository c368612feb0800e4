namespace OpenUrban.Statistics.Claims;

/// <summary>Powers of ten as decimal numbers, exact: 28 digits hold each that a statistic needs.</summary>
internal static class Powers
{
    private const int Largest = 27;

    private static readonly decimal[] Table = Make();

    public static decimal OfTen(int power) => Table[power];

    /// <summary>value * 10^power; null where 28 digits do not hold it.</summary>
    public static decimal? Shift(decimal value, int power)
    {
        if (Math.Abs(power) > Largest)
        {
            return null;
        }

        try
        {
            return power >= 0 ? value * Table[power] : value / Table[-power];
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private static decimal[] Make()
    {
        var table = new decimal[Largest + 1];
        table[0] = 1;
        for (var power = 1; power <= Largest; power++)
        {
            table[power] = table[power - 1] * 10;
        }

        return table;
    }
}

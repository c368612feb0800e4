namespace OpenUrban.Charts.Drawing;

/// <summary>Years as time goes by: two that lie apart in time lie apart on the axis.</summary>
/// <param name="years">Those that have values or targets, the first first.</param>
internal sealed class YearLine(IReadOnlyList<int> years) : IYearScale
{
    /// <summary>Left free at both ends, for marks.</summary>
    private const double End = 0.015;

    private static readonly int[] Steps = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000];

    private readonly int first = years[0];
    private readonly int last = years[^1];

    public double Part(int year) => At(year);

    public double PartOfBreak(int year) => Math.Max(At(year - 0.5), 0);

    /// <summary>Those that have values where there is room for all, else round ones.</summary>
    public IReadOnlyList<int> Written(double room, double least)
    {
        if (first == last)
        {
            return [first];
        }

        var pixels = room * (1 - (2 * End)) / (last - first);
        if (years.Zip(years.Skip(1), (a, b) => (b - a) * pixels).All(d => d >= least))
        {
            return years;
        }

        var step = Steps.FirstOrDefault(s => s * pixels >= least, last - first);
        var start = first + ((step - (first % step)) % step);
        return [.. Enumerable.Range(0, ((last - start) / step) + 1).Select(i => start + (i * step))];
    }

    private double At(double year) => first == last ? 0.5 : End + ((year - first) / (last - first) * (1 - (2 * End)));
}

namespace OpenUrban.Charts.Drawing;

/// <summary>Years beside each other, each as wide as the others.</summary>
/// <param name="years">Those that have values, the first first.</param>
internal sealed class YearSlots(IReadOnlyList<int> years) : IYearScale
{
    /// <summary>The middle of its slot; the end of the axis for a year to come.</summary>
    public double Part(int year) => year > years[^1] ? 1 : (Slot(year) + 0.5) / years.Count;

    public double PartOfBreak(int year) => (double)Slot(year) / years.Count;

    public IReadOnlyList<int> Written(double room, double least)
    {
        var step = (int)Math.Max(1, Math.Ceiling(least * years.Count / room));
        return [.. years.Where((_, i) => i % step == 0)];
    }

    /// <summary>Position of the first year that is not before this one.</summary>
    private int Slot(int year) => years.TakeWhile(y => y < year).Count();
}

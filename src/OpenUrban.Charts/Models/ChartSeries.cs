using OpenUrban.Charts.Scenes;
using OpenUrban.Statistics;

namespace OpenUrban.Charts.Models;

/// <summary>Values of one indicator in one area, as published or transformed.</summary>
/// <param name="Label">What tells it from the others.</param>
/// <param name="Points">One a year, the first year first; missing values included.</param>
/// <param name="Breaks">Years from which it is on a new basis.</param>
internal sealed record ChartSeries(string Label, IReadOnlyList<ChartPoint> Points, IReadOnlyList<int> Breaks)
{
    /// <summary>
    /// Years between censuses: two values alone do not say how far apart those of their series are, and over more years than
    /// these nothing joins them.
    /// </summary>
    private const int LongestOfTwo = 10;

    /// <summary>Two points are no trend: nothing joins them.</summary>
    private const int FewestOfLine = 3;

    /// <summary>Code of its indicator.</summary>
    public string Indicator { get; init; } = "";

    /// <summary>Code of its area.</summary>
    public string Area { get; init; } = "";

    /// <summary>Whether there are points enough for a line.</summary>
    public bool HasLine => Known.Skip(FewestOfLine - 1).Any();

    /// <summary>The points that have a value.</summary>
    public IEnumerable<ChartPoint> Known => Points.Where(p => p.Value.HasValue);

    /// <summary>
    /// The points that can be compared with each other: of one basis, and with no missing value between them.
    /// </summary>
    public IEnumerable<IReadOnlyList<ChartPoint>> Segments
    {
        get
        {
            var segment = new List<ChartPoint>();
            foreach (var point in Points)
            {
                if (
                    segment.Count > 0
                    && (point.Value is null || Breaks.Any(b => b > segment[^1].Year && b <= point.Year))
                )
                {
                    yield return segment;
                    segment = [];
                }

                if (point.Value.HasValue)
                {
                    segment.Add(point);
                }
            }

            if (segment.Count > 0)
            {
                yield return segment;
            }
        }
    }

    /// <summary>The points that have a value, of each basis; missing ones in between part nothing here.</summary>
    public IEnumerable<IReadOnlyList<ChartPoint>> Parts =>
        Known.GroupBy(p => Breaks.Count(b => b <= p.Year)).Select(part => (IReadOnlyList<ChartPoint>)[.. part]);

    /// <summary>
    /// The points that a line may connect: those that can be compared, as long as no year is left out between them.
    /// </summary>
    public IEnumerable<IReadOnlyList<ChartPoint>> Lines
    {
        get
        {
            int[] years = [.. Points.Select(p => p.Year)];
            var longest = years.Length > 2 ? SeriesInterval.Of(years) : LongestOfTwo;
            foreach (var segment in Segments)
            {
                var start = 0;
                for (var i = 1; i < segment.Count; i++)
                {
                    if (segment[i].Year - segment[i - 1].Year > longest)
                    {
                        yield return [.. segment.Take(start..i)];
                        start = i;
                    }
                }

                yield return [.. segment.Skip(start)];
            }
        }
    }

    /// <summary>What a mark for one of its points stands for.</summary>
    public MarkedValue ValueOf(ChartPoint point) => new(Indicator, Area, point.Year);

    public ChartPoint? At(int year) => Points.FirstOrDefault(p => p.Year == year);
}

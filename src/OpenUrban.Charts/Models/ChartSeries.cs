namespace OpenUrban.Charts.Models;

/// <summary>Values of one indicator in one area, as published or transformed.</summary>
/// <param name="Label">What tells it from the others.</param>
/// <param name="Points">One a year, the first year first; missing values included.</param>
/// <param name="Breaks">Years from which it is on a new basis.</param>
internal sealed record ChartSeries(string Label, IReadOnlyList<ChartPoint> Points, IReadOnlyList<int> Breaks)
{
    /// <summary>The points that have a value.</summary>
    public IEnumerable<ChartPoint> Known => Points.Where(p => p.Value.HasValue);

    /// <summary>
    /// The points that a line may connect: it goes on neither where a value is missing nor where the series is on a new
    /// basis.
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

    public ChartPoint? At(int year) => Points.FirstOrDefault(p => p.Year == year);
}

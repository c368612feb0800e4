namespace OpenUrban.Statistics.Transforms;

/// <summary>A series and what a transform makes of it, which is computed when it is first asked for.</summary>
public sealed class TransformedSeries
{
    private readonly Lazy<IReadOnlyList<TransformedValue>> points;
    private readonly Lazy<IReadOnlyList<InputSpan>> spans;

    /// <param name="definition">The transform.</param>
    /// <param name="operands">What it is computed from.</param>
    /// <param name="from">The first year of the results; null for no limit.</param>
    /// <param name="to">The last year of the results; null for no limit.</param>
    public TransformedSeries(
        TransformDefinition definition,
        TransformOperands operands,
        int? from = null,
        int? to = null
    )
    {
        (Definition, BaseYear) = (definition, operands.BaseYear);
        points = new(() => definition.Apply(operands, from, to));
        spans = new(Measure);
    }

    public TransformDefinition Definition { get; }

    public int? BaseYear { get; }

    /// <summary>One for each year of the series, in their order.</summary>
    public IReadOnlyList<TransformedValue> Points => points.Value;

    /// <summary>The series that were read, in the order in which they are first needed, and from which year to which.</summary>
    public IReadOnlyList<InputSpan> Spans => spans.Value;

    /// <summary>Whether two values of a series that were read one after the other may not be compared, or two of the results, or what a result was computed from.</summary>
    public bool CrossesBreak =>
        Spans.Any(span => span.CrossesBreak)
        || Points.Any(point => point.CrossesBreak)
        || Points.SkipWhile(point => point.Value is null).Skip(1).Any(point => point.StartsAfterBreak);

    /// <summary>Whether something that was read is an estimate, imputed, or a forecast.</summary>
    public bool IncludesEstimates => Points.Any(point => point.IncludesEstimates);

    private List<InputSpan> Measure()
    {
        var order = new List<ObservedSeries>();
        var places = new Dictionary<ObservedSeries, SortedSet<int>>();
        foreach (var input in Points.SelectMany(point => point.Inputs))
        {
            if (!places.TryGetValue(input.Series, out var read))
            {
                places[input.Series] = read = [];
                order.Add(input.Series);
            }

            read.Add(input.Place);
        }

        return [.. order.Select(series => SpanOf(series, places[series]))];
    }

    private static InputSpan SpanOf(ObservedSeries series, SortedSet<int> places)
    {
        int[] present = [.. places.Where(place => series.Values[place].Value is not null)];
        return new InputSpan(
            series,
            series.Values[places.Min].Year,
            series.Values[places.Max].Year,
            Enumerable
                .Range(1, Math.Max(0, present.Length - 1))
                .Any(i => !series.AreComparable(present[i - 1], present[i]))
        );
    }
}

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

    /// <summary>Whether a series that was read has a known break between the first and the last year that was read of it.</summary>
    public bool CrossesBreak => Spans.Any(span => span.Series.HasBreak(span.FirstYear, span.LastYear));

    /// <summary>Whether something that was read is an estimate, imputed, or a forecast.</summary>
    public bool IncludesEstimates => Points.Any(point => point.IncludesEstimates);

    private List<InputSpan> Measure()
    {
        var found = new List<InputSpan>();
        var places = new Dictionary<ObservedSeries, int>();
        foreach (var input in Points.SelectMany(point => point.Inputs))
        {
            var year = input.Value.Year;
            if (places.TryGetValue(input.Series, out var place))
            {
                var (series, first, last) = found[place];
                found[place] = new InputSpan(series, Math.Min(first, year), Math.Max(last, year));
            }
            else
            {
                places[input.Series] = found.Count;
                found.Add(new InputSpan(input.Series, year, year));
            }
        }

        return found;
    }
}

namespace OpenUrban.Statistics.Transforms;

/// <summary>What a transform made of one year of a series.</summary>
public sealed record TransformedValue
{
    public required int Year { get; init; }

    /// <summary>Null when there is none; the reason says why. Never 0 for missing.</summary>
    public double? Value { get; init; }

    /// <summary>Null when there is a value.</summary>
    public UndefinedReason? Reason { get; init; }

    /// <summary>The value of the year before it was transformed.</summary>
    public TransformInput Observed { get; init; }

    /// <summary>What was read: the value of the year first.</summary>
    public required IReadOnlyList<TransformInput> Inputs { get; init; }

    /// <summary>The earlier year that it is compared with; null where none is.</summary>
    public int? PreviousYear { get; init; }

    /// <summary>The year that is 100; null for what is no index.</summary>
    public int? BaseYear { get; init; }

    /// <summary>How many areas were ranked, this one included; null for what is no rank.</summary>
    public int? RankedAreas { get; init; }

    /// <summary>
    /// Whether the values of the two years that are compared are not comparable: a known break lies between them, or they are
    /// of different editions. What compares figures of one year, as ranks and shares do, never crosses one.
    /// </summary>
    public bool CrossesBreak { get; init; }

    /// <summary>
    /// Whether the result may not be compared with the last one before it, so that nothing joins the two: what it was computed
    /// from is on another basis, or was taken from another series. Of a rank, the value of the area itself counts.
    /// </summary>
    public bool StartsAfterBreak { get; init; }

    /// <summary>
    /// Whether the figures of the year that are compared with each other, as ranks and shares do, are of different editions,
    /// stand on different sides of a break, or are by different definitions.
    /// </summary>
    public bool MixesEditions { get; init; }

    /// <summary>Whether the inputs are of different units, as yuan and persons.</summary>
    public bool MixesUnits
    {
        get
        {
            for (var i = 1; i < Inputs.Count; i++)
            {
                if (Inputs[i].Series.Unit != Inputs[0].Series.Unit)
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>Whether an input is an estimate, imputed, or a forecast.</summary>
    public bool IncludesEstimates
    {
        get
        {
            for (var i = 0; i < Inputs.Count; i++)
            {
                if (Inputs[i].Value.IsEstimate)
                {
                    return true;
                }
            }

            return false;
        }
    }
}

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
    /// Whether a known break lies between the two years that are compared. What compares figures of one year, as ranks and
    /// shares do, never crosses one.
    /// </summary>
    public bool CrossesBreak { get; init; }

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

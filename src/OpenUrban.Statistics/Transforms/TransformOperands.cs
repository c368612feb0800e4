namespace OpenUrban.Statistics.Transforms;

/// <summary>
/// What the transforms of one series are computed from, all as of the same day. A transform needs only what
/// <see cref="TransformDefinition.Reads"/> names.
/// </summary>
public sealed record TransformOperands
{
    public required ObservedSeries Series { get; init; }

    /// <summary>The year that is 100.</summary>
    public int? BaseYear { get; init; }

    /// <summary>The residents of the area: of the first series that has the year.</summary>
    public IReadOnlyList<ObservedSeries> Residents { get; init; } = [];

    /// <summary>The area in square kilometres, a single value of the year that it is of; null when it is unknown.</summary>
    public ObservedSeries? Extent { get; init; }

    /// <summary>The other areas that the area is ranked among.</summary>
    public IReadOnlyList<ObservedSeries> Peers { get; init; } = [];

    public bool HasParent { get; init; }

    /// <summary>Whether the area is one among others; a group, which has areas in common with others, is not.</summary>
    public bool IsRankable { get; init; } = true;

    /// <summary>
    /// The parent area's series of what the series measures, of which the first that has the year is taken: that of the same
    /// indicator, then those of other indicators for the same.
    /// </summary>
    public IReadOnlyList<ObservedSeries> Parents { get; init; } = [];

    /// <summary>
    /// The parent area's series of what the series is a part of, by definition as by area: taken where none of
    /// <see cref="Parents"/> has the year.
    /// </summary>
    public IReadOnlyList<ObservedSeries> Wholes { get; init; } = [];

    /// <summary>
    /// The series of the area that it may be divided by, of which the first that has a value near enough is taken: that of the
    /// indicator that was named, then those of other indicators for the same.
    /// </summary>
    public IReadOnlyList<ObservedSeries> Denominators { get; init; } = [];

    /// <summary>The indicator that was named has a series, which is the first of <see cref="Denominators"/>.</summary>
    public bool HasNamedDenominator { get; init; } = true;

    /// <summary>For how many of the denominator's units a ratio is.</summary>
    public double Multiplier { get; init; } = 1;

    /// <summary>How many years the denominator may be off.</summary>
    public int Tolerance { get; init; }

    /// <summary>Whether a ratio of the two units has a meaning.</summary>
    public bool HasRatio { get; init; } = true;

    /// <summary>Whether the figure of an area is the sum of the figures of its parts.</summary>
    public bool IsAdditive { get; init; }

    /// <summary>Whether an amount in the unit of the series may be divided by persons or by an area.</summary>
    public bool IsDivisible { get; init; } = true;
}

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

    /// <summary>The parent area's series of the same indicator; null when it has none.</summary>
    public ObservedSeries? Parent { get; init; }

    /// <summary>Whether the figure of an area is the sum of the figures of its parts.</summary>
    public bool IsAdditive { get; init; }
}

namespace OpenUrban.Exports;

/// <summary>
/// A publication that figures are from. Who reads of it is told producer, publication and year, never the copy that was read.
/// </summary>
public sealed record CatalogueSource
{
    public required string Code { get; init; }

    /// <summary>The publication.</summary>
    public required string Name { get; init; }

    /// <summary>Who made and published the figures, or that it is not known.</summary>
    public required string Producer { get; init; }

    /// <summary>Whether it is known who that was: what is not known is no publisher for machines to read.</summary>
    public bool IsProducerKnown { get; init; } = true;

    /// <summary>As a newspaper prints it.</summary>
    public required string Citation { get; init; }

    /// <summary>The number of the table or page; null where none was noted.</summary>
    public string? Table { get; init; }

    /// <summary>The year of the publication.</summary>
    public required int Year { get; init; }

    /// <summary>When its figures were published.</summary>
    public required DateOnly PublishedOn { get; init; }

    /// <summary>How exactly that is known: DAY, YEAR or NOT_AFTER.</summary>
    public required string PublishedPrecision { get; init; }

    /// <summary>How close what was read is to the producer: OFFICIAL, OFFICIAL_VIA_COPY, PRESS or OTHER.</summary>
    public required string Grade { get; init; }

    /// <summary>Where the producer has published it; null for what is not on the web.</summary>
    public string? Address { get; init; }

    /// <summary>The licence of what was read, in words.</summary>
    public required string Licence { get; init; }

    /// <summary>As SPDX has it; null where none is stated.</summary>
    public string? LicenceId { get; init; }

    /// <summary>Whether a licence is stated that lets others reuse the figures.</summary>
    public required bool IsOpen { get; init; }
}

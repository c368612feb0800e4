using OpenUrban.Data.Sources;
using OpenUrban.Data.Texts;

namespace OpenUrban.Imports.Publishing;

/// <summary>The source that the values of a file are of. Where the store has one of this code, that one stands.</summary>
public sealed record ImportSource
{
    public required string Code { get; init; }

    public required LocalizedText Name { get; init; }

    /// <summary>Who made and published the figures.</summary>
    public required LocalizedText Publisher { get; init; }

    /// <summary>How close the file is to the producer.</summary>
    public SourceGrade Grade { get; init; } = SourceGrade.Other;

    /// <summary>Year of the publication.</summary>
    public required int Year { get; init; }

    /// <summary>The address at which the producer has published it; null where it is unknown.</summary>
    public string? Address { get; init; }

    /// <summary>The title of the copy that is read; null where it is the publication itself.</summary>
    public string? CopyTitle { get; init; }

    /// <summary>Where the copy was read; null where it is unknown.</summary>
    public string? CopyAddress { get; init; }

    public required LocalizedText Licence { get; init; }

    /// <summary>SPDX identifier of the licence; null where none is stated.</summary>
    public string? LicenceId { get; init; }

    public LocalizedText? Note { get; init; }
}

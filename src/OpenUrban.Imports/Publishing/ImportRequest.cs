using OpenUrban.Data;
using OpenUrban.Data.Sources;
using OpenUrban.Data.Texts;

namespace OpenUrban.Imports.Publishing;

/// <summary>What a file as a whole is, and what to do with it.</summary>
public sealed record ImportRequest
{
    public required ImportSource Source { get; init; }

    /// <summary>The day on which the source published the values, unless a line has a day of its own.</summary>
    public required DateOnly PublishedOn { get; init; }

    public required DatePrecision PublishedPrecision { get; init; }

    public required PublicationBasis PublishedBasis { get; init; }

    /// <summary>What is new in the release.</summary>
    public required LocalizedText Notes { get; init; }

    /// <summary>Whether unknown areas and indicators are created; otherwise they are listed and nothing is published.</summary>
    public bool Create { get; init; }

    /// <summary>Whether only the report is wanted.</summary>
    public bool DryRun { get; init; }

    /// <summary>Rejected rows to list. When there are as many, reading stops.</summary>
    public int MaximumErrors { get; init; } = DefaultMaximumErrors;

    /// <summary>Units that may be missing in the store, by code.</summary>
    public IReadOnlyDictionary<string, ImportedName> Units { get; init; } = new Dictionary<string, ImportedName>();

    /// <summary>Topics that may be missing in the store, by code.</summary>
    public IReadOnlyDictionary<string, ImportedName> Topics { get; init; } = new Dictionary<string, ImportedName>();

    /// <summary>How an indicator that is unknown is created.</summary>
    public required Func<FoundCode, ImportedIndicator> CreateIndicator { get; init; }

    /// <summary>How an area that is unknown is created.</summary>
    public required Func<FoundCode, ImportedArea> CreateArea { get; init; }

    public const int DefaultMaximumErrors = 100;
}

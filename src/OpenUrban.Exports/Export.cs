using OpenUrban.Tables;

namespace OpenUrban.Exports;

/// <summary>A table on its way into a format, with all that is to go along.</summary>
public sealed record Export
{
    public required Table Table { get; init; }

    public required ExportSubject Subject { get; init; }

    public required ICatalogue Catalogue { get; init; }

    /// <summary>The options of the format it is written in.</summary>
    public required ExportOptions Options { get; init; }

    /// <summary>Language of what the export itself says: <c>en</c>, <c>zh-Hans</c> or <c>zh-Hant</c> (BCP 47).</summary>
    public required string Language { get; init; }
}

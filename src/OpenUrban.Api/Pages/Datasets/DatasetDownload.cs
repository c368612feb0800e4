using OpenUrban.Api.Datasets;
using OpenUrban.Data.Texts;

namespace OpenUrban.Api.Pages.Datasets;

/// <summary>A file of the whole data set as pages and catalogues show it.</summary>
/// <param name="Kind">The file.</param>
/// <param name="FileType">Its name in the list of file types of the EU's Publications Office; null where it has none.</param>
/// <param name="Description">What is in it.</param>
internal sealed record DatasetDownload(DatasetKind Kind, string? FileType, LocalizedText Description)
{
    public static readonly IReadOnlyList<DatasetDownload> All =
    [
        new(DatasetKind.Zip, "ZIP", FileTexts.InAll(t => t.Zip)),
        new(DatasetKind.Parquet, "PARQUET", FileTexts.InAll(t => t.Parquet)),
        new(DatasetKind.Sqlite, null, FileTexts.InAll(t => t.Sqlite)),
    ];

    public string Name => $"dataset.{Kind.Extension}";

    /// <summary>The address of it, in the release that is told of.</summary>
    /// <param name="facts">What is told.</param>
    /// <param name="suffix">What stands behind its name, for what goes along with it.</param>
    public string AddressIn(DatasetFacts facts, string suffix = "") =>
        $"{DatasetEndpoints.Path}.{Kind.Extension}{suffix}" + (facts.Named is { } release ? $"?release={release}" : "");
}

using OpenUrban.Data.Texts;

namespace OpenUrban.Api.Pages.Datasets;

/// <summary>A file that the whole data set can be had in: /dataset.NAME.</summary>
/// <param name="Name">What stands behind the point.</param>
/// <param name="MediaType">Its media type.</param>
/// <param name="FileType">Its name in the list of file types of the EU's Publications Office; null where it has none.</param>
/// <param name="Description">What is in it.</param>
internal sealed record DatasetDownload(string Name, string MediaType, string? FileType, LocalizedText Description)
{
    public static readonly IReadOnlyList<DatasetDownload> All =
    [
        new("zip", "application/zip", "ZIP", PageWords.ZipFile),
        new("parquet", "application/vnd.apache.parquet", "PARQUET", PageWords.ParquetFile),
        new("sqlite", "application/vnd.sqlite3", null, PageWords.SqliteFile),
    ];

    /// <summary>The address of it, in the release that is told of.</summary>
    public string AddressIn(DatasetFacts facts) =>
        $"{PageHeader.DatasetPath}.{Name}" + (facts.Named is { } release ? $"?release={release}" : "");
}

namespace OpenUrban.Api.Datasets;

/// <summary>A file that has the whole data set.</summary>
/// <param name="Extension">What stands behind the point in its address.</param>
/// <param name="MediaType">Its media type.</param>
/// <param name="Description">What it is, in one sentence.</param>
internal sealed record DatasetKind(string Extension, string MediaType, string Description)
{
    public static readonly DatasetKind Zip = new(
        "zip",
        "application/zip",
        "All tables as CSV, with descriptors (Frictionless, CSV on the Web), README, citation and licence."
    );

    public static readonly DatasetKind Parquet = new(
        "parquet",
        "application/vnd.apache.parquet",
        "All values in force, flat, with status, notes and source."
    );

    public static readonly DatasetKind Sqlite = new(
        "sqlite",
        "application/vnd.sqlite3",
        "The database itself, with all versions: this program serves it without any other step."
    );

    public static IReadOnlyList<DatasetKind> All { get; } = [Zip, Parquet, Sqlite];
}

namespace OpenUrban.Api.Datasets;

/// <summary>Where files of the whole data set lie that were asked for.</summary>
internal sealed class DatasetOptions
{
    /// <summary>Folder for files of the whole data set that were asked for. Without it one of the process's own among the temporary files.</summary>
    public string? Folder { get; set; }

    /// <summary>Most of these files; the one not asked for the longest goes.</summary>
    public int MaximumFiles { get; set; } = 9;
}

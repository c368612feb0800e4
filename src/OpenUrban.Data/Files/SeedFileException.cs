namespace OpenUrban.Data.Files;

/// <summary>A data file says something that cannot be published: where, and what to mend.</summary>
public sealed class SeedFileException(string file, int line, string? column, string reason)
    : Exception($"{file}, line {line}{(column is null ? "" : $", column {column}")}: {reason}")
{
    /// <summary>Path below the data folder, with forward slashes.</summary>
    public string File { get; } = file;

    /// <summary>Counted from 1, the header included.</summary>
    public int Line { get; } = line;

    /// <summary>Name of the column; null when the line as a whole is meant.</summary>
    public string? Column { get; } = column;

    public string Reason { get; } = reason;
}

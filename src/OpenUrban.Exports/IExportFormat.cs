namespace OpenUrban.Exports;

/// <summary>
/// A format that a table can be written in. It is one object for all exports and has no state. Its name stands in addresses
/// and never changes its meaning.
/// </summary>
public interface IExportFormat
{
    /// <summary>What stands behind the point in an address and in the name of a file: <c>csv</c>, <c>datapackage.zip</c>.</summary>
    string Name { get; }

    /// <summary>Its media type, with parameters.</summary>
    string MediaType { get; }

    /// <summary>What it is, and for which programs, in one sentence.</summary>
    string Description { get; }

    /// <summary>What can be chosen about it, beside what can be chosen for all.</summary>
    IReadOnlyList<ExportOption> Options { get; }

    /// <summary>
    /// Writes an export. Nothing is written before it is known that the table can be written in this format, as far as that
    /// can be told from its columns and its first rows.
    /// </summary>
    /// <param name="export">What is written.</param>
    /// <param name="output">Where to; it is not closed, and takes asynchronous writes only.</param>
    /// <param name="cancellationToken">Cancelled when the client leaves.</param>
    /// <exception cref="ExportException">The table is not of a kind, or not of a size, that the format can hold.</exception>
    Task WriteAsync(Export export, Stream output, CancellationToken cancellationToken);
}

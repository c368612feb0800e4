using OpenUrban.Data.Files;

namespace OpenUrban.Imports;

/// <summary>
/// Reads the values of a file one by one, in constant memory. A line that cannot be taken is put on the list of rejected
/// rows and passed over; nothing of it is guessed.
/// </summary>
/// <remarks>For one thread.</remarks>
public interface IImportReader : IDisposable
{
    /// <summary>Name of the file without its folder, for messages.</summary>
    string File { get; }

    /// <summary>Lines or cells read so far, rejected ones included, empty ones that say nothing not.</summary>
    long Rows { get; }

    /// <summary>What could not be taken, in the order of the file.</summary>
    IReadOnlyList<RejectedRow> RejectedRows { get; }

    /// <summary>Whether reading has stopped before the end, because there were as many rejected rows as are listed.</summary>
    bool IsStopped { get; }

    /// <summary>The indicators met so far, by the code that the store has for them.</summary>
    IReadOnlyDictionary<string, FoundCode> Indicators { get; }

    /// <summary>The areas met so far, by the code that the store has for them.</summary>
    IReadOnlyDictionary<string, FoundCode> Areas { get; }

    /// <summary>Bytes of the file read so far, compressed ones if it is compressed.</summary>
    long BytesRead { get; }

    /// <summary>Bytes of the file.</summary>
    long Bytes { get; }

    /// <summary>The next value; false when there is none, or when reading has stopped.</summary>
    /// <exception cref="SeedFileException">The file as a whole cannot be read: from this line on, and why.</exception>
    bool TryRead(out ImportedValue value);
}

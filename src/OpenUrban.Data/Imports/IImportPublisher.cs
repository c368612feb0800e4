using OpenUrban.Data.Seeding;

namespace OpenUrban.Data.Imports;

/// <summary>Publishes the values of a file as the next release: all of it or nothing.</summary>
public interface IImportPublisher
{
    /// <summary>
    /// Nothing is published when a row is bad, when an area or indicator is unknown and not to be created, or when the
    /// file says what the store has already. The report tells which.
    /// </summary>
    /// <exception cref="SeedFileException">The file cannot be read to its end.</exception>
    /// <exception cref="Releases.PublishException">The database is not in a state to be published into.</exception>
    Task<ImportReport> ImportAsync(
        ImportRequest request,
        IImportReader reader,
        IProgress<SeedProgress>? progress,
        CancellationToken cancellationToken
    );
}

using OpenUrban.Data;

namespace OpenUrban.Imports.Staging;

/// <summary>What an import does otherwise on one database engine than on the other.</summary>
internal abstract class StagingEngine
{
    /// <summary>Where temporary tables are.</summary>
    public abstract string TemporarySchema { get; }

    public static StagingEngine Of(OpenUrbanContext db) =>
        db switch
        {
            SqliteContext => new SqliteStaging(db),
            PostgreSqlContext => new PostgreSqlStaging(db),
            _ => throw new NotSupportedException($"Nothing can be imported into a {db.GetType().Name}."),
        };

    /// <summary>Opens the temporary table of an import, on the open connection.</summary>
    public abstract StagedRows OpenRows();

    /// <summary>
    /// Switches the checks of foreign keys off and on again, where that can be done for one connection, outside of a
    /// transaction: for millions of rows whose keys have just been looked up, they are half of the work.
    /// </summary>
    public virtual Task CheckForeignKeysAsync(bool check, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Gives back room that a large transaction has taken beside the data, where the engine keeps it.</summary>
    public virtual Task TidyAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}

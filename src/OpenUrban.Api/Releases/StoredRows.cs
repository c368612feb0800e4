using OpenUrban.Data;
using OpenUrban.Data.Observations;
using OpenUrban.GraphQL.State;

namespace OpenUrban.Api.Releases;

/// <summary>The rows of the database, within one transaction.</summary>
/// <param name="Db">The database.</param>
/// <param name="Last">Number of the last release that the transaction sees.</param>
internal sealed record StoredRows(OpenUrbanContext Db, int Last) : IRowSource
{
    public IQueryable<TRow> Of<TRow>()
        where TRow : class => Db.Set<TRow>();

    /// <summary>The number of a release, where it is not the last one, whose rows are marked.</summary>
    public int? Unmarked(int release) => release == Last ? null : release;
}

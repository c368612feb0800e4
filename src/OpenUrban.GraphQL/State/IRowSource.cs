namespace OpenUrban.GraphQL.State;

/// <summary>All rows of one state of the data: in memory as a part of it, or in a database.</summary>
public interface IRowSource
{
    IQueryable<TRow> Of<TRow>()
        where TRow : class;
}

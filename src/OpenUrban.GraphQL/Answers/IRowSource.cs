namespace OpenUrban.GraphQL.Answers;

/// <summary>All rows of one state of the data: in a database, or in memory. A scoped service, and part of a state.</summary>
public interface IRowSource
{
    IQueryable<TRow> Of<TRow>()
        where TRow : class;
}

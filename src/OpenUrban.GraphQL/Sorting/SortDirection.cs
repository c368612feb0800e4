namespace OpenUrban.GraphQL.Sorting;

public enum SortDirection
{
    Asc,
    Desc,
}

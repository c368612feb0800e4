using GraphQL.Types;

namespace OpenUrban.GraphQL.Sorting;

public sealed class SortEnumType : EnumerationGraphType
{
    public SortEnumType()
    {
        Name = "SortEnumType";
        Description = "The direction of an order. What is missing comes first in ASC and last in DESC.";
        Add("ASC", SortDirection.Asc, "Ascending: the smallest first.");
        Add("DESC", SortDirection.Desc, "Descending: the greatest first.");
    }
}

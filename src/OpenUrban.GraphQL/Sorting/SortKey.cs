using System.Linq.Expressions;

namespace OpenUrban.GraphQL.Sorting;

/// <summary>One key of an order.</summary>
/// <param name="Name">Name for the binding of cursors, such as <c>area.code</c>.</param>
/// <param name="Key">The value, given the expression of the row.</param>
/// <param name="Descending">Whether the greatest comes first.</param>
/// <param name="CanBeMissing">Whether the value can be missing although its C# type does not say so.</param>
public sealed record SortKey(string Name, Func<Expression, Expression> Key, bool Descending, bool CanBeMissing = false);

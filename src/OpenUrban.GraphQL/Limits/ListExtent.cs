namespace OpenUrban.GraphQL.Limits;

/// <summary>How much there is of a field in one object.</summary>
/// <param name="Items">Elements of its list; 1 for a field that is none.</param>
/// <param name="Rows">Elements that each list within each of them has which is marked by <see cref="ListSize.MarkRows"/>.</param>
public readonly record struct ListExtent(double Items, double Rows = 0);

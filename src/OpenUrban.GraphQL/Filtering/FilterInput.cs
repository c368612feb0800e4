namespace OpenUrban.GraphQL.Filtering;

internal static class FilterInput
{
    /// <summary>The parsed elements of a list of filters.</summary>
    public static IEnumerable<Criterion> Criteria(object? list) =>
        ((IEnumerable<object?>?)list ?? []).OfType<Criterion>();

    /// <summary>An explicit null is no condition.</summary>
    public static Criterion OrEverything(object? criterion) => criterion as Criterion ?? Criterion.Everything;
}

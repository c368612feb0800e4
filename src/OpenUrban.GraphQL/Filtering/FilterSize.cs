namespace OpenUrban.GraphQL.Filtering;

/// <summary>How large a filter is, in what <see cref="FilterLimits"/> limits.</summary>
/// <param name="Nesting">Levels of rows, related rows and lists of conditions within each other.</param>
/// <param name="Conditions">Operators, and objects without one.</param>
/// <param name="Lists">Conditions on lists of related rows: <c>all</c>, <c>none</c>, <c>some</c> and <c>any</c>.</param>
/// <param name="ListLength">Values of its longest list.</param>
/// <param name="Values">Values of all its lists.</param>
/// <param name="TextLength">Characters (UTF-16) of its longest text.</param>
public readonly record struct FilterSize(
    int Nesting,
    int Conditions,
    int Lists,
    int ListLength,
    int Values,
    int TextLength
)
{
    /// <summary>An object or element that says nothing is one, too: it becomes a part of the statement.</summary>
    public static readonly FilterSize Empty = new(0, 1, 0, 0, 0, 0);

    /// <summary>An operator with its value.</summary>
    public static FilterSize Of(object? value)
    {
        if (value is not IEnumerable<object?> values)
        {
            return Empty with { TextLength = Length(value) };
        }

        var list = values.ToList();
        return new(0, 1, 0, list.Count, list.Count, list.Select(Length).DefaultIfEmpty().Max());
    }

    public FilterSize Deeper() => this with { Nesting = Nesting + 1 };

    /// <summary>The same, as a condition on a list of related rows.</summary>
    public FilterSize OfList() => this with { Lists = Lists + 1 };

    /// <summary>All of them (one or more), side by side.</summary>
    public static FilterSize Sum(IEnumerable<FilterSize> sizes) =>
        sizes.Aggregate(
            (sum, size) =>
                new(
                    Math.Max(sum.Nesting, size.Nesting),
                    sum.Conditions + size.Conditions,
                    sum.Lists + size.Lists,
                    Math.Max(sum.ListLength, size.ListLength),
                    sum.Values + size.Values,
                    Math.Max(sum.TextLength, size.TextLength)
                )
        );

    private static int Length(object? value) => (value as string)?.Length ?? 0;
}

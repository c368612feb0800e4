using GraphQL.Builders;
using GraphQL.Types;
using OpenUrban.GraphQL.State;

namespace OpenUrban.GraphQL.Limits;

/// <summary>
/// How large a field is in its answer, as far as its arguments and the data tell before it is executed. Every list has one, declared
/// beside its field: the schema does not start without. It is a bound, not a mean: a list of ten in a list of ten in a list of ten
/// would be off by a thousand where each is off by ten.
/// </summary>
/// <param name="Measure">The most that an object has of it; of objects that are different, on average.</param>
/// <param name="Items">What its elements are.</param>
public sealed record ListSize(Func<FieldPlace, ListExtent> Measure, ListItems Items = ListItems.Different)
{
    private const string Key = "OpenUrban.ListSize";
    private const string RowsKey = "OpenUrban.Rows";
    private const string SameKey = "OpenUrban.Same";

    /// <summary>Rows of a page that no argument gives a size; null for fields without pages.</summary>
    internal int? DefaultPage { get; init; }

    /// <summary>A list that is never longer than this.</summary>
    public static ListSize AtMost(int items) => new(_ => new ListExtent(items));

    /// <summary>A list whose lengths are known from the data.</summary>
    /// <param name="lengths">Its lengths in a state, computed once; null where the data are not in memory.</param>
    /// <param name="usual">Its length where nothing is known.</param>
    /// <param name="items">What its elements are.</param>
    public static ListSize Of(
        Func<DataState, ListLengths?> lengths,
        double usual,
        ListItems items = ListItems.Different
    )
    {
        var known = Kept(lengths);
        return new(place => new ListExtent(known(place.State)?.Average(place.Objects) ?? usual), items);
    }

    /// <summary>A field with pages.</summary>
    /// <param name="page">Rows of a page at most.</param>
    /// <param name="lengths">How many rows objects have; null where that is not known.</param>
    internal static ListSize OfPages(Func<FieldPlace, double> page, Func<DataState, ListLengths?> lengths)
    {
        var known = Kept(lengths);
        return new(place =>
        {
            var most = page(place);
            return new ListExtent(Items: 1, known(place.State)?.Average(place.Objects, most) ?? most);
        });
    }

    /// <summary>Computes once a state.</summary>
    private static Func<DataState?, ListLengths?> Kept(Func<DataState, ListLengths?> lengths)
    {
        // Names what is kept with the state.
        var purpose = new object();
        return state => state?.GetOrAdd(purpose, of => new Known(lengths(of))).Lengths;
    }

    /// <summary>Declares the size of a field.</summary>
    public void AddTo(IFieldType field) => field.Metadata[Key] = this;

    /// <summary>Says that the field has the rows of the object that it belongs to, as edges and nodes have those of a connection.</summary>
    public static void MarkRows(IFieldType field) => field.Metadata[RowsKey] = true;

    /// <summary>Says that the field gives another view of its object: where those are different, its values are.</summary>
    internal static void MarkSame(IFieldType field) => field.Metadata[SameKey] = true;

    internal static ListSize? Of(IFieldType field) => field.GetMetadata<ListSize?>(Key);

    internal static bool HasRows(IFieldType field) => field.HasMetadata(RowsKey);

    internal static bool IsSame(IFieldType field) => field.HasMetadata(SameKey);

    private sealed record Known(ListLengths? Lengths);
}

public static class ListSizes
{
    /// <summary>Declares the size of a list.</summary>
    public static FieldBuilder<TSource, TReturn> Sized<TSource, TReturn>(
        this FieldBuilder<TSource, TReturn> field,
        ListSize size
    )
    {
        size.AddTo(field.FieldType);
        return field;
    }
}

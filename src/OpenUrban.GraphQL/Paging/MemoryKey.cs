using System.Linq.Expressions;
using OpenUrban.GraphQL.Filtering;

namespace OpenUrban.GraphQL.Paging;

/// <summary>A key of an order over rows in memory.</summary>
internal abstract class MemoryKey<TRow>
{
    /// <summary>The value for a cursor.</summary>
    public abstract object? Of(TRow row);

    public abstract int Compare(TRow one, TRow other);

    /// <summary>Compares with the place that a cursor names.</summary>
    public abstract int CompareWith(TRow row, object? place);

    /// <summary>Whole numbers in the order of the keys; null when they are not whole numbers.</summary>
    public virtual Func<TRow, int>? Number => null;

    public static MemoryKey<TRow> Create(LambdaExpression key, bool descending)
    {
        // Rows in memory may be of another type than those that the key was declared for.
        var row = Expression.Parameter(typeof(TRow), "row");
        var body = InMemory.Rewrite(key.Body, key.Parameters[0], row);
        var compiled = Expression.Lambda(typeof(Func<,>).MakeGenericType(typeof(TRow), body.Type), body, row).Compile();
        return (MemoryKey<TRow>)
            Activator.CreateInstance(typeof(Typed<>).MakeGenericType(typeof(TRow), body.Type), compiled, descending)!;
    }

    private sealed class Typed<TKey>(Func<TRow, TKey> get, bool descending) : MemoryKey<TRow>
    {
        private static readonly IComparer<TKey> Comparer =
            typeof(TKey) == typeof(string) ? (IComparer<TKey>)(object)CodePoints.Order : Comparer<TKey>.Default;

        private readonly int sign = descending ? -1 : 1;

        public override Func<TRow, int>? Number =>
            get is not Func<TRow, int> number ? null
            : descending ? row => ~number(row)
            : number;

        public override object? Of(TRow row) => get(row);

        public override int Compare(TRow one, TRow other) => sign * Comparer.Compare(get(one), get(other));

        public override int CompareWith(TRow row, object? place) => sign * Comparer.Compare(get(row), (TKey)place!);
    }
}

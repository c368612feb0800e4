using System.Linq.Expressions;
using OpenUrban.GraphQL.Filtering;
using OpenUrban.GraphQL.Sorting;

namespace OpenUrban.GraphQL.Paging;

/// <summary>
/// A total order of rows: the client's keys, then the key that tells every two rows apart. A key that can be missing
/// is two: whether it is there, and its value, so that both database engines put the missing first.
/// </summary>
internal sealed class Order<TRow>
{
    private readonly List<(LambdaExpression Key, bool Descending)> keys = [];

    /// <param name="sortKeys">The client's keys, then the distinguishing ones.</param>
    /// <param name="node">The part of the row that the keys are of.</param>
    /// <param name="scope">What the values of the keys depend on beside the row; null when on nothing.</param>
    public Order(IReadOnlyList<SortKey> sortKeys, Func<Expression, Expression> node, string? scope)
    {
        var row = Expression.Parameter(typeof(TRow), "row");
        foreach (var sortKey in sortKeys.DistinctBy(k => k.Name))
        {
            var key = sortKey.Key(node(row));
            if (sortKey.CanBeMissing && key.Type.IsValueType && Nullable.GetUnderlyingType(key.Type) is null)
            {
                key = Expression.Convert(key, typeof(Nullable<>).MakeGenericType(key.Type));
            }

            if (sortKey.CanBeMissing || Nullable.GetUnderlyingType(key.Type) is not null)
            {
                var present = Expression.NotEqual(key, Expression.Constant(null, key.Type));
                Add(Expression.Condition(present, Expression.Constant(1), Expression.Constant(0)));
                key = Expression.Coalesce(
                    key,
                    key.Type == typeof(string)
                        ? Expression.Constant("")
                        : Expression.Default(Nullable.GetUnderlyingType(key.Type)!)
                );
            }

            Add(key);

            void Add(Expression body) => keys.Add((Expression.Lambda(body, row), sortKey.Descending));
        }

        Fingerprint = string.Join(
            ',',
            sortKeys
                .DistinctBy(k => k.Name)
                .Select(k => $"{k.Name}{(k.Descending ? "-" : "+")}")
                .Prepend(typeof(TRow).ToString() + scope)
        );
        KeyTypes = [.. keys.Select(k => k.Key.Body.Type)];
        KeyValues = Expression.Lambda<Func<TRow, object?[]>>(
            Expression.NewArrayInit(
                typeof(object),
                keys.Select(k =>
                    Expression.Convert(
                        new ParameterReplacer(k.Key.Parameters[0], row).Visit(k.Key.Body),
                        typeof(object)
                    )
                )
            ),
            row
        );
    }

    /// <summary>What a cursor is bound to.</summary>
    public string Fingerprint { get; }

    public IReadOnlyList<Type> KeyTypes { get; }

    /// <summary>The values for the cursor of a row.</summary>
    public Expression<Func<TRow, object?[]>> KeyValues { get; }

    public IQueryable<TRow> Sort(IQueryable<TRow> rows, bool backward)
    {
        var sorted = rows.Expression;
        for (var i = 0; i < keys.Count; i++)
        {
            var method = (i == 0 ? "OrderBy" : "ThenBy") + (keys[i].Descending != backward ? "Descending" : "");
            sorted = Expression.Call(
                typeof(Queryable),
                method,
                [typeof(TRow), keys[i].Key.Body.Type],
                sorted,
                Expression.Quote(keys[i].Key)
            );
        }

        return rows.Provider.CreateQuery<TRow>(sorted);
    }

    /// <summary>
    /// The rows behind a place (k1 &gt; v1, or k1 = v1 and k2 &gt; v2, ...), or before it. Unlike an offset it does not
    /// shift when rows are added, and it is as fast on the last page as on the first.
    /// </summary>
    public IQueryable<TRow> From(IQueryable<TRow> rows, object?[] place, bool before)
    {
        var row = keys[0].Key.Parameters[0];
        Expression? condition = null;
        for (var i = keys.Count - 1; i >= 0; i--)
        {
            var key = new ParameterReplacer(keys[i].Key.Parameters[0], row).Visit(keys[i].Key.Body);
            var value = FilterValue.Of(place[i], key.Type);
            var beyond = Compare(key, value, greater: keys[i].Descending == before);
            condition = condition is null
                ? beyond
                : Expression.OrElse(beyond, Expression.AndAlso(Expression.Equal(key, value), condition));
        }

        return rows.Where(Expression.Lambda<Func<TRow, bool>>(condition!, row));
    }

    private static BinaryExpression Compare(Expression key, Expression value, bool greater)
    {
        if (key.Type == typeof(string))
        {
            var compare = typeof(string).GetMethod(nameof(string.Compare), [typeof(string), typeof(string)])!;
            key = Expression.Call(compare, key, value);
            value = Expression.Constant(0);
        }

        return greater ? Expression.GreaterThan(key, value) : Expression.LessThan(key, value);
    }
}

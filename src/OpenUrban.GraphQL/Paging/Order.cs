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
    private readonly int clientKeys;
    private readonly (string Rows, string Order) fingerprint;
    private readonly string? scope;

    /// <param name="sortKeys">The client's keys, then the distinguishing ones.</param>
    /// <param name="node">The part of the row that the keys are of.</param>
    /// <param name="scope">What the values of the keys depend on beside the row; null when on nothing.</param>
    public Order(IReadOnlyList<SortKey> sortKeys, Func<Expression, Expression> node, string? scope)
    {
        var row = Expression.Parameter(typeof(TRow), "row");
        var names = new List<string>();
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

            void Add(Expression body)
            {
                keys.Add((Expression.Lambda(body, row), sortKey.Descending));
                names.Add(sortKey.Name);
            }
        }

        this.scope = scope;
        fingerprint = (
            typeof(TRow).ToString(),
            string.Concat(sortKeys.DistinctBy(k => k.Name).Select(k => $",{k.Name}{(k.Descending ? "-" : "+")}"))
        );
        clientKeys = keys.TakeWhile((_, i) => names[i][0] != '#').Count();
        KeyTypes = [.. keys.Select(k => k.Key.Body.Type)];
        WithKeys = Expression.Lambda<Func<TRow, KeyedRow<TRow>>>(Keyed(row, keys.Select(k => k.Key.Body)), row);
    }

    /// <summary>What a cursor is bound to.</summary>
    public string Fingerprint => fingerprint.Rows + scope + fingerprint.Order;

    public IReadOnlyList<Type> KeyTypes { get; }

    /// <summary>A row with the values of its cursor.</summary>
    public Expression<Func<TRow, KeyedRow<TRow>>> WithKeys { get; }

    /// <summary>The same order over rows in memory, which may be of another type with properties of the same names.</summary>
    public MemoryOrder<TMemory> InMemory<TMemory>() =>
        new(
            fingerprint,
            KeyTypes,
            [.. keys.Select(key => MemoryKey<TMemory>.Create(key.Key, key.Descending))],
            clientKeys,
            scope
        );

    public IQueryable<TRow> Sort(IQueryable<TRow> rows, bool backward) =>
        rows.Provider.CreateQuery<TRow>(Sort(rows.Expression, keys.Select(k => k.Key), backward));

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

    private static MemberInitExpression Keyed(Expression row, IEnumerable<Expression> keys) =>
        Expression.MemberInit(
            Expression.New(typeof(KeyedRow<TRow>)),
            Expression.Bind(typeof(KeyedRow<TRow>).GetProperty(nameof(KeyedRow<TRow>.Row))!, row),
            Expression.Bind(
                typeof(KeyedRow<TRow>).GetProperty(nameof(KeyedRow<TRow>.Keys))!,
                Expression.NewArrayInit(typeof(object), keys.Select(k => Expression.Convert(k, typeof(object))))
            )
        );

    private Expression Sort(Expression rows, IEnumerable<LambdaExpression> sortKeys, bool backward)
    {
        var method = nameof(Queryable.OrderBy);
        foreach (var (key, descending) in sortKeys.Zip(keys.Select(k => k.Descending != backward)))
        {
            rows = Query(descending ? method + "Descending" : method, rows, key);
            method = nameof(Queryable.ThenBy);
        }

        return rows;
    }

    private static MethodCallExpression Query(string method, Expression rows, LambdaExpression lambda) =>
        Expression.Call(typeof(Queryable), method, [lambda.Parameters[0].Type, lambda.ReturnType], rows, lambda);

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

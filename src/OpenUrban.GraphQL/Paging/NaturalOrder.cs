using System.Linq.Expressions;

namespace OpenUrban.GraphQL.Paging;

/// <summary>The order of rows by the keys that tell every two apart, in which rows in memory are kept.</summary>
internal sealed class NaturalOrder<TNode>
{
    private readonly MemoryKey<TNode>[] keys;

    public NaturalOrder(IEnumerable<Expression<Func<TNode, object?>>> keys) =>
        this.keys = [
            .. keys.Select(key =>
                MemoryKey<TNode>.Create(
                    key.Body is UnaryExpression { NodeType: ExpressionType.Convert } conversion
                        ? Expression.Lambda(conversion.Operand, key.Parameters)
                        : key,
                    descending: false
                )
            ),
        ];

    public TNode[] Sort(IEnumerable<TNode> rows) => [.. rows.Order(Comparer<TNode>.Create(Compare))];

    /// <summary>The rows of each parent.</summary>
    public Dictionary<int, Child<TNode>[]> Sort(IEnumerable<Child<TNode>> rows) =>
        rows.GroupBy(row => row.ParentId)
            .ToDictionary(
                parent => parent.Key,
                parent => parent.OrderBy(row => row.Node, Comparer<TNode>.Create(Compare)).ToArray()
            );

    private int Compare(TNode one, TNode other)
    {
        foreach (var key in keys)
        {
            var order = key.Compare(one, other);
            if (order != 0)
            {
                return order;
            }
        }

        return 0;
    }
}

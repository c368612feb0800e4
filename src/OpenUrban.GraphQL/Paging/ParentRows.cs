using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Query;

namespace OpenUrban.GraphQL.Paging;

/// <summary>The table of the parents, found by way of the query over their rows: both are of one database.</summary>
internal sealed class ParentRows : ExpressionVisitor
{
    private EntityQueryRootExpression? root;

    private ParentRows() { }

    public static IQueryable<TParent> Beside<TParent>(IQueryable rows)
    {
        var visitor = new ParentRows();
        visitor.Visit(rows.Expression);
        return
            visitor.root is { QueryProvider: { } provider, EntityType.Model: { } model }
            && model.FindEntityType(typeof(TParent)) is { } parent
            ? provider.CreateQuery<TParent>(new EntityQueryRootExpression(provider, parent))
            : throw new InvalidOperationException($"{typeof(TParent).Name} is not a table beside the rows.");
    }

    protected override Expression VisitExtension(Expression node)
    {
        root ??= node as EntityQueryRootExpression;
        return node;
    }
}

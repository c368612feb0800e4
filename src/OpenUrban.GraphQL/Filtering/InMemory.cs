using System.Linq.Expressions;
using System.Reflection;
using System.Text;

namespace OpenUrban.GraphQL.Filtering;

/// <summary>
/// Makes conditions and keys that are meant for a database run over objects in memory with the same meaning: what is
/// reached through a row that is missing is missing, and texts are counted by code point.
/// </summary>
internal sealed class InMemory : ExpressionVisitor
{
    private static readonly MethodInfo SubstringFrom = Method(nameof(string.Substring), typeof(int));
    private static readonly MethodInfo SubstringOf = Method(nameof(string.Substring), typeof(int), typeof(int));
    private static readonly PropertyInfo Length = typeof(string).GetProperty(nameof(string.Length))!;

    private readonly ParameterExpression? parameter;
    private readonly Expression? replacement;

    private InMemory(ParameterExpression? parameter, Expression? replacement)
    {
        this.parameter = parameter;
        this.replacement = replacement;
    }

    /// <summary>The expression over rows in memory, which may be of another type with properties of the same names.</summary>
    public static Expression Rewrite(
        Expression expression,
        ParameterExpression? row = null,
        Expression? memoryRow = null
    ) => new InMemory(row, memoryRow).Visit(expression);

    public static Func<TRow, TValue> Compile<TRow, TValue>(Expression<Func<TRow, TValue>> lambda) =>
        Expression.Lambda<Func<TRow, TValue>>(Rewrite(lambda.Body), lambda.Parameters).Compile();

    protected override Expression VisitParameter(ParameterExpression node) => node == parameter ? replacement! : node;

    protected override Expression VisitUnary(UnaryExpression node)
    {
        // What EF Core knows to be nullable because of the join.
        if (
            node.NodeType == ExpressionType.Convert
            && Nullable.GetUnderlyingType(node.Type) is not null
            && node.Operand is MemberExpression { Expression: { } path } member
            && !path.Type.IsValueType
        )
        {
            var owner = Visit(path);
            return Guarded(owner, Expression.Convert(Member(owner, member.Member), node.Type));
        }

        return base.VisitUnary(node);
    }

    protected override Expression VisitMember(MemberExpression node)
    {
        if (node.Expression is null or ConstantExpression)
        {
            return node;
        }

        var owner = Visit(node.Expression);
        if (node.Member == Length)
        {
            return Expression.Call(typeof(InMemory), nameof(LengthOf), null, owner);
        }

        var member = Member(owner, node.Member);
        return owner is ParameterExpression || owner.Type.IsValueType ? member : Guarded(owner, member);
    }

    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        if (node.Method == SubstringFrom)
        {
            return Expression.Call(
                typeof(InMemory),
                nameof(Part),
                null,
                Visit(node.Object!),
                Visit(node.Arguments[0]),
                Expression.Constant(int.MaxValue)
            );
        }

        return node.Method == SubstringOf
            ? Expression.Call(
                typeof(InMemory),
                nameof(Part),
                null,
                Visit(node.Object!),
                Visit(node.Arguments[0]),
                Visit(node.Arguments[1])
            )
            : base.VisitMethodCall(node);
    }

    /// <summary>Nothing where the owner is missing: an empty list, null, or what is equal to no other value.</summary>
    private static Expression Guarded(Expression owner, Expression value)
    {
        if (owner.Type.IsValueType)
        {
            return value;
        }

        var item =
            value.Type == typeof(string)
                ? null
                : value
                    .Type.GetInterfaces()
                    .Append(value.Type)
                    .FirstOrDefault(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IEnumerable<>))
                    ?.GetGenericArguments()[0];
        if (item is not null)
        {
            var list = typeof(IEnumerable<>).MakeGenericType(item);
            return Expression.Condition(
                Expression.ReferenceEqual(owner, Expression.Constant(null, owner.Type)),
                Expression.Call(typeof(Enumerable), nameof(Enumerable.Empty), [item]),
                Expression.Convert(value, list),
                list
            );
        }

        return Expression.Condition(
            Expression.ReferenceEqual(owner, Expression.Constant(null, owner.Type)),
            Expression.Default(value.Type),
            value
        );
    }

    private static MemberExpression Member(Expression owner, MemberInfo member) =>
        member.DeclaringType!.IsAssignableFrom(owner.Type)
            ? Expression.MakeMemberAccess(owner, member)
            : Expression.Property(owner, member.Name);

    private static MethodInfo Method(string name, params Type[] types) => typeof(string).GetMethod(name, types)!;

    private static int LengthOf(string? text) => text is null ? 0 : text.EnumerateRunes().Count();

    private static string? Part(string? text, int start, int count)
    {
        if (text is null)
        {
            return null;
        }

        var part = new StringBuilder();
        foreach (var rune in text.EnumerateRunes().Skip(Math.Max(0, start)).Take(count))
        {
            part.Append(rune);
        }

        return part.ToString();
    }
}

using System.Linq.Expressions;
using GraphQL;
using GraphQL.Types;
using OpenUrban.GraphQL.Filtering;

namespace OpenUrban.GraphQL.Sorting;

/// <summary>The members rows can be ordered by: an explicit list.</summary>
public abstract class SortInputType<TRow> : InputObjectGraphType
{
    private readonly List<(string Name, Func<object, IEnumerable<SortKey>> Parse)> members = [];

    /// <param name="rowName">Published name of the row's type: Goal gives GoalSortInput.</param>
    protected SortInputType(string rowName)
    {
        Name = $"{rowName}SortInput";
        Description =
            $"A member of {rowName} to order by. Give one in each element of the list; "
            + "of several in one element the one declared first counts first.";
    }

    public override object ParseDictionary(IDictionary<string, object?> value) =>
        members
            .SelectMany(member =>
                value.TryGetValue(member.Name, out var given) && given is not null ? member.Parse(given) : []
            )
            .ToList();

    protected void Member(string name, Expression<Func<TRow, object?>> member)
    {
        var key = member.Body is UnaryExpression { NodeType: ExpressionType.Convert } conversion
            ? conversion.Operand
            : member.Body;
        var canBeMissing = key is MemberExpression { Member: var property } && OptionalPath.IsOptional(property);
        members.Add(
            (
                name,
                direction =>
                    [
                        new SortKey(
                            name,
                            row => new ParameterReplacer(member.Parameters[0], row).Visit(key),
                            direction is SortDirection.Desc,
                            canBeMissing
                        ),
                    ]
            )
        );
        Field<SortEnumType>(name).Description($"Order by {name}.");
    }

    /// <summary>The members that a filter has as sortable ones, in its order.</summary>
    protected void MembersOf(FilterInputType<TRow> filter)
    {
        foreach (var (name, member) in filter.Sortable)
        {
            Member(name, member);
        }
    }

    /// <summary>The members of a related row.</summary>
    /// <param name="name">Published name.</param>
    /// <param name="member">The related row.</param>
    /// <param name="optional">Whether there are rows without one. They come first in ASC.</param>
    protected void Member<TOther, TInput>(string name, Expression<Func<TRow, TOther?>> member, bool optional = false)
        where TInput : SortInputType<TOther>
    {
        members.Add(
            (
                name,
                keys =>
                    ((IEnumerable<SortKey>)keys).Select(inner => new SortKey(
                        $"{name}.{inner.Name}",
                        row => inner.Key(new ParameterReplacer(member.Parameters[0], row).Visit(member.Body)),
                        inner.Descending,
                        inner.CanBeMissing || optional
                    ))
            )
        );
        Field<TInput>(name).Description($"Order by a member of {name}.");
    }
}

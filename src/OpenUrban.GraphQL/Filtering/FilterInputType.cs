using System.Linq.Expressions;
using GraphQL;
using GraphQL.Types;
using OpenUrban.GraphQL.Suggestions;

namespace OpenUrban.GraphQL.Filtering;

/// <summary>The conditions a <c>where</c> can put on rows: an explicit list of members.</summary>
public abstract class FilterInputType<TRow> : InputObjectGraphType
{
    private readonly Dictionary<string, Func<object?, Criterion>> members = [];
    private readonly List<(string Name, Expression<Func<TRow, object?>> Member)> sortable = [];

    /// <param name="rowName">Published name of the row's type: Goal gives GoalFilterInput.</param>
    protected FilterInputType(string rowName)
    {
        Name = $"{rowName}FilterInput";
        Description = $"Conditions on {rowName}. Several in one object all have to hold.";
        var list = typeof(ListGraphType<>).MakeGenericType(typeof(NonNullGraphType<>).MakeGenericType(GetType()));
        AddField(
            new()
            {
                Name = "and",
                Type = list,
                Description = "All of these hold.",
            }
        );
        AddField(
            new()
            {
                Name = "or",
                Type = list,
                Description = "One of these holds.",
            }
        );
        members["and"] = value => Criterion.All(FilterInput.Criteria(value));
        members["or"] = value => Criterion.Any(FilterInput.Criteria(value));
    }

    /// <summary>The members that rows can be ordered by as well.</summary>
    internal IReadOnlyList<(string Name, Expression<Func<TRow, object?>> Member)> Sortable => sortable;

    public override object ParseDictionary(IDictionary<string, object?> value) =>
        Criterion.All(value.Select(entry => members[entry.Key](entry.Value))).Deeper();

    /// <summary>A value, filtered by an operation filter input, or a related row, filtered by its own filter input.</summary>
    protected void Member<TInput>(string name, Expression<Func<TRow, object?>> member, string? description = null)
        where TInput : InputObjectGraphType =>
        Add(
            name,
            typeof(TInput),
            description,
            value => FilterInput.OrEverything(value).At(row => Replace(Unboxed(member), row)) with { Texts = [] }
        );

    /// <summary>The code of an entity: one that is unknown is told, because no row with it says nothing.</summary>
    protected void CodeMember<TEntity>(string name, Expression<Func<TRow, object?>> member, string description) =>
        Add(
            name,
            typeof(StringOperationFilterInputType),
            $"{description} Codes that eq or in name and that are unknown are told in the extensions of the answer, with what they may have been meant to be.",
            value =>
            {
                var criterion = FilterInput.OrEverything(value);
                return criterion.At(row => Replace(Unboxed(member), row)) with
                {
                    Codes = [.. criterion.Texts.Select(code => new NamedCode(typeof(TEntity), code))],
                    Texts = [],
                };
            }
        );

    /// <summary>A value that rows can also be ordered by, where their sort input takes the members of this.</summary>
    protected void SortableMember<TInput>(
        string name,
        Expression<Func<TRow, object?>> member,
        string? description = null
    )
        where TInput : OperationFilterInputType
    {
        Member<TInput>(name, member, description);
        sortable.Add((name, member));
    }

    /// <summary>Related rows: some, none, all of them or any at all.</summary>
    protected void Members<TOther, TInput>(
        string name,
        Expression<Func<TRow, IEnumerable<TOther>>> members,
        string? description = null
    )
        where TInput : FilterInputType<TOther> =>
        Add(
            name,
            typeof(ListFilterInputType<TOther, TInput>),
            description,
            value => FilterInput.OrEverything(value).At(row => Replace(members, row))
        );

    private void Add(string name, Type inputType, string? description, Func<object?, Criterion> parse)
    {
        members.Add(name, parse);
        AddField(
            new()
            {
                Name = name,
                Type = inputType,
                Description = description ?? $"Condition on {name}.",
            }
        );
    }

    /// <summary>The member itself, without the conversion to object that the compiler adds for value types.</summary>
    private static LambdaExpression Unboxed(Expression<Func<TRow, object?>> member) =>
        member.Body is UnaryExpression { NodeType: ExpressionType.Convert } conversion
            ? Expression.Lambda(conversion.Operand, member.Parameters)
            : member;

    private static Expression Replace(LambdaExpression lambda, Expression row) =>
        new ParameterReplacer(lambda.Parameters[0], row).Visit(lambda.Body);
}

using System.Linq.Expressions;
using GraphQL;
using GraphQL.Types;
using OpenUrban.GraphQL.Execution;
using OpenUrban.GraphQL.Filtering;
using OpenUrban.GraphQL.Limits;
using OpenUrban.GraphQL.ResponseCache;
using OpenUrban.GraphQL.Sorting;
using OpenUrban.GraphQL.State;
using OpenUrban.GraphQL.Suggestions;

namespace OpenUrban.GraphQL.Paging;

/// <summary>
/// Declares list fields in Hot Chocolate's shape: first, after, last, before, where, order, and a connection as the
/// answer.
/// </summary>
/// <typeparam name="TNode">The rows.</typeparam>
public sealed class ConnectionField<TNode>
    where TNode : class
{
    /// <summary>Name of the connection without suffix; by default that of the field.</summary>
    public string? ConnectionName { get; init; }

    public required string Name { get; init; }

    public required string Description { get; init; }

    /// <summary>Graph type of the rows.</summary>
    public required Type NodeType { get; init; }

    /// <summary>A <see cref="FilterInputType{TRow}"/>; null for a field that cannot be filtered.</summary>
    public Type? FilterType { get; init; }

    /// <summary>A <see cref="SortInputType{TRow}"/>; null for a field that cannot be sorted.</summary>
    public Type? SortType { get; init; }

    /// <summary>Keys that tell every two rows apart: the order when the client asks for none, and the end of every other.</summary>
    public required Expression<Func<TNode, object?>>[] Keys { get; init; }

    public PageLimits Limits { get; init; } = PageLimits.Entities;

    /// <summary>Adds fields of the relation to the edges.</summary>
    public Action<ObjectGraphType<Edge>>? EdgeFields { get; init; }

    /// <summary>Further arguments, before the common ones.</summary>
    public IReadOnlyList<QueryArgument> LeadingArguments { get; init; } = [];

    /// <summary>Further arguments, behind the common ones.</summary>
    public IReadOnlyList<QueryArgument> Arguments { get; init; } = [];

    /// <summary>A field of the root type over all rows.</summary>
    public void AddTo(IComplexGraphType type, ConnectionTypes types, Func<IRowSource, IQueryable<TNode>> rows)
    {
        var field = AddTo(type, types);
        var natural = new NaturalOrder<TNode>(Keys);
        field.WriteWith<Root>(selection =>
            WriteRoot(selection, writer => writer.State.GetOrAdd(field, state => natural.Sort(rows(state.Rows!))))
        );
    }

    /// <summary>The same without a way to write it, which <see cref="WriteRows{TSource}"/> and others make.</summary>
    public FieldType AddTo(IComplexGraphType type, ConnectionTypes types)
    {
        var field = Declare(types);
        Limits.ListSize.AddTo(field);
        return type.AddField(field);
    }

    /// <summary>Rows in memory in the order of their keys.</summary>
    public IReadOnlyList<TNode> InOrder(IEnumerable<TNode> rows) => new NaturalOrder<TNode>(Keys).Sort(rows);

    /// <summary>Writes a field of the root type over rows in memory.</summary>
    /// <param name="selection">One use of the field.</param>
    /// <param name="rows">The rows, in the order of their keys.</param>
    public FieldWriter<Root> WriteRoot(FieldSelection selection, Func<OperationWriter, IReadOnlyList<TNode>> rows) =>
        WriteRows<Root>(selection, (writer, _) => rows(writer));

    /// <summary>Writes a field over rows in memory.</summary>
    /// <param name="selection">One use of the field.</param>
    /// <param name="rows">The rows of an object, in the order of their keys.</param>
    public FieldWriter<TSource> WriteRows<TSource>(
        FieldSelection selection,
        Func<OperationWriter, TSource, IReadOnlyList<TNode>> rows
    )
    {
        var request = Bind<TNode, TNode>(selection, node => node);
        var where = Filter(selection, criterion => Predicate<TNode>(criterion, node => node));
        return ConnectionWriter<TSource, TNode, TNode>.Create(
            selection,
            (writer, source) =>
            {
                request.Check(writer);
                return request.Cut(writer, Filter(rows(writer, source), where.Get(writer)));
            },
            row => row,
            (_, _) => null
        );
    }

    /// <summary>The same, where what is published of a row is more than the row.</summary>
    /// <param name="selection">One use of the field.</param>
    /// <param name="rows">The rows, in the order of their keys.</param>
    /// <param name="publish">What is published of a row.</param>
    /// <param name="link">What the edge of a row knows beside it.</param>
    /// <param name="scope">
    /// What the order of the rows depends on beside their keys, such as a text that is searched for: a cursor of another scope is
    /// refused.
    /// </param>
    public FieldWriter<Root> WriteRoot<TPublished>(
        FieldSelection selection,
        Func<OperationWriter, IReadOnlyList<TNode>> rows,
        Func<OperationWriter, TNode, TPublished> publish,
        Func<OperationWriter, TNode, object>? link = null,
        Func<OperationWriter, string>? scope = null
    )
    {
        var request = Bind<TNode, TNode>(selection, node => node, scope);
        var where = Filter(selection, criterion => Predicate<TNode>(criterion, node => node));
        return ConnectionWriter<Root, (TNode Row, TPublished Published), TPublished>.Create(
            selection,
            (writer, _) =>
            {
                request.Check(writer);
                var page = request.Cut(writer, Filter(rows(writer), where.Get(writer)));
                return new Page<(TNode Row, TPublished Published)>(
                    [.. page.Rows.Select(row => (row, publish(writer, row)))],
                    page.HasNext,
                    page.HasPrevious,
                    page.Total,
                    row => page.CursorOf(row.Row)
                );
            },
            row => row.Published,
            (writer, row) => link?.Invoke(writer, row.Row)
        );
    }

    /// <summary>Writes a field of the root type over rows that are in memory in another form, or in the database.</summary>
    /// <param name="selection">One use of the field.</param>
    /// <param name="table">
    /// Given the condition, finds the rows that meet it, in the order of their keys: all of them, or as many as are
    /// enough.
    /// </param>
    /// <param name="stored">The rows in the database; null where an execution has them in memory.</param>
    /// <param name="rowsOf">The same rows in memory; null where they are not there yet, which is noted.</param>
    public FieldWriter<Root> WriteTable<TRow>(
        FieldSelection selection,
        Func<Criterion?, Func<OperationWriter, int?, List<TRow>>> table,
        Func<OperationWriter, Func<IRowSource, IQueryable<TNode>>?> stored,
        Func<OperationWriter, IReadOnlyList<TNode>, IReadOnlyList<TRow>?> rowsOf
    )
    {
        var request = Bind<TNode, TRow>(selection, node => node);
        var find = Filter(selection, table);
        var database = BindStored(selection);
        return ConnectionWriter<Root, TRow, TRow>.Create(
            selection,
            (writer, _) =>
            {
                request.Check(writer);
                var inMemory = find.Get(writer);
                return stored(writer) is { } rows
                    ? Read(writer, rows)
                    : request.Cut(writer, inMemory(writer, request.Enough(writer)));
            },
            row => row,
            (_, _) => null
        );

        Page<TRow> Read(OperationWriter writer, Func<IRowSource, IQueryable<TNode>> rows)
        {
            if (
                database.Find(writer, rows) is not { } page
                || rowsOf(writer, [.. page.Rows.Select(row => row.Row)]) is not { } found
            )
            {
                return new Page<TRow>([], HasNext: false, HasPrevious: false, Total: 0, _ => "");
            }

            return new Page<TRow>(found, page.HasNext, page.HasPrevious, page.Total, request.CursorOf(writer));
        }
    }

    /// <summary>A field of another type over the rows of its object.</summary>
    /// <param name="type">The type that gets the field.</param>
    /// <param name="types">The schema's connection types.</param>
    /// <param name="idOf">Key of the object.</param>
    /// <param name="rows">The rows of all objects.</param>
    public void AddTo<TParent>(
        IComplexGraphType type,
        ConnectionTypes types,
        Func<TParent, int> idOf,
        Func<IRowSource, IEnumerable<Child<TNode>>> rows
    )
    {
        var field = type.AddField(Declare(types));
        Limits
            .ListSizeOf(state =>
                state.Rows is { } source
                    ? ListLengths.Of(rows(source).CountBy(row => row.ParentId).Select(parent => parent.Value))
                    : null
            )
            .AddTo(field);
        var natural = new NaturalOrder<TNode>(Keys);
        field.WriteWith<TParent>(selection => WriteNested(selection, field, idOf, rows, natural));
    }

    private static List<TRow> Filter<TRow>(IReadOnlyList<TRow> rows, Func<TRow, bool>? condition) =>
        condition is null ? [.. rows] : [.. rows.Where(condition)];

    private static Func<TRow, bool>? Predicate<TRow>(Criterion? criterion, Func<Expression, Expression> node) =>
        criterion is null ? null : InMemory.Compile(criterion.On<TRow>(node));

    private static Expression Body(Expression<Func<TNode, object?>> key, Expression row) =>
        new ParameterReplacer(key.Parameters[0], row).Visit(
            key.Body is UnaryExpression { NodeType: ExpressionType.Convert } conversion ? conversion.Operand : key.Body
        );

    private ConnectionWriter<TParent, Child<TNode>, TNode> WriteNested<TParent>(
        FieldSelection selection,
        FieldType field,
        Func<TParent, int> idOf,
        Func<IRowSource, IEnumerable<Child<TNode>>> rows,
        NaturalOrder<TNode> natural
    )
    {
        static Expression Node(Expression row) => Expression.Property(row, nameof(Child<TNode>.Node));

        var request = Bind<Child<TNode>, Child<TNode>>(selection, Node);
        var where = Filter(selection, criterion => Predicate<Child<TNode>>(criterion, Node));
        return ConnectionWriter<TParent, Child<TNode>, TNode>.Create(
            selection,
            (writer, parent) =>
            {
                // Once for all parents of the state.
                var byParent = writer.State.GetOrAdd(field, state => natural.Sort(rows(state.Rows!)));
                return request.Cut(writer, Filter(byParent.GetValueOrDefault(idOf(parent)) ?? [], where.Get(writer)));
            },
            row => row.Node,
            (_, row) => row.Link
        );
    }

    private BoundArgument<TFilter> Where<TFilter>(FieldSelection selection, Func<Criterion?, TFilter> make) =>
        FilterType is null
            ? new BoundArgument<TFilter>(make(null))
            : selection.CheckedFirst(
                selection.Bind(
                    context =>
                    {
                        var criterion = context.GetArgument<object?>("where") as Criterion;
                        selection.FilterLimits.CheckWhere(Name, criterion);
                        return make(criterion);
                    },
                    ["where"],
                    keep: true
                )
            );

    private BoundFilter<TFilter> Filter<TFilter>(FieldSelection selection, Func<Criterion?, TFilter> make) =>
        new(Where(selection, criterion => (make(criterion), criterion?.Codes ?? (IReadOnlyList<NamedCode>)[])));

    private StoredRequest<TNode> BindStored(FieldSelection selection) =>
        new(
            selection.Bind(context => PageArguments.Read(context, Limits), ["first", "after", "last", "before"]),
            Where(selection, criterion => criterion),
            selection.Bind(context => OrderOf<TNode>(context, node => node), ["order"]),
            CountsTotal(selection)
        );

    private static bool CountsTotal(FieldSelection selection) =>
        selection.Selects((IObjectGraphType)selection.Definition.ResolvedType!.GetNamedType(), "totalCount");

    private MemoryRequest<TMemory> Bind<TRow, TMemory>(
        FieldSelection selection,
        Func<Expression, Expression> node,
        Func<OperationWriter, string>? scope = null
    )
    {
        return new MemoryRequest<TMemory>(
            selection.Bind(context => PageArguments.Read(context, Limits), ["first", "after", "last", "before"]),
            selection.CheckedFirst(
                selection.Bind(
                    context =>
                    {
                        if (SortType is not null)
                        {
                            selection.FilterLimits.CheckOrder(Name, context.GetArgument<object?>("order"));
                        }

                        return OrderOf<TRow>(context, node).InMemory<TMemory>();
                    },
                    ["order"],
                    keep: true
                )
            ),
            scope,
            CountsTotal(selection)
        );
    }

    /// <summary>The client's order, and the keys that tell every two rows apart.</summary>
    private Order<TRow> OrderOf<TRow>(
        IResolveFieldContext context,
        Func<Expression, Expression> node,
        string? scope = null
    )
    {
        var sortKeys = SortType is null
            ? []
            : (context.GetArgument<List<object?>?>("order") ?? [])
                .OfType<IEnumerable<SortKey>>()
                .SelectMany(keys => keys);
        var keys = Keys.Select((key, i) => new SortKey($"#{i}", row => Body(key, row), Descending: false));
        return new Order<TRow>([.. sortKeys, .. keys], node, scope);
    }

    private FieldType Declare(ConnectionTypes types)
    {
        var arguments = new List<QueryArgument>(LeadingArguments)
        {
            new QueryArgument<IntGraphType>
            {
                Name = "first",
                Description =
                    $"Rows of the page, counted from the start or from after: 0 to {Limits.Maximum}, by default {Limits.Default}.",
            },
            new QueryArgument<StringGraphType>
            {
                Name = "after",
                Description = "Begin behind the row with this cursor.",
            },
            new QueryArgument<IntGraphType>
            {
                Name = "last",
                Description = $"Rows of the page, counted from the end or from before: 0 to {Limits.Maximum}.",
            },
            new QueryArgument<StringGraphType>
            {
                Name = "before",
                Description = "End before the row with this cursor.",
            },
        };
        if (FilterType is not null)
        {
            arguments.Add(new(FilterType) { Name = "where", Description = "Only rows that meet this." });
        }

        if (SortType is not null)
        {
            arguments.Add(
                new(typeof(ListGraphType<>).MakeGenericType(typeof(NonNullGraphType<>).MakeGenericType(SortType)))
                {
                    Name = "order",
                    Description = "Order of the rows, applied from left to right; ties are broken by key.",
                }
            );
        }

        arguments.AddRange(Arguments);
        var name = ConnectionName ?? char.ToUpperInvariant(Name[0]) + Name[1..];
        return new FieldType
        {
            Name = Name,
            Description = Description,
            Arguments = new QueryArguments(arguments),
            ResolvedType = new NonNullGraphType(types.Get(name, NodeType, EdgeFields)),
        };
    }
}

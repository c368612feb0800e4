using System.Linq.Expressions;
using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OpenUrban.GraphQL.Answers;
using OpenUrban.GraphQL.Compilation;
using OpenUrban.GraphQL.Filtering;
using OpenUrban.GraphQL.Loading;
using OpenUrban.GraphQL.Operations;
using OpenUrban.GraphQL.Sorting;

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

    /// <summary>
    /// What the order of the rows depends on beside their keys, such as a text that is searched for: a cursor of another
    /// scope is refused.
    /// </summary>
    public Func<IResolveFieldContext, string>? CursorScope { get; init; }

    /// <summary>What is published of a row, or a loader's result; by default the row. For fields of the root type.</summary>
    public Func<IResolveFieldContext, TNode, object>? NodeOf { get; init; }

    /// <summary>What the edge of a row knows beside it, for <see cref="EdgeFields"/>. For fields of the root type.</summary>
    public Func<IResolveFieldContext, TNode, object>? LinkOf { get; init; }

    /// <summary>A field of the root type over all rows.</summary>
    public void AddTo(IComplexGraphType type, ConnectionTypes types, Func<IRowSource, IQueryable<TNode>> rows)
    {
        var field = AddTo(type, types, context => Task.FromResult(rows(context.Rows())));
        var natural = new NaturalOrder<TNode>(Keys);
        field.CompileWith<Root>(selection =>
            CompileRoot(selection, writer => writer.State.Once(field, state => natural.Sort(rows(state.Rows!))))
        );
    }

    /// <summary>
    /// The same, where the database has to be asked what the arguments mean. It is compiled by
    /// <see cref="CompileRoot"/> or <see cref="CompileTable{TRow}"/>, or not at all.
    /// </summary>
    public FieldType AddTo(
        IComplexGraphType type,
        ConnectionTypes types,
        Func<IResolveFieldContext, Task<IQueryable<TNode>>> rows
    ) =>
        Add(
            type,
            types,
            async context =>
            {
                var request = new Request<TNode>(this, context, node => node);
                var filtered = request.Filter(await rows(context));
                var total = request.CountsTotal ? await CountAsync(filtered, context.CancellationToken) : 0;
                var page = await ReadAsync(request.Page(filtered), context.CancellationToken);
                return request.Connect(
                    page.Select(r => (NodeOf?.Invoke(context, r.Row) ?? r.Row, LinkOf?.Invoke(context, r.Row), r.Keys)),
                    total
                );
            }
        );

    /// <summary>Rows in memory in the order of their keys.</summary>
    public IReadOnlyList<TNode> InOrder(IEnumerable<TNode> rows) => new NaturalOrder<TNode>(Keys).Sort(rows);

    /// <summary>Compiles a field of the root type over rows in memory.</summary>
    /// <param name="selection">One use of the field.</param>
    /// <param name="rows">The rows, in the order of their keys.</param>
    public FieldWriter<Root> CompileRoot(FieldSelection selection, Func<OperationWriter, IReadOnlyList<TNode>> rows)
    {
        var request = Bind<TNode, TNode>(selection, node => node);
        var where = Where(selection, criterion => Predicate<TNode>(criterion, node => node));
        return ConnectionWriter<Root, TNode, TNode>.Compile(
            selection,
            (writer, _) =>
            {
                request.Check(writer);
                return request.Cut(writer, Filter(rows(writer), where.Get(writer)));
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
    /// <param name="scope">What <see cref="CursorScope"/> is in ordinary execution; null where cursors have none.</param>
    public FieldWriter<Root> CompileRoot<TPublished>(
        FieldSelection selection,
        Func<OperationWriter, IReadOnlyList<TNode>> rows,
        Func<OperationWriter, TNode, TPublished> publish,
        Func<OperationWriter, TNode, object>? link = null,
        Func<OperationWriter, string>? scope = null
    )
    {
        var request = Bind<TNode, TNode>(selection, node => node, scope);
        var where = Where(selection, criterion => Predicate<TNode>(criterion, node => node));
        return ConnectionWriter<Root, (TNode Row, TPublished Published), TPublished>.Compile(
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

    /// <summary>Compiles a field of the root type over rows that are in memory in another form.</summary>
    /// <param name="selection">One use of the field.</param>
    /// <param name="table">
    /// Given the condition, finds the rows that meet it, in the order of their keys: all of them, or as many as are
    /// enough.
    /// </param>
    public FieldWriter<Root> CompileTable<TRow>(
        FieldSelection selection,
        Func<Criterion?, Func<OperationWriter, int?, List<TRow>>> table
    )
    {
        var request = Bind<TNode, TRow>(selection, node => node);
        var find = Where(selection, table);
        return ConnectionWriter<Root, TRow, TRow>.Compile(
            selection,
            (writer, _) =>
            {
                request.Check(writer);
                return request.Cut(writer, find.Get(writer)(writer, request.Enough(writer)));
            },
            row => row,
            (_, _) => null
        );
    }

    /// <summary>A field of another type over the rows of its object: one statement for all objects of an operation.</summary>
    /// <param name="type">The type that gets the field.</param>
    /// <param name="types">The schema's connection types.</param>
    /// <param name="parentId">Key of the object.</param>
    /// <param name="rows">The rows of the objects with these keys.</param>
    /// <param name="memoryRows">The same of rows in memory, where that is another expression.</param>
    public void AddTo<TParent>(
        IComplexGraphType type,
        ConnectionTypes types,
        Expression<Func<TParent, int>> parentId,
        Func<IRowSource, IReadOnlyList<int>, IQueryable<Child<TNode>>> rows,
        Func<IRowSource, IReadOnlyList<int>, IQueryable<Child<TNode>>>? memoryRows = null
    )
        where TParent : class
    {
        var idOf = parentId.Compile();
        var field = Add(
            type,
            types,
            context =>
            {
                var request = new Request<Child<TNode>>(
                    this,
                    context,
                    row => Expression.Property(row, nameof(Child<TNode>.Node))
                );
                var services = context.RequestServices!;

                var source = context.Rows();
                var loader = services
                    .GetRequiredService<LoaderSet>()
                    .Get<int, Connection>(
                        // Not the field of the document: where a field is selected twice, each object gets a merged
                        // copy of its own, which shares the arguments.
                        (context.FieldDefinition, context.FieldAst.Arguments, request.CountsTotal),
                        (ids, cancellationToken) =>
                            LoadAsync(request, ids, parentId, rows(source, ids), cancellationToken)
                    );
                return Task.FromResult<object?>(loader.Load(idOf((TParent)context.Source!)));
            }
        );
        Limits.ListSizeOf(state => LengthsOf(state, idOf, memoryRows ?? rows)).AddTo(field);
        var natural = new NaturalOrder<TNode>(Keys);
        field.CompileWith<TParent>(selection => CompileNested(selection, field, idOf, memoryRows ?? rows, natural));
    }

    /// <summary>How many rows objects have; null where that is in the database alone.</summary>
    private static ListLengths? LengthsOf<TParent>(
        DataState state,
        Func<TParent, int> idOf,
        Func<IRowSource, IReadOnlyList<int>, IQueryable<Child<TNode>>> rows
    )
        where TParent : class
    {
        if (state.Rows is not { } source)
        {
            return null;
        }

        try
        {
            return ListLengths.Of(
                rows(source, [.. source.Of<TParent>().Select(idOf)])
                    .AsEnumerable()
                    .CountBy(row => row.ParentId)
                    .Select(parent => parent.Value)
            );
        }
        catch (GivenUpException)
        {
            return null;
        }
    }

    private static async Task<int> CountAsync(IQueryable<TNode> rows, CancellationToken cancellationToken) =>
        rows is IAsyncEnumerable<TNode> ? await rows.CountAsync(cancellationToken) : rows.Count();

    /// <summary>Rows of a database, or in memory.</summary>
    private static async Task<List<TRow>> ReadAsync<TRow>(IQueryable<TRow> rows, CancellationToken cancellationToken) =>
        rows is IAsyncEnumerable<TRow> ? await rows.ToListAsync(cancellationToken) : [.. rows];

    private static List<TRow> Filter<TRow>(IReadOnlyList<TRow> rows, Func<TRow, bool>? condition) =>
        condition is null ? [.. rows] : [.. rows.Where(condition)];

    private static Func<TRow, bool>? Predicate<TRow>(Criterion? criterion, Func<Expression, Expression> node) =>
        criterion is null ? null : InMemory.Compile(criterion.On<TRow>(node));

    private static Expression Body(Expression<Func<TNode, object?>> key, Expression row) =>
        new ParameterReplacer(key.Parameters[0], row).Visit(
            key.Body is UnaryExpression { NodeType: ExpressionType.Convert } conversion ? conversion.Operand : key.Body
        );

    private ConnectionWriter<TParent, Child<TNode>, TNode> CompileNested<TParent>(
        FieldSelection selection,
        FieldType field,
        Func<TParent, int> idOf,
        Func<IRowSource, IReadOnlyList<int>, IQueryable<Child<TNode>>> rows,
        NaturalOrder<TNode> natural
    )
        where TParent : class
    {
        static Expression Node(Expression row) => Expression.Property(row, nameof(Child<TNode>.Node));

        var request = Bind<Child<TNode>, Child<TNode>>(selection, Node);
        var where = Where(selection, criterion => Predicate<Child<TNode>>(criterion, Node));
        return ConnectionWriter<TParent, Child<TNode>, TNode>.Compile(
            selection,
            (writer, parent) =>
            {
                // Once for all parents of the state.
                var byParent = writer.State.Once(
                    field,
                    state => natural.Sort(rows(state.Rows!, [.. state.Rows!.Of<TParent>().Select(idOf)]))
                );
                return request.Cut(writer, Filter(byParent.GetValueOrDefault(idOf(parent)) ?? [], where.Get(writer)));
            },
            row => row.Node,
            (_, row) => row.Link
        );
    }

    private Bound<TFilter> Where<TFilter>(FieldSelection selection, Func<Criterion?, TFilter> make) =>
        FilterType is null
            ? new Bound<TFilter>(make(null))
            : selection.Bind(
                context =>
                {
                    var criterion = context.GetArgument<object?>("where") as Criterion;
                    selection.FilterLimits.CheckWhere(Name, criterion);
                    return make(criterion);
                },
                ["where"],
                keep: true
            );

    private MemoryRequest<TMemory> Bind<TRow, TMemory>(
        FieldSelection selection,
        Func<Expression, Expression> node,
        Func<OperationWriter, string>? scope = null
    )
    {
        var connection = (IObjectGraphType)selection.Definition.ResolvedType!.GetNamedType();
        return new MemoryRequest<TMemory>(
            selection.Bind(context => PageArguments.Read(context, Limits), ["first", "after", "last", "before"]),
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
            ),
            scope,
            selection.Selects(connection, "totalCount")
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

    private static async Task<IReadOnlyDictionary<int, Connection>> LoadAsync<TParent>(
        Request<Child<TNode>> request,
        IReadOnlyList<int> parentIds,
        Expression<Func<TParent, int>> parentId,
        IQueryable<Child<TNode>> rows,
        CancellationToken cancellationToken
    )
    {
        var filtered = request.Filter(rows);
        var totals = request.CountsTotal
            ? await filtered
                .GroupBy(r => r.ParentId)
                .Select(g => new { g.Key, Count = g.Count() })
                .ToDictionaryAsync(g => g.Key, g => g.Count, cancellationToken)
            : [];

        // The rows of one parent end where the page does; those of many have to be numbered, all of them.
        var page = await (
            parentIds.Count == 1
                ? request.Page(filtered)
                : request.PageOfEach(ParentRows.Beside<TParent>(rows).Select(parentId), filtered, row => row.ParentId)
        ).ToListAsync(cancellationToken);
        var byParent = page.ToLookup(r => r.Row.ParentId);
        return parentIds.ToDictionary(
            id => id,
            id =>
                request.Connect(
                    byParent[id].Select(r => ((object)r.Row.Node, r.Row.Link, r.Keys)),
                    totals.GetValueOrDefault(id)
                )
        );
    }

    private FieldType Add(
        IComplexGraphType type,
        ConnectionTypes types,
        Func<IResolveFieldContext, Task<object?>> resolve
    )
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
        var field = new FieldType
        {
            Name = Name,
            Description = Description,
            Arguments = new QueryArguments(arguments),
            ResolvedType = new NonNullGraphType(types.Get(name, NodeType, EdgeFields)),
            Resolver = new FuncFieldResolver<object?>(context => new ValueTask<object?>(resolve(context))),
        };
        Limits.ListSize.AddTo(field);
        return type.AddField(field);
    }

    /// <summary>What one use of the field asks for.</summary>
    private sealed class Request<TRow>
    {
        private readonly Func<Expression, Expression> node;
        private readonly Criterion? criterion;
        private readonly Order<TRow> order;
        private readonly object?[]? after;
        private readonly object?[]? before;

        public Request(ConnectionField<TNode> field, IResolveFieldContext context, Func<Expression, Expression> node)
        {
            this.node = node;
            Arguments = PageArguments.Read(context, field.Limits);
            criterion = field.FilterType is null ? null : context.GetArgument<object?>("where") as Criterion;
            order = field.OrderOf<TRow>(context, node, field.CursorScope?.Invoke(context));
            after = Arguments.After is { } start ? Cursor.Read(start, order.Fingerprint, order.KeyTypes) : null;
            before = Arguments.Before is { } end ? Cursor.Read(end, order.Fingerprint, order.KeyTypes) : null;
            CountsTotal = context.SubFields?.Values.Any(f => f.Field.Name.Value == "totalCount") ?? false;
        }

        public PageArguments Arguments { get; }

        public bool CountsTotal { get; }

        public IQueryable<TRow> Filter(IQueryable<TRow> rows) =>
            criterion is null ? rows : rows.Where(criterion.On<TRow>(node));

        /// <summary>The rows of the page and the one beyond it, in the order they are counted in.</summary>
        public IQueryable<KeyedRow<TRow>> Page(IQueryable<TRow> rows) =>
            order.Sort(FromEdge(rows), Arguments.Backward).Take(Arguments.Size + 1).Select(order.WithKeys);

        /// <summary>The same for every parent.</summary>
        public IQueryable<KeyedRow<TRow>> PageOfEach(
            IQueryable<int> parentIds,
            IQueryable<TRow> rows,
            Expression<Func<TRow, int>> parentId
        ) => order.First(parentIds, FromEdge(rows), parentId, Arguments.Size + 1, Arguments.Backward);

        /// <param name="rows">The rows of the page and, where there is one, the row beyond it.</param>
        /// <param name="total">Rows of all pages.</param>
        public Connection Connect(IEnumerable<(object Node, object? Link, object?[] Keys)> rows, int total)
        {
            var edges = rows.Select(r => new Edge(Cursor.Write(order.Fingerprint, r.Keys), r.Node, r.Link)).ToList();
            var more = edges.Count > Arguments.Size;
            if (more)
            {
                edges.RemoveAt(edges.Count - 1);
            }

            if (Arguments.Backward)
            {
                edges.Reverse();
            }

            return new Connection(
                edges,
                new PageInfo(
                    HasNextPage: Arguments.Backward ? before is not null : more,
                    HasPreviousPage: Arguments.Backward ? more : after is not null,
                    edges.FirstOrDefault()?.Cursor,
                    edges.LastOrDefault()?.Cursor
                ),
                total
            );
        }

        private IQueryable<TRow> FromEdge(IQueryable<TRow> rows)
        {
            rows = after is null ? rows : order.From(rows, after, before: false);
            return before is null ? rows : order.From(rows, before, before: true);
        }
    }
}

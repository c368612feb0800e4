using GraphQL;
using GraphQL.Types;
using Microsoft.EntityFrameworkCore;
using OpenUrban.GraphQL.Errors;
using OpenUrban.GraphQL.Execution;
using OpenUrban.GraphQL.Filtering;
using OpenUrban.GraphQL.Nodes;
using OpenUrban.GraphQL.Paging;
using OpenUrban.GraphQL.ResponseCache;
using OpenUrban.GraphQL.State;

namespace OpenUrban.GraphQL.Tests.Library;

internal sealed class LibraryQueries(ConnectionTypes connections, CallCount calls) : IRootFields
{
    public static readonly PageLimits Limits = new(10, 100);

    public void AddTo(ObjectGraphType query)
    {
        AddRows(
            query,
            new ConnectionField<Book>
            {
                Name = "books",
                Description = "All books.",
                NodeType = typeof(BookType),
                FilterType = typeof(BookFilterInputType),
                SortType = typeof(BookSortInputType),
                Keys = [b => b.Code],
                Limits = Limits,
            },
            rows => rows.Of<Book>().Include(b => b.Author)
        );
        AddRows(
            query,
            new ConnectionField<Author>
            {
                Name = "authors",
                Description = "All authors.",
                NodeType = typeof(AuthorType),
                FilterType = typeof(AuthorFilterInputType),
                SortType = typeof(AuthorSortInputType),
                Keys = [a => a.Code],
                Limits = Limits,
            },
            rows => rows.Of<Author>()
        );
        query
            .Field<StringGraphType>("broken")
            .Description("Fails as a database does.")
            .FieldType.WriteFrom(
                string? (Root _) => throw new Microsoft.Data.Sqlite.SqliteException("SELECT nothing FROM nowhere", 1)
            );
        query
            .Field<StringGraphType>("endless")
            .Description("Goes on until it is cancelled.")
            .FieldType.WriteWith<Root>(_ => new EndlessWriter());
        query
            .Field<IntGraphType>("counted")
            .Description("How often it was executed, after a while.")
            .Argument<StringGraphType>("name")
            .Argument<IntGraphType>("milliseconds")
            .FieldType.WriteWith<Root>(selection =>
            {
                var milliseconds = selection.Bind(context => context.GetArgument<int>("milliseconds"));
                return new AskWriter<int?>(
                    writer => CountAfter(selection, milliseconds.Get(writer)),
                    selection.Writer<int?>()
                );
            });
        query
            .Field<StringGraphType>("refused")
            .Description("Refuses, with a number.")
            .FieldType.WriteFrom(
                string? (Root _) =>
                    throw new RequestError(ErrorCode.NotFound, "There is no such thing.").With("limit", 7)
            );
    }

    private StoredAsk<int?> CountAfter(FieldSelection selection, int milliseconds) =>
        new(selection, Key: null)
        {
            Read = async (_, token) =>
            {
                await Task.Delay(milliseconds, token);
                return calls.Next();
            },
        };

    /// <summary>A list that is in memory, or in the database where the state says so.</summary>
    private void AddRows<TRow>(
        ObjectGraphType query,
        ConnectionField<TRow> connection,
        Func<IRowSource, IQueryable<TRow>> rows
    )
        where TRow : class =>
        connection
            .AddTo(query, connections)
            .WriteWith<Root>(selection =>
                connection.WriteTable(
                    selection,
                    criterion => Find(connection, criterion),
                    writer => writer.State.IsStored ? rows : null,
                    (_, found) => found
                )
            );

    private static Func<OperationWriter, int?, List<TRow>> Find<TRow>(
        ConnectionField<TRow> connection,
        Criterion? criterion
    )
        where TRow : class
    {
        var meets = criterion is null ? _ => true : InMemory.Compile(criterion.On<TRow>(row => row));
        return (writer, enough) =>
        {
            var found = connection.InOrder(writer.State.Rows!.Of<TRow>()).Where(meets);
            return [.. enough is { } most ? found.Take(most) : found];
        };
    }
}

/// <summary>Writes what is asked for.</summary>
internal sealed class AskWriter<TValue>(Func<OperationWriter, Ask<TValue>> ask, ValueWriter<TValue?> value)
    : FieldWriter<Root>
{
    public override void Write(OperationWriter writer, Root source) =>
        value.Write(writer, writer.Asks.TryGet(ask(writer), out var found) ? found : default);
}

/// <summary>Writes objects without an end.</summary>
internal sealed class EndlessWriter : FieldWriter<Root>
{
    public override void Write(OperationWriter writer, Root source)
    {
        while (true)
        {
            writer.Step();
        }
    }
}

internal sealed class BookNodes : INodeSource
{
    public string TypeName => "Book";

    public IReadOnlyDictionary<string, object> Find(OperationWriter writer, IReadOnlyCollection<string> codes) =>
        writer
            .State.Rows!.Of<Book>()
            .Where(b => codes.Contains(b.Code))
            .ToDictionary(b => b.Code, object (b) => b, StringComparer.Ordinal);
}

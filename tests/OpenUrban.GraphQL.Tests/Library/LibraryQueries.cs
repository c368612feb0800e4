using GraphQL;
using GraphQL.DataLoader;
using GraphQL.Types;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OpenUrban.GraphQL.Answers;
using OpenUrban.GraphQL.Compilation;
using OpenUrban.GraphQL.Errors;
using OpenUrban.GraphQL.Loading;
using OpenUrban.GraphQL.Nodes;
using OpenUrban.GraphQL.Paging;

namespace OpenUrban.GraphQL.Tests.Library;

internal sealed class LibraryQueries(ConnectionTypes connections) : IRootFields
{
    public static readonly PageLimits Limits = new(10, 100);

    public void AddTo(ObjectGraphType query)
    {
        new ConnectionField<Book>
        {
            Name = "books",
            Description = "All books.",
            NodeType = typeof(BookType),
            FilterType = typeof(BookFilterInputType),
            SortType = typeof(BookSortInputType),
            Keys = [b => b.Code],
            Limits = Limits,
        }.AddTo(query, connections, rows => rows.Of<Book>());
        new ConnectionField<Author>
        {
            Name = "authors",
            Description = "All authors.",
            NodeType = typeof(AuthorType),
            FilterType = typeof(AuthorFilterInputType),
            SortType = typeof(AuthorSortInputType),
            Keys = [a => a.Code],
            Limits = Limits,
        }.AddTo(query, connections, rows => rows.Of<Author>());
        query
            .Field<StringGraphType>("broken")
            .Description("Fails in the database.")
            .ResolveAsync(async context =>
                await context.Db().Database.SqlQuery<string>($"SELECT nothing FROM nowhere").SingleAsync()
            );
        var endless = query
            .Field<StringGraphType>("endless")
            .Description("Goes on until it is cancelled.")
            .ResolveAsync(async context =>
            {
                await Task.Delay(Timeout.Infinite, context.CancellationToken);
                return null;
            });
        endless.FieldType.CompileWith<Root>(_ => new EndlessWriter());
        query
            .Field<IntGraphType>("counted")
            .Description("How often it was executed, after a while.")
            .Argument<StringGraphType>("name")
            .Argument<IntGraphType>("milliseconds")
            .ResolveAsync(async context =>
            {
                await Task.Delay(context.GetArgument<int>("milliseconds"), context.CancellationToken);
                return context.RequestServices!.GetRequiredService<CallCount>().Next();
            });
        query
            .Field<StringGraphType>("refused")
            .Description("Refuses, with a number.")
            .Resolve(_ => throw new RequestError(ErrorCode.NotFound, "There is no such thing.").With("limit", 7));
    }
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

    public async Task<IReadOnlyDictionary<string, object>> FindAsync(
        IResolveFieldContext context,
        IReadOnlyList<string> codes
    ) => await context.Db().Books.Where(b => codes.Contains(b.Code)).ToDictionaryAsync(b => b.Code, object (b) => b);

    public object? Find(DataState state, string code) => state.Rows!.Of<Book>().FirstOrDefault(b => b.Code == code);
}

internal static class LibraryFields
{
    public static LibraryContext Db(this IResolveFieldContext context) =>
        context.RequestServices!.GetRequiredService<LibraryContext>();

    public static IDataLoaderResult<Author?> Author(this IResolveFieldContext context, int id)
    {
        var db = context.Db();
        return context
            .RequestServices!.GetRequiredService<LoaderSet>()
            .Get<int, Author>(
                typeof(Author),
                async (ids, cancellationToken) =>
                    await db.Authors.Where(a => ids.Contains(a.Id)).ToDictionaryAsync(a => a.Id, cancellationToken)
            )
            .Load(id);
    }
}

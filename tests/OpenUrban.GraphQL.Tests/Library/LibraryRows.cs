using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OpenUrban.GraphQL.Execution;
using OpenUrban.GraphQL.State;

namespace OpenUrban.GraphQL.Tests.Library;

/// <summary>The rows of the database.</summary>
internal sealed class DatabaseRows(LibraryContext db) : IRowSource
{
    public IQueryable<TRow> Of<TRow>()
        where TRow : class => db.Set<TRow>();

    public LibraryContext Db => db;
}

/// <summary>Fetches what is in the database.</summary>
internal sealed class LibraryAsks(IServiceScopeFactory scopes) : IAskSource
{
    public async ValueTask FetchAsync(DataState state, Asks asks, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var rows = new DatabaseRows(scope.ServiceProvider.GetRequiredService<LibraryContext>());
        foreach (var ask in asks.Open.OfType<IStoredAsk>().ToList())
        {
            await ask.FetchAsync(rows, asks, cancellationToken);
        }
    }
}

/// <summary>The same rows in memory, linked with each other.</summary>
internal sealed class MemoryRows : IRowSource
{
    public static readonly MemoryRows Shared = new(LibraryHost.Seed);

    private readonly List<Author> authors;
    private readonly List<Book> books;

    public MemoryRows(int seed)
    {
        (authors, books) = LibraryShelf.Fill(seed);
        for (var i = 0; i < authors.Count; i++)
        {
            authors[i].Id = i + 1;
        }

        foreach (var book in books)
        {
            book.AuthorId ??= book.Author?.Id;
            book.Author = authors.Find(a => a.Id == book.AuthorId);
            book.Author?.Books.Add(book);
        }
    }

    public IQueryable<TRow> Of<TRow>()
        where TRow : class =>
        (typeof(TRow) == typeof(Author) ? (IEnumerable<TRow>)authors : (IEnumerable<TRow>)books).AsQueryable();
}

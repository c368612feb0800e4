using Microsoft.EntityFrameworkCore;
using OpenUrban.GraphQL.Answers;

namespace OpenUrban.GraphQL.Tests.Library;

/// <summary>The rows of the database.</summary>
internal sealed class DatabaseRows(LibraryContext db) : IRowSource
{
    public IQueryable<TRow> Of<TRow>()
        where TRow : class => db.Set<TRow>();
}

/// <summary>The same rows in memory, linked with each other.</summary>
internal sealed class MemoryRows : IRowSource
{
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

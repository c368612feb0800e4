using GraphQL.Types;
using OpenUrban.GraphQL.Execution;
using OpenUrban.GraphQL.Filtering;
using OpenUrban.GraphQL.Nodes;
using OpenUrban.GraphQL.Paging;
using OpenUrban.GraphQL.Receipts;
using OpenUrban.GraphQL.Scalars;
using OpenUrban.GraphQL.Sorting;

namespace OpenUrban.GraphQL.Tests.Library;

internal sealed class GenreType : EnumerationGraphType<Genre>;

internal sealed class AuthorType : NodeType<Author>
{
    public AuthorType(ConnectionTypes connections)
        : base("Author", author => author.Code)
    {
        Field<NonNullGraphType<StringGraphType>>("code").From(source => source.Code);
        Field<NonNullGraphType<StringGraphType>>("name").From(source => source.Name);
        new ConnectionField<Book>
        {
            Name = "books",
            Description = "Books of this author.",
            NodeType = typeof(BookType),
            FilterType = typeof(BookFilterInputType),
            SortType = typeof(BookSortInputType),
            Keys = [b => b.Code],
            Limits = LibraryQueries.Limits,
        }.AddTo<Author>(
            this,
            connections,
            author => author.Id,
            rows =>
                rows.Of<Book>()
                    .Where(b => b.AuthorId != null)
                    .Select(b => new Child<Book> { ParentId = b.AuthorId!.Value, Node = b })
        );
    }
}

internal sealed class BookType : NodeType<Book>
{
    public BookType()
        : base("Book", book => book.Code)
    {
        this.Notes((Receipt receipt, Book book) => receipt.Note(book.Genre));
        Field<NonNullGraphType<StringGraphType>>("code").From(source => source.Code);
        Field<NonNullGraphType<StringGraphType>>("title").From(source => source.Title);
        Field<StringGraphType>("subtitle").From(source => source.Subtitle);
        Field<DateType>("publishedOn").From(source => source.PublishedOn);
        Field<AuthorType>("author").From(book => book.Author);
        Field<StringGraphType>("faulty")
            .Description("Fails as a fault of the server does.")
            .From(
                string? (_) =>
                    throw new InvalidOperationException("SELECT secret FROM Books")
                    {
                        Data = { ["password"] = "swordfish" },
                    }
            );
    }
}

internal sealed class AuthorFilterInputType : FilterInputType<Author>
{
    public AuthorFilterInputType()
        : base("Author")
    {
        Member<StringOperationFilterInputType>("name", a => a.Name);
        Member<StringOperationFilterInputType>("penName", a => a.PenName);
        Member<IntOperationFilterInputType>("born", a => a.Born);
        Member<IntOperationFilterInputType>("rank", a => a.Rank);
        Members<Book, BookFilterInputType>("books", a => a.Books);
    }
}

internal sealed class BookFilterInputType : FilterInputType<Book>
{
    public BookFilterInputType()
        : base("Book")
    {
        Member<StringOperationFilterInputType>("code", b => b.Code);
        Member<StringOperationFilterInputType>("title", b => b.Title);
        Member<StringOperationFilterInputType>("subtitle", b => b.Subtitle);
        Member<IntOperationFilterInputType>("pages", b => b.Pages);
        Member<FloatOperationFilterInputType>("rating", b => b.Rating);
        Member<DateOperationFilterInputType>("publishedOn", b => b.PublishedOn);
        Member<BooleanOperationFilterInputType>("inPrint", b => b.InPrint);
        Member<EnumOperationFilterInputType<GenreType>>("genre", b => b.Genre);
        Member<AuthorFilterInputType>("author", b => b.Author);
    }
}

internal sealed class AuthorSortInputType : SortInputType<Author>
{
    public AuthorSortInputType()
        : base("Author")
    {
        Member("name", a => a.Name);
        Member("penName", a => a.PenName);
        Member("born", a => a.Born);
        Member("rank", a => a.Rank);
    }
}

internal sealed class BookSortInputType : SortInputType<Book>
{
    public BookSortInputType()
        : base("Book")
    {
        Member("code", b => b.Code);
        Member("title", b => b.Title);
        Member("subtitle", b => b.Subtitle);
        Member("pages", b => b.Pages);
        Member("rating", b => b.Rating);
        Member("publishedOn", b => b.PublishedOn);
        Member<Author, AuthorSortInputType>("author", b => b.Author, optional: true);
    }
}

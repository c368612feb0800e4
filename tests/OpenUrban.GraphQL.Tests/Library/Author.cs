namespace OpenUrban.GraphQL.Tests.Library;

public sealed class Author
{
    public int Id { get; set; }

    public required string Code { get; set; }

    public required string Name { get; set; }

    public string? PenName { get; set; }

    public int? Born { get; set; }

    public int Rank { get; set; }

    public List<Book> Books { get; } = [];
}

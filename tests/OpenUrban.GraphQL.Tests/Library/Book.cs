namespace OpenUrban.GraphQL.Tests.Library;

public sealed class Book
{
    public int Id { get; set; }

    public required string Code { get; set; }

    public required string Title { get; set; }

    public string? Subtitle { get; set; }

    public int Pages { get; set; }

    public double? Rating { get; set; }

    public DateOnly? PublishedOn { get; set; }

    public bool? InPrint { get; set; }

    public Genre Genre { get; set; }

    public int? AuthorId { get; set; }

    public Author? Author { get; set; }
}

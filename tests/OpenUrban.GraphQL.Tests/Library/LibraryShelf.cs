namespace OpenUrban.GraphQL.Tests.Library;

/// <summary>
/// The rows of the tests: few different values, so that there are ties, nulls, letter case, and all characters that
/// mean something to SQL or to LIKE.
/// </summary>
public static class LibraryShelf
{
    public static readonly string[] Texts =
    [
        "",
        "a",
        "A",
        "ab",
        "aB",
        "b%",
        "50% off",
        "50 off",
        "a_b",
        "axb",
        "_",
        "%",
        @"\",
        @"a\b",
        "'",
        "O'Neill; Nan",
        "x'; DROP TABLE \"Books\"; --",
        "[a]",
        "城市",
        "城市更新",
        "é",
        "𠮷野",
        "🏙 city",
    ];

    public static (List<Author> Authors, List<Book> Books) Fill(int seed)
    {
        var random = new Random(seed);
        T Pick<T>(params T[] values) => values[random.Next(values.Length)];
        var authors = Enumerable
            .Range(1, 12)
            .Select(i => new Author
            {
                Id = i,
                Code = $"A{i:00}",
                Name = Pick(Texts),
                PenName = Pick([null, null, .. Texts]),
                Born = Pick<int?>(null, 1900, 1950, 1980),
                Rank = Pick(0, 1, 2),
            })
            .ToList();
        var books = Enumerable
            .Range(1, 60)
            .Select(i => new Book
            {
                Id = i,
                Code = $"B{random.Next(1000):000}-{i:00}",
                Title = Pick(Texts),
                Subtitle = Pick([null, null, null, .. Texts]),
                Pages = Pick(0, 10, 100, 1000, -5),
                Rating = Pick<double?>(null, 0, 1.5, 3.25, 0.1, -2),
                PublishedOn = Pick<DateOnly?>(null, new(1998, 12, 31), new(2024, 7, 28), new(1, 1, 1)),
                InPrint = Pick<bool?>(null, true, false),
                Genre = Pick(Genre.Novel, Genre.Essay, Genre.Poem),
                AuthorId = Pick<int?>(null, 1, 2, 3, 4, 5, 6, 7, 8, 9),
            })
            .ToList();
        return (authors, books);
    }
}

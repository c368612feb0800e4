using System.Globalization;
using System.Text.Json;
using OpenUrban.GraphQL.Tests.Library;

namespace OpenUrban.GraphQL.Tests.Filtering;

/// <summary>Random filters: the text of a <c>where</c> and what it means, in memory.</summary>
internal sealed class RandomFilter(int seed)
{
    private readonly Random random = new(seed);

    public (string Text, Func<Book, bool> Holds) Books()
    {
        var (text, holds) = Book(depth: 3);
        return (text, holds!);
    }

    /// <summary>What a missing author is: all its values are missing, and it has no books.</summary>
    private (string Text, Func<Book?, bool> Holds) Book(int depth) =>
        Object(
            depth,
            Book,
            () =>
                random.Next(depth > 0 ? 10 : 7) switch
                {
                    0 => Member<Book>("title", Text(depth), b => b?.Title),
                    1 => Member<Book>("subtitle", Text(depth), b => b?.Subtitle),
                    2 => Member<Book>("pages", Number(Ints), b => b?.Pages),
                    3 => Member<Book>("rating", Number(Doubles), b => b?.Rating),
                    4 => Member<Book>("publishedOn", Number(Days), b => b?.PublishedOn),
                    5 => Member<Book>("inPrint", Values<bool?>([null, true, false], lists: false), b => b?.InPrint),
                    6 => Member<Book>(
                        "genre",
                        Values<Genre?>([null, Genre.Novel, Genre.Essay, Genre.Poem], lists: true),
                        b => b?.Genre
                    ),
                    _ => Nested(Author(depth - 1)),
                }
        );

    private (string, Func<Book?, bool>) Nested((string Text, Func<Author?, bool> Holds) author) =>
        random.Next(12) == 0 ? ("author: null", _ => true) : ($"author: {author.Text}", b => author.Holds(b?.Author));

    private (string Text, Func<Author?, bool> Holds) Author(int depth) =>
        Object(
            depth,
            Author,
            () =>
                random.Next(depth > 0 ? 8 : 4) switch
                {
                    0 => Member<Author>("name", Text(depth), a => a?.Name),
                    1 => Member<Author>("penName", Text(depth), a => a?.PenName),
                    2 => Member<Author>("born", Number(Ints), a => a?.Born),
                    3 => Member<Author>("rank", Number<int>([null, 0, 1, 2]), a => a?.Rank),
                    _ => List(depth),
                }
        );

    private (string, Func<Author?, bool>) List(int depth)
    {
        var (text, holds) = Book(depth - 1);
        IEnumerable<Book> Of(Author? author) => author?.Books ?? [];
        return random.Next(6) switch
        {
            0 => ($"books: {{ some: {text} }}", a => Of(a).Any(holds)),
            1 => ($"books: {{ none: {text} }}", a => !Of(a).Any(holds)),
            2 => ($"books: {{ all: {text} }}", a => Of(a).All(holds)),
            3 => ("books: { any: true }", a => Of(a).Any()),
            4 => ("books: { any: false }", a => !Of(a).Any()),
            _ => ($"books: {{ any: true, some: {text} }}", a => Of(a).Any() && Of(a).Any(holds)),
        };
    }

    private (string, Func<T?, bool>) Object<T>(
        int depth,
        Func<int, (string Text, Func<T?, bool> Holds)> whole,
        Func<(string Text, Func<T?, bool> Holds)> member
    )
        where T : class
    {
        if (depth > 0 && random.Next(3) == 0)
        {
            var parts = Enumerable.Range(0, random.Next(4)).Select(_ => whole(depth - 1)).ToList();
            var list = $"[{string.Join(", ", parts.Select(p => p.Text))}]";
            return random.Next(2) == 0
                ? ($"{{ and: {list} }}", x => parts.TrueForAll(p => p.Holds(x)))
                : ($"{{ or: {list} }}", x => parts.Count == 0 || parts.Exists(p => p.Holds(x)));
        }

        // A name may occur once in an object.
        var members = Enumerable
            .Range(0, random.Next(8) == 0 ? 0 : random.Next(1, 4))
            .Select(_ => member())
            .DistinctBy(m => m.Text[..m.Text.IndexOf(':', StringComparison.Ordinal)])
            .ToList();
        return ($"{{ {string.Join(", ", members.Select(m => m.Text))} }}", x => members.TrueForAll(m => m.Holds(x)));
    }

    private static (string, Func<T?, bool>) Member<T>(
        string name,
        (string Text, Func<object?, bool> Holds) operation,
        Func<T?, object?> value
    )
        where T : class => ($"{name}: {operation.Text}", x => operation.Holds(value(x)));

    private static readonly int?[] Ints = [null, 0, 10, 100, 1000, -5, 1900, 1950, 1];
    private static readonly double?[] Doubles = [null, 0, 1.5, 3.25, 0.1, -2, 7];
    private static readonly DateOnly?[] Days = [null, new(1998, 12, 31), new(2024, 7, 28), new(2000, 1, 1)];

    private (string, Func<object?, bool>) Text(int depth)
    {
        if (depth > 0 && random.Next(5) == 0)
        {
            var (one, other) = (Text(depth - 1), Text(depth - 1));
            return random.Next(2) == 0
                ? ($"{{ and: [{one.Item1}, {other.Item1}] }}", x => one.Item2(x) && other.Item2(x))
                : ($"{{ or: [{one.Item1}, {other.Item1}] }}", x => one.Item2(x) || other.Item2(x));
        }

        if (random.Next(3) == 0)
        {
            return Values([null, .. LibraryShelf.Texts], lists: true);
        }

        var value = random.Next(12) == 0 ? null : Part();
        var (name, holds) = random.Next(3) switch
        {
            0 => ("contains", (string x) => x.Contains(value!, StringComparison.Ordinal)),
            1 => ("startsWith", x => x.StartsWith(value!, StringComparison.Ordinal)),
            _ => ("endsWith", (Func<string, bool>)(x => x.EndsWith(value!, StringComparison.Ordinal))),
        };
        bool Holds(object? x) => x is string text && value is not null && holds(text);
        return random.Next(2) == 0
            ? ($"{{ {name}: {Literal(value)} }}", Holds)
            : ($"{{ n{name}: {Literal(value)} }}", x => !Holds(x));
    }

    /// <summary>A whole text or one of its characters, sometimes in the other case.</summary>
    private string Part()
    {
        var text = LibraryShelf.Texts[random.Next(LibraryShelf.Texts.Length)];
        if (random.Next(2) == 0 && text.Length > 0)
        {
            var runes = text.EnumerateRunes().ToList();
            text = runes[random.Next(runes.Count)].ToString();
        }

        return random.Next(4) == 0 ? text.ToUpperInvariant() : text;
    }

    private (string, Func<object?, bool>) Number<T>(T?[] values)
        where T : struct, IComparable<T>
    {
        if (random.Next(3) == 0)
        {
            return Values(values, lists: true);
        }

        var value = values[random.Next(values.Length)];
        var (name, holds) = random.Next(4) switch
        {
            0 => ("gt", (Func<int, bool>)(c => c > 0)),
            1 => ("gte", c => c >= 0),
            2 => ("lt", c => c < 0),
            _ => ("lte", c => c <= 0),
        };
        bool Holds(object? x) => x is T number && value is { } limit && holds(number.CompareTo(limit));
        return random.Next(2) == 0
            ? ($"{{ {name}: {Literal(value)} }}", Holds)
            : ($"{{ n{name}: {Literal(value)} }}", x => !Holds(x));
    }

    private (string, Func<object?, bool>) Values<T>(T[] values, bool lists)
    {
        object? value = values[random.Next(values.Length)];
        var list = Enumerable
            .Range(0, random.Next(4))
            .Select(_ => (object?)values[random.Next(values.Length)])
            .ToList();
        var text = $"[{string.Join(", ", list.Select(Literal))}]";
        return random.Next(lists ? 4 : 2) switch
        {
            0 => ($"{{ eq: {Literal(value)} }}", x => Equals(x, value)),
            1 => ($"{{ neq: {Literal(value)} }}", x => !Equals(x, value)),
            2 => ($"{{ in: {text} }}", list.Contains),
            _ => ($"{{ nin: {text} }}", x => !list.Contains(x)),
        };
    }

    private static string Literal(object? value) =>
        value switch
        {
            null => "null",
            string text => JsonSerializer.Serialize(text),
            DateOnly day => $"\"{day:yyyy-MM-dd}\"",
            bool flag => flag ? "true" : "false",
            Genre genre => $"{genre}".ToUpperInvariant(),
            _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
        };
}

using System.Text.RegularExpressions;
using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;
using OpenUrban.GraphQL.Sdl;
using OpenUrban.GraphQL.Tests.Library;

namespace OpenUrban.GraphQL.Tests.Sdl;

public sealed class SchemaPrinterTests
{
    [Fact]
    public async Task Printing_is_stable_and_sorted()
    {
        var schema = (await LibraryHost.GetAsync()).Services.GetRequiredService<ISchema>();

        var text = SchemaPrinter.Print(schema);

        Assert.Equal(text, SchemaPrinter.Print(schema));
        Assert.DoesNotContain('\r', text);
        Assert.EndsWith("}\n", text, StringComparison.Ordinal);
        foreach (var kind in new[] { "type", "interface", "input", "enum", "scalar" })
        {
            var names = Regex
                .Matches(
                    text,
                    $@"(?<=^{kind} )\w+",
                    RegexOptions.Multiline | RegexOptions.ExplicitCapture,
                    TimeSpan.FromSeconds(5)
                )
                .Select(m => m.Value)
                .ToList();
            Assert.NotEmpty(names);
            Assert.Equal(names.Order(StringComparer.Ordinal), names);
        }
    }

    [Fact]
    public async Task Fields_and_arguments_keep_the_order_of_their_author()
    {
        var text = SchemaPrinter.Print((await LibraryHost.GetAsync()).Services.GetRequiredService<ISchema>());

        var books = text[text.IndexOf("  books(", StringComparison.Ordinal)..];
        Assert.Equal(
            ["first", "after", "last", "before", "where", "order"],
            Regex
                .Matches(
                    books[..books.IndexOf("): BooksConnection!", StringComparison.Ordinal)],
                    @"\w+(?=: \[?[A-Z])",
                    RegexOptions.ExplicitCapture,
                    TimeSpan.FromSeconds(5)
                )
                .Select(m => m.Value)
                .Where(name => name is "first" or "after" or "last" or "before" or "where" or "order")
        );
    }
}

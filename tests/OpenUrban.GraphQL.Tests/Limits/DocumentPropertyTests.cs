using CsCheck;
using GraphQLParser;
using GraphQLParser.AST;
using GraphQLParser.Visitors;
using OpenUrban.GraphQL.Limits;
using OpenUrban.GraphQL.Receipts;

namespace OpenUrban.GraphQL.Tests.Limits;

/// <summary>What is changed of a document before it is parsed changes nothing that it says.</summary>
public sealed class DocumentPropertyTests
{
    private static readonly string[] Gaps =
    [
        " ",
        "\n",
        "\r",
        "\r\n",
        "\t , ",
        "\uFEFF ",
        "# comment\n",
        "# C:\\Users \\u{ \"\r",
        "#\"\"\"\r\n#\\\n",
    ];

    private static readonly string[] Descriptions =
    [
        "",
        "\"what it asks\"",
        "\"\"",
        "\"\\u{6D66} # \\\\\"",
        "\"\"\"block\r\n \\d \\\"\"\" query { a }\"\"\"",
    ];

    [Fact]
    public void A_document_that_needs_nothing_goes_to_the_parser_as_it_is() =>
        GeneratedDocument.Any.Sample(document =>
        {
            var text = ParsableText.Of(document.Plain);

            Assert.Equal(document.Plain, text.Text);
            Assert.Equal(Count(document.Plain), text.Tokens);
            Assert.Equal(
                Print(Parser.Parse(document.Plain)),
                Print(new DocumentBuilder(OperationLimits.Usual).Build(document.Plain))
            );
        });

    [Fact]
    public void Comments_and_descriptions_change_neither_the_tree_nor_the_hash() =>
        Gen.Select(GeneratedDocument.Any, Gen.Int[0, int.MaxValue])
            .Sample(
                (document, seed) =>
                {
                    var random = new Random(seed);
                    var written = string.Concat(
                        document.Tokens.Select(token =>
                            (token.Length == 0 ? Descriptions[random.Next(Descriptions.Length)] : token)
                            + Gaps[random.Next(Gaps.Length)]
                        )
                    );

                    var parsed = new DocumentBuilder(OperationLimits.Usual).Build(written);

                    Assert.Equal(Print(Parser.Parse(document.Plain)), Print(parsed));
                    Assert.Equal(NormalDocument.Of(document.Plain), NormalDocument.Of(written));
                    Assert.Equal(Count(document.Plain), ParsableText.Of(written).Tokens);
                    Assert.Equal(written.Length, ParsableText.Of(written).Text.Length);
                }
            );

    [Fact]
    public void Any_text_is_a_document_or_a_syntax_error() =>
        Gen.OneOf(
                "\"",
                "\"\"\"",
                "\\",
                "\\u{41}",
                "#",
                "\n",
                "\r",
                "{",
                "}",
                "(",
                ")",
                "$",
                "query",
                "a",
                ":",
                "=",
                "\u0001"
            )
            .Array[0, 12]
            .Sample(pieces =>
            {
                try
                {
                    new DocumentBuilder(OperationLimits.Usual).Build(string.Concat(pieces));
                }
                catch (global::GraphQL.Execution.SyntaxError)
                {
                    // The other of both.
                }
            });

    private static int Count(string text)
    {
        var count = 0;
        for (var token = Lexer.Lex(text, 0); token.Kind != TokenKind.EOF; token = Lexer.Lex(text, token.End))
        {
            count += token.Kind == TokenKind.COMMENT ? 0 : 1;
        }

        return count;
    }

    private static string Print(GraphQLDocument document)
    {
        using var text = new StringWriter { NewLine = "\n" };
        new SDLPrinter(new SDLPrinterOptions { PrintComments = false })
            .PrintAsync(document, text)
            .AsTask()
            .GetAwaiter()
            .GetResult();
        return text.ToString();
    }
}

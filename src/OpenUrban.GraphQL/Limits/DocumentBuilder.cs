using GraphQL.Execution;
using GraphQLParser;
using GraphQLParser.AST;
using GraphQLParser.Exceptions;
using OpenUrban.GraphQL.Errors;

namespace OpenUrban.GraphQL.Limits;

/// <summary>Parses documents that are small enough. Tokens are counted first, so a large one costs no tree.</summary>
internal sealed class DocumentBuilder(OperationLimits limits) : IDocumentBuilder
{
    /// <summary>
    /// Deepest nesting of the syntax, and with fragments put in place, where recursion ends before the stack does. A field of the greatest
    /// depth, within edges and node, is at about 80.
    /// </summary>
    public const int SyntaxDepth = 128;

    public GraphQLDocument Build(string body)
    {
        try
        {
            var source = ParsableText.Of(body);
            CheckTokens(source.Tokens);
            var document = Parse(source);
            CountFragments(document);
            CountVariables(document);
            DocumentShape.Check(document, limits);
            return document;
        }
        catch (GraphQLMaxDepthExceededException)
        {
            throw new LimitError(
                ErrorCode.TooDeep,
                $"The document nests deeper than {SyntaxDepth} pairs of braces, brackets and fields. "
                    + "Take it apart into several operations.",
                SyntaxDepth + 1,
                SyntaxDepth
            );
        }
        catch (GraphQLSyntaxErrorException exception)
        {
            throw new SyntaxError(exception);
        }
    }

    /// <summary>The tree of a document of any size.</summary>
    /// <exception cref="GraphQLSyntaxErrorException">It is no document.</exception>
    /// <exception cref="GraphQLMaxDepthExceededException">It nests too deep.</exception>
    public static GraphQLDocument Parse(ParsableText source) =>
        Parser.Parse(source.Text, new ParserOptions { MaxDepth = SyntaxDepth, Ignore = IgnoreOptions.Comments });

    private void CheckTokens(int count)
    {
        if (count > limits.Tokens)
        {
            throw new LimitError(
                ErrorCode.TooManyTokens,
                $"The document has {count} tokens; the limit is {limits.Tokens}. Send lists as variables, or several "
                    + "requests.",
                count,
                limits.Tokens
            );
        }
    }

    private void CountVariables(GraphQLDocument document)
    {
        var count = document
            .Definitions.OfType<GraphQLOperationDefinition>()
            .Sum(operation => operation.Variables?.Count ?? 0);
        if (count > limits.Variables)
        {
            throw new LimitError(
                ErrorCode.TooManyVariables,
                $"The document has {count} variables; the limit is {limits.Variables}. Give a list as one variable.",
                count,
                limits.Variables
            );
        }
    }

    private void CountFragments(GraphQLDocument document)
    {
        var count = document.Definitions.Count(d => d is GraphQLFragmentDefinition);
        if (count > limits.Fragments)
        {
            throw new LimitError(
                ErrorCode.TooManyFragments,
                $"The document has {count} fragments; the limit is {limits.Fragments}. Send several requests.",
                count,
                limits.Fragments
            );
        }
    }
}

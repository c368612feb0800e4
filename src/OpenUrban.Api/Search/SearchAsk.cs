using GraphQL;
using OpenUrban.Data.Search;
using OpenUrban.GraphQL.Errors;

namespace OpenUrban.Api.Search;

/// <summary>What one use of the field search asks for.</summary>
internal sealed class SearchAsk
{
    public const int MaximumCharacters = 200;

    private readonly string text;
    private readonly SearchPhrase phrase;

    /// <summary>Each once and in order, because the same kinds are the same search; null for all.</summary>
    private readonly IReadOnlyList<SearchKind>? kinds;

    private SearchAsk(string text, SearchPhrase phrase, IReadOnlyList<SearchKind>? kinds)
    {
        (this.text, this.phrase, this.kinds) = (text, phrase, kinds);
        Scope = $"{phrase.Key}\n{string.Join(',', kinds ?? [])}";
    }

    /// <summary>What the ranks of hits depend on: a cursor of another search is refused.</summary>
    public string Scope { get; }

    /// <exception cref="RequestError">The text is too long, or has nothing in it.</exception>
    public static SearchAsk Read(IResolveFieldContext context)
    {
        var given = context.GetArgument<string>("text").Trim();
        var length = given.EnumerateRunes().Count();
        return length > MaximumCharacters
            ? throw new RequestError(
                ErrorCode.InvalidArgument,
                $"text has {length} characters; the limit is {MaximumCharacters}. Give the words that matter."
            )
                .With("requested", length)
                .With("limit", MaximumCharacters)
            : new SearchAsk(
                given,
                SearchPhrase.TryParse(given)
                    ?? throw new RequestError(
                        ErrorCode.InvalidArgument,
                        $"text is empty. Give 1 to {MaximumCharacters} characters to look for."
                    ),
                context.GetArgument<List<SearchKind>?>("kinds") is { } some ? [.. some.Distinct().Order()] : null
            );
    }

    public IReadOnlyList<SearchHit> Find(SearchIndex index) => index.Find(phrase, kinds);

    public SearchedText MatchOf(SearchHit hit) => phrase.BestText(hit.Entry, text);
}

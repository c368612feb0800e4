using GraphQL;
using OpenUrban.Data.Search;
using OpenUrban.GraphQL.Errors;

namespace OpenUrban.Api.Search;

/// <summary>What one use of the field search asks for.</summary>
internal sealed class SearchAsk
{
    public const int MaximumCharacters = 200;

    private readonly SearchPhrase phrase;

    /// <summary>Each once and in order, because the same kinds are the same search; null for all.</summary>
    private readonly IReadOnlyList<SearchKind>? kinds;

    private SearchAsk(SearchPhrase phrase, IReadOnlyList<SearchKind>? kinds)
    {
        (this.phrase, this.kinds) = (phrase, kinds);
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
                SearchPhrase.TryParse(given)
                    ?? throw new RequestError(
                        ErrorCode.InvalidArgument,
                        $"text is empty. Give 1 to {MaximumCharacters} characters to look for."
                    ),
                context.GetArgument<List<SearchKind>?>("kinds") is { } some ? [.. some.Distinct().Order()] : null
            );
    }

    /// <param name="index">What is searched.</param>
    /// <param name="hasSeries">Whether there is a series of an indicator and an area, by their keys.</param>
    public IReadOnlyList<SearchHit> Find(SearchIndex index, Func<int, int, bool> hasSeries) =>
        index.Find(phrase, kinds, hasSeries);
}

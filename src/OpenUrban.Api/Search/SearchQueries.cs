using GraphQL;
using GraphQL.Types;
using OpenUrban.Api.Releases;
using OpenUrban.Data.Search;
using OpenUrban.GraphQL;
using OpenUrban.GraphQL.Compilation;
using OpenUrban.GraphQL.Errors;
using OpenUrban.GraphQL.Paging;

namespace OpenUrban.Api.Search;

/// <summary>The root field search.</summary>
internal sealed class SearchQueries(ConnectionTypes connections) : IRootFields
{
    private const int MaximumCharacters = 200;

    public void AddTo(ObjectGraphType query)
    {
        var connection = new ConnectionField<SearchHit>
        {
            Name = "search",
            Description =
                "Looks for a text in the codes, names, summaries and definitions of everything, in all languages: \"浦东\", "
                + "\"浦東\" and \"pudong\" find the same. Several words have to occur all, in any order. What has the text as its "
                + "code or name comes first, then what has a name that begins with it, then names that have it, then the "
                + "rest; equals by kind and code. Case, width, accents, tones and the script make no difference; every "
                + "character is plain text.",
            NodeType = typeof(EntityInterfaceType),
            LeadingArguments =
            [
                new QueryArgument<NonNullGraphType<StringGraphType>>
                {
                    Name = "text",
                    Description =
                        $"What to look for: 1 to {MaximumCharacters} characters. Pinyin may be with or without tones and spaces; "
                        + "a single syllable is not taken for pinyin.",
                },
                new QueryArgument<ListGraphType<NonNullGraphType<SearchKindType>>>
                {
                    Name = "kinds",
                    Description = "Only things of these kinds. Without it, of all kinds.",
                },
            ],
            CursorScope = context => $"{Phrase(context).Key}\n{string.Join(',', Kinds(context) ?? [])}",
            Keys = [h => h.Rank, h => h.Entry.KindOrder, h => h.Entry.Code],
            NodeOf = (_, hit) => hit.Entry.Entity,
            EdgeFields = edge =>
                edge.Field<NonNullGraphType<SearchMatchType>>("match")
                    .Description("The text by which it was found; the best one where there are several.")
                    .From(source => source.Link),
            LinkOf = (context, hit) => Phrase(context).BestText(hit.Entry, Text(context)),
        };
        connection
            .AddTo(query, connections, context => Task.FromResult(Find(context)))
            .CompileWith<Root>(selection =>
            {
                var asked = selection.Bind(
                    context => (Phrase: Phrase(context), Kinds: Kinds(context), Text: Text(context)),
                    ["text", "kinds"],
                    keep: true
                );
                return connection.CompileRoot<object>(
                    selection,
                    writer => Find(IndexOf(writer.Release()), asked.Get(writer).Phrase, asked.Get(writer).Kinds),
                    (_, hit) => hit.Entry.Entity,
                    (writer, hit) => asked.Get(writer).Phrase.BestText(hit.Entry, asked.Get(writer).Text)
                );
            });
    }

    private static IQueryable<SearchHit> Find(IResolveFieldContext context) =>
        Find(
                IndexOf(context.RequestServices!.GetRequiredService<ReleaseStates>().Current),
                Phrase(context),
                Kinds(context)
            )
            .AsQueryable();

    private static IReadOnlyList<SearchHit> Find(SearchIndex index, SearchPhrase phrase, List<SearchKind>? kinds) =>
        kinds is null
            ? index.Find(phrase)
            : [.. index.Find(phrase).Where(hit => kinds.Contains(hit.Entry.Kind))];

    /// <summary>Things are found as they are now called, also in an earlier release: names have no versions.</summary>
    private static SearchIndex IndexOf(ReleaseState release) =>
        release.Current.Once(typeof(SearchIndex), state => SearchIndex.Of(((ReleaseState)state).Snapshot ?? throw ReleaseNumbers.Unreadable()));

    private static string Text(IResolveFieldContext context) => context.GetArgument<string>("text").Trim();

    /// <summary>The kinds asked for, each once and in order: the same kinds are the same search.</summary>
    private static List<SearchKind>? Kinds(IResolveFieldContext context) =>
        context.GetArgument<List<SearchKind>?>("kinds") is { } kinds ? [.. kinds.Distinct().Order()] : null;

    /// <exception cref="RequestError">The text is too long, or has nothing in it.</exception>
    private static SearchPhrase Phrase(IResolveFieldContext context)
    {
        var text = Text(context);
        var length = text.EnumerateRunes().Count();
        return length > MaximumCharacters
            ? throw new RequestError(
                ErrorCode.InvalidArgument,
                $"text has {length} characters; the limit is {MaximumCharacters}. Give the words that matter."
            )
                .With("requested", length)
                .With("limit", MaximumCharacters)
            : SearchPhrase.TryParse(text)
                ?? throw new RequestError(
                    ErrorCode.InvalidArgument,
                    $"text is empty. Give 1 to {MaximumCharacters} characters to look for."
                );
    }
}

using GraphQL;
using GraphQL.DataLoader;
using GraphQL.Types;
using OpenUrban.Data.Areas;
using OpenUrban.Data.Indicators;
using OpenUrban.Data.Plans;
using OpenUrban.Data.Search;
using OpenUrban.Data.Sources;
using OpenUrban.GraphQL;
using OpenUrban.GraphQL.Compilation;
using OpenUrban.GraphQL.Errors;
using OpenUrban.GraphQL.Paging;

namespace OpenUrban.Api.Search;

/// <summary>The root field search.</summary>
internal sealed class SearchQueries(ConnectionTypes connections) : IRootFields
{
    private const int MaximumCharacters = 200;

    public void AddTo(ObjectGraphType query) =>
        new ConnectionField<SearchHit>
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
            NodeOf = (context, hit) => Entity(context, hit.Entry),
            EdgeFields = edge =>
                edge.Field<NonNullGraphType<SearchMatchType>>("match")
                    .Description("The text by which it was found; the best one where there are several.")
                    .From(source => source.Link),
            LinkOf = (context, hit) => Phrase(context).BestText(hit.Entry, Text(context)),
        }.AddTo(query, connections, context => Task.FromResult(Find(context)));

    private static IQueryable<SearchHit> Find(IResolveFieldContext context)
    {
        var hits = Phrase(context).Find(context.Db());
        return Kinds(context) is { } kinds ? hits.Where(h => kinds.Contains(h.Entry.Kind)) : hits;
    }

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

    /// <summary>What an entry stands for: one statement for all entries of a kind.</summary>
    private static IDataLoaderResult Entity(IResolveFieldContext context, SearchEntry entry) =>
        entry.Kind switch
        {
            SearchKind.Country
            or SearchKind.Region
            or SearchKind.Province
            or SearchKind.City
            or SearchKind.District
            or SearchKind.Zone => context.ById<Area>(entry.EntityId),
            SearchKind.Indicator => context.ById<Indicator>(entry.EntityId),
            SearchKind.Topic => context.ById<Topic>(entry.EntityId),
            SearchKind.Plan => context.ById<Plan>(entry.EntityId),
            SearchKind.Principle => context.ById<Principle>(entry.EntityId),
            SearchKind.Goal => context.ById<Goal>(entry.EntityId),
            SearchKind.Action => context.ById<PlanAction>(entry.EntityId),
            SearchKind.Measure => context.ById<Measure>(entry.EntityId),
            SearchKind.MeasurePart => context.ById<MeasurePart>(entry.EntityId),
            SearchKind.Target => context.ById<Target>(entry.EntityId),
            SearchKind.Source => context.ById<Source>(entry.EntityId),
            SearchKind.Unit => context.ById<Unit>(entry.EntityId),
            SearchKind.Vintage => context.ById<Vintage>(entry.EntityId),
            _ => throw new InvalidOperationException($"Nothing of the kind {entry.Kind} can be shown."),
        };
}

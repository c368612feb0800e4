using GraphQL.Types;
using OpenUrban.Api.Releases;
using OpenUrban.Data.Search;
using OpenUrban.GraphQL;
using OpenUrban.GraphQL.Execution;
using OpenUrban.GraphQL.Paging;

namespace OpenUrban.Api.Search;

/// <summary>The root field search.</summary>
internal sealed class SearchQueries(ConnectionTypes connections) : IRootFields
{
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
                        $"What to look for: 1 to {SearchAsk.MaximumCharacters} characters. Pinyin may be with or without tones and spaces; "
                        + "a single syllable is not taken for pinyin.",
                },
                new QueryArgument<ListGraphType<NonNullGraphType<SearchKindType>>>
                {
                    Name = "kinds",
                    Description = "Only things of these kinds. Without it, of all kinds.",
                },
            ],
            Keys = [h => h.Rank, h => h.Entry.KindOrder, h => h.Entry.Code],
            EdgeFields = edge =>
                edge.Field<NonNullGraphType<SearchMatchType>>("match")
                    .Description("The text by which it was found; the best one where there are several.")
                    .From(source => (SearchedText?)source.Link),
        };
        var field = connection.AddTo(query, connections);
        field.WriteWith<Root>(selection =>
        {
            var ask = selection.Bind(SearchAsk.Read, ["text", "kinds"]);
            return connection.WriteRoot(
                selection,
                writer => ask.Get(writer).Find(IndexOf(writer.Release())),
                (_, hit) => hit.Entry.Entity,
                (writer, hit) => ask.Get(writer).MatchOf(hit),
                writer => ask.Get(writer).Scope
            );
        });
    }

    /// <summary>One for all states of a release: names and texts have no versions.</summary>
    private static SearchIndex IndexOf(ReleaseState state) =>
        state.Current.GetOrAdd(typeof(SearchIndex), current => SearchIndex.Of(((ReleaseState)current).Snapshot!));
}

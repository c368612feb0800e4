using GraphQL.Types;
using OpenUrban.Api.Releases;
using OpenUrban.Api.Series;
using OpenUrban.Data.Search;
using OpenUrban.GraphQL;
using OpenUrban.GraphQL.Execution;
using OpenUrban.GraphQL.Limits;
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
                + "\"浦東\" and \"pudong\" find the same. Several words have to occur all, in any order and in any of its texts. A text "
                + "that names an indicator and a place (\"population of Pudong\", \"浦东人口\") is answered first with their series: "
                + "the node is the indicator, and series of the edge has the values. Then comes what has the text as its code, name "
                + "or another word for it, then what has a name that begins with it, then names that have it, then the rest: areas, "
                + "indicators and topics before parts of plans, sources last; equals by kind and code. Case, width, accents, tones, "
                + "the script, plurals, and British and American spelling make no difference, and words of a question (\"how many\", "
                + "\"the\", \"的\") are left out; where nothing is found, a word of five letters or more may have one error of typing. "
                + "Every character is plain text.",
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
            Keys = [h => h.Rank, h => h.Entry.KindOrder, h => h.Code],
            EdgeFields = edge =>
            {
                edge.Field<NonNullGraphType<SearchMatchType>>("match")
                    .Description("The text by which it was found; the best one where there are several.")
                    .From(source => ((SearchHit)source.Link!).Match);
                edge.Field<SeriesType>("series")
                    .Description(
                        "The series that the text names: the node, which is an indicator, for a place that the text names as well. Null "
                            + "where it names no place, or there is no such series; then the node alone was found."
                    )
                    .Sized(SeriesSizes.Named)
                    .FieldType.WriteWith<Edge>(selection => new FoundSeriesWriter(selection));
            },
        };
        var field = connection.AddTo(query, connections);
        field.WriteWith<Root>(selection =>
        {
            var ask = selection.Bind(SearchAsk.Read, ["text", "kinds"]);
            return connection.WriteRoot(
                selection,
                writer =>
                {
                    var columns = writer.Snapshot().Observations;
                    return ask.Get(writer)
                        .Find(
                            IndexOf(writer.Release()),
                            (indicatorId, areaId) => columns.FindSeries(indicatorId, areaId) >= 0
                        );
                },
                (_, hit) => hit.Entry.Entity,
                (_, hit) => hit,
                writer => ask.Get(writer).Scope
            );
        });
    }

    /// <summary>One for all states of a release: names and texts have no versions.</summary>
    internal static SearchIndex IndexOf(ReleaseState state) =>
        state.Current.GetOrAdd(typeof(SearchIndex), current => SearchIndex.Of(((ReleaseState)current).Snapshot!));
}

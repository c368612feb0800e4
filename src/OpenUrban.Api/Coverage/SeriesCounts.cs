using GraphQL.Types;
using OpenUrban.Data.Indicators;
using OpenUrban.GraphQL.Execution;

namespace OpenUrban.Api.Coverage;

/// <summary>How much there is of an indicator: what tells a thin one before its series are asked for. Missing values do not count.</summary>
/// <param name="Values">Values of all its series.</param>
/// <param name="Areas">Areas with a value.</param>
/// <param name="Longest">Values of the series that has most.</param>
internal sealed record SeriesCounts(int Values, int Areas, int Longest)
{
    private static readonly SeriesCounts None = new(0, 0, 0);

    public static void AddTo(ComplexGraphType<Indicator> type)
    {
        Add("valuesCount", "How many values all its series have together. Missing ones do not count.", c => c.Values);
        Add("areasCount", "How many areas it has a value for.", c => c.Areas);
        Add(
            "longestSeries",
            "How many values its longest series has: with one there is no change to tell, with two no trend.",
            c => c.Longest
        );

        void Add(string name, string description, Func<SeriesCounts, int> count) =>
            type.Field<NonNullGraphType<IntGraphType>>(name)
                .Description(description)
                .From<Indicator, int>((writer, indicator) => count(Find(writer, indicator.Id)));
    }

    private static SeriesCounts Find(OperationWriter writer, int indicatorId)
    {
        return writer
            .State.GetOrAdd(
                typeof(SeriesCounts),
                state =>
                    state
                        .Rows!.Of<SeriesCoverage>()
                        .AsEnumerable()
                        .Where(c => c.Values > 0)
                        .GroupBy(c => c.Indicator.Id, c => c.Values)
                        .ToDictionary(g => g.Key, g => Of([.. g]))
            )
            .GetValueOrDefault(indicatorId, None);
    }

    private static SeriesCounts Of(List<int> values) =>
        values.Count == 0 ? None : new SeriesCounts(values.Sum(), values.Count, values.Max());
}

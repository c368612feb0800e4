using System.Globalization;
using GraphQL.Types;
using OpenUrban.Api.Indicators;
using OpenUrban.Api.Sources;
using OpenUrban.Data.Indicators;
using OpenUrban.Data.Observations;
using OpenUrban.Data.Sources;
using OpenUrban.GraphQL.Scalars;

namespace OpenUrban.Api.Observations;

/// <summary>What a value and an earlier publication of it have in common.</summary>
internal static class PublicationFields
{
    public static void AddTo<TSource>(ObjectGraphType<TSource> type, Func<TSource, Observation> observation)
    {
        type.Field<FloatGraphType>("value")
            .Description(
                "In the indicator's unit times ten to the power of its unitMultiplier. Null when the value is missing; "
                    + "the status says why. Never 0 for missing."
            )
            .Resolve(context => observation(context.Source).Value);
        type.Field<StringGraphType>("valueText")
            .Description("The value with the digits the source printed, for example 67.00. Null when it is missing.")
            .Resolve(context => TextOf(observation(context.Source)));
        type.Field<NonNullGraphType<IntGraphType>>("decimals")
            .Description("Digits after the point as the source printed them (SDMX DECIMALS).")
            .Resolve(context => observation(context.Source).Decimals);
        type.Field<NonNullGraphType<ObservationStatusType>>("status")
            .Description("What kind of value it is (SDMX OBS_STATUS).")
            .Resolve(context => observation(context.Source).Status);
        type.Field<NonNullGraphType<SourceType>>("source")
            .Description("Where the value was read.")
            .Resolve(context => context.ById<Source>(observation(context.Source).SourceId));
        type.Field<StringGraphType>("address")
            .Description("The page on which this very value stands. Null when that is the source's own address.")
            .Resolve(context => observation(context.Source).Address);
        type.Field<VintageType>("vintage")
            .Description("The earlier edition that the value stems from. Null for the edition now in force.")
            .Resolve(context => observation(context.Source).VintageId is { } id ? context.ById<Vintage>(id) : null);
        type.Field<NonNullGraphType<DateType>>("publishedOn")
            .Description("When the source published the value; a year counts as its last day.")
            .Resolve(context => observation(context.Source).PublishedOn);
        type.Field<NonNullGraphType<DatePrecisionType>>("publishedPrecision")
            .Description("How exactly publishedOn is known.")
            .Resolve(context => observation(context.Source).PublishedPrecision);
        type.Field<NonNullGraphType<PublicationBasisType>>("publishedBasis")
            .Description("Whether publishedOn is the date of the original or of the copy that was read.")
            .Resolve(context => observation(context.Source).PublishedBasis);
        type.Field<NonNullGraphType<ListGraphType<NonNullGraphType<NoteType>>>>("notes")
            .Description("Remarks on the value; empty when there is none.")
            .Resolve(context => context.NotesOf(observation(context.Source)));
    }

    private static string? TextOf(Observation observation) =>
        observation.Value?.ToString($"F{observation.Decimals}", CultureInfo.InvariantCulture);
}

using GraphQL.Types;
using OpenUrban.Api.Indicators;
using OpenUrban.Api.Series;
using OpenUrban.Api.Sources;
using OpenUrban.Data.Indicators;
using OpenUrban.Data.Sources;
using OpenUrban.GraphQL.Execution;
using OpenUrban.GraphQL.Limits;
using OpenUrban.GraphQL.Scalars;
using OpenUrban.GraphQL.Tabular;

namespace OpenUrban.Api.Observations;

/// <summary>What a value and an earlier publication of it have in common.</summary>
internal static class PublicationFields
{
    /// <param name="type">The type that gets the fields.</param>
    /// <param name="row">The version of a value that an object is about.</param>
    public static void AddTo<TSource>(ObjectGraphType<TSource> type, Func<TSource, ObservationRow> row)
    {
        type.Field<FloatGraphType>("value")
            .Description(
                "In the indicator's unit times ten to the power of its unitMultiplier. Null when the value is missing; "
                    + "the status says why. Never 0 for missing."
            )
            .From(source => row(source).Value);
        type.Field<StringGraphType>("valueText")
            .Description("The value with the digits the source printed, for example 67.00. Null when it is missing.")
            .From(source => row(source).ValueText);
        type.Field<NonNullGraphType<IntGraphType>>("decimals")
            .Description("Digits after the point as the source printed them (SDMX DECIMALS).")
            .From(source => row(source).Decimals);
        type.Field<NonNullGraphType<ObservationStatusType>>("status")
            .Description("What kind of value it is (SDMX OBS_STATUS).")
            .From(source => row(source).Status);
        type.Field<NonNullGraphType<ValueBoundType>>("bound")
            .Description("Whether the value is the figure itself, a lower bound of it, or about so much.")
            .From(source => row(source).Publication.Bound);
        type.Field<StringGraphType>("reference")
            .Description(
                "The day or days that the value is of, where they are not the indicator's usual ones: a day, or the first "
                    + "and the last one with a stroke between them (ISO 8601). Null for the usual ones."
            )
            .From(source => row(source).Publication.Reference);
        type.One<NonNullGraphType<SourceType>, TSource, Source>(
            "source",
            "The publication that the value is from.",
            source => row(source).Publication.SourceId
        );
        type.Field<NonNullGraphType<BooleanGraphType>>("open")
            .Description(
                "Whether a licence is stated that lets others reuse the value: that of its source. False where none is stated, which "
                    + "does not say that reuse is forbidden."
            )
            .From(source => row(source).Source!.IsOpen);
        type.Field<StringGraphType>("address")
            .Description("The page on which this very value stands. Null when that is the source's own address.")
            .From(source => row(source).Publication.Address);
        type.One<VintageType, TSource, Vintage>(
            "vintage",
            "The earlier edition that the value stems from. Null for the edition now in force.",
            source => row(source).Publication.VintageId
        );
        type.Field<NonNullGraphType<DateType>>("publishedOn")
            .Description(
                "When the source published the value: the day of the original publication. A year counts as its last day, or as the "
                    + "day on which it was known already."
            )
            .From(source => row(source).PublishedOn);
        type.Field<NonNullGraphType<DatePrecisionType>>("publishedPrecision")
            .Description("How exactly publishedOn is known.")
            .From(source => row(source).Publication.PublishedPrecision);
        type.Field<NonNullGraphType<PublicationBasisType>>("publishedBasis")
            .Description("Whether publishedOn is the date of the original, or that of a copy by which it was public.")
            .From(source => row(source).Publication.PublishedBasis);
        type.Field<NonNullGraphType<ListGraphType<NonNullGraphType<NoteType>>>>("notes")
            .Description("Remarks on the value; empty when there is none.")
            .Sized(SeriesSizes.Notes)
            .From(source => row(source).Notes)
            .FieldType.IsOneCell();
        type.Field<NonNullGraphType<ConfidentialityStatusType>>("confidentiality")
            .Description(
                "Whether the value may be published (SDMX CONF_STATUS). What may not is missing: its value is null."
            )
            .From(source => row(source).Publication.Confidentiality);
        type.Field<NonNullGraphType<IntGraphType>>("addedInRelease")
            .Description("Number of the release of this data set that took this publication up.")
            .From(source => row(source).Publication.AddedInRelease);
    }
}

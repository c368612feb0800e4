using GraphQL.Types;
using OpenUrban.Api.Areas;
using OpenUrban.Api.Indicators;
using OpenUrban.Api.Observations;
using OpenUrban.Api.Sources;
using OpenUrban.Api.Texts;
using OpenUrban.Data.Areas;
using OpenUrban.Data.Indicators;
using OpenUrban.GraphQL.Execution;
using OpenUrban.GraphQL.Limits;
using OpenUrban.GraphQL.Receipts;
using OpenUrban.Statistics.Claims;

namespace OpenUrban.Api.Claims;

internal sealed class ClaimVerdictType : ObjectGraphType<CheckedClaim>
{
    public ClaimVerdictType()
    {
        Name = "ClaimVerdict";
        Description = "What is to be said of a claim that an indicator has a value for an area and a year.";
        this.Notes((Receipt receipt, CheckedClaim claim) => receipt.Cite(claim.SourceIds));
        Field<NonNullGraphType<ClaimDiagnosisType>>("diagnosis")
            .Description(
                "What the claim is. MATCH is said only of a number that is the value in force to all digits that were given; of several "
                    + "readings the one that explains most, which is the first of found."
            )
            .From(source => source.Diagnosis);
        Field<NonNullGraphType<StringGraphType>>("reason")
            .Description("The verdict as a sentence, with the value in force and where the number was found.")
            .Argument<NonNullGraphType<LanguageType>>(
                "language",
                "Language of the text.",
                argument => argument.DefaultValue = OpenUrban.Data.Texts.Language.En
            )
            .FieldType.WriteText<CheckedClaim>(ClaimSentence.Of);
        this.One<NonNullGraphType<IndicatorType>, CheckedClaim, Indicator>(
            "indicator",
            "What is claimed to have the value.",
            source => source.Verdict.Question.IndicatorId
        );
        this.One<NonNullGraphType<AreaInterfaceType>, CheckedClaim, Area>(
            "area",
            "Where it is claimed to have it.",
            source => source.Verdict.Question.AreaId
        );
        Field<NonNullGraphType<IntGraphType>>("year")
            .Description("The year of which it is claimed.")
            .From(source => source.Verdict.Question.Year);
        Field<NonNullGraphType<FloatGraphType>>("value")
            .Description(
                "The claimed number as it was understood, in the indicator's unit times ten to the power of its unitMultiplier, as the "
                    + "values are that it is held against."
            )
            .From(source => (double)source.Verdict.Claimed);
        Field<NonNullGraphType<IntGraphType>>("significantDigits")
            .Description(
                "So many digits were given, without noughts before them and at the end of a whole number: 0 to 18."
            )
            .From(source => source.Verdict.Question.Number.Number.SignificantDigits);
        Field<ObservationType>("inForce")
            .Description(
                "The value that is in force, with its source, its citation and its history (revisions). Null where none is published."
            )
            .From(source => source.InForce);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<FoundClaimType>>>>("found")
            .Description(
                $"Where the number was found, what explains most first, {ClaimJudge.MaximumReadings} at most; empty where the diagnosis is "
                    + "NOT_PUBLISHED."
            )
            .Sized(ListSize.AtMost(ClaimJudge.MaximumReadings))
            .From(source => source.Found);
        Field<BooleanGraphType>("trueWhenSaid")
            .Description(
                "Whether the number was the value in force on the day saidOn, be it rounded. A publication of "
                    + "which only the latest day is known counts from that day on. Null without saidOn, and where no value had been "
                    + "published by then, or by no day that is known."
            )
            .From(source => source.Verdict.WasTrueWhenSaid);
        Field<NonNullGraphType<BooleanGraphType>>("moreDigits")
            .Description(
                "Whether the number has more digits behind the point than are published, noughts among them: 67.8900 for 67.89."
            )
            .From(source => source.Verdict.HasMoreDigits);
    }
}

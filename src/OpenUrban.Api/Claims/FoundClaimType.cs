using GraphQL.Types;
using OpenUrban.Api.Observations;
using OpenUrban.Data.Releases;
using OpenUrban.GraphQL.Execution;
using OpenUrban.GraphQL.Scalars;

namespace OpenUrban.Api.Claims;

internal sealed class FoundClaimType : ObjectGraphType<FoundClaim>
{
    public FoundClaimType()
    {
        Name = "FoundClaim";
        Description = "A published value that a claimed number is.";
        Field<NonNullGraphType<ClaimDiagnosisType>>("diagnosis")
            .Description("What the claim is, read so.")
            .From(source => source.Reading.Diagnosis);
        Field<NonNullGraphType<ClaimFitType>>("fit")
            .Description("How the number is like the value: EXACT, ROUNDED or CUT, never NONE.")
            .From(source => source.Reading.Fit);
        Field<NonNullGraphType<IntGraphType>>("powerOfTen")
            .Description(
                "The power of ten that the claimed number has to be multiplied with to be the value: -9 to 9, and 0 unless the diagnosis "
                    + "is WRONG_SCALE."
            )
            .From(source => source.Reading.PowerOfTen);
        Field<NonNullGraphType<ObservationType>>("observation")
            .Description(
                "The value, or the earlier publication of it, that the number is: with its source and its citation."
            )
            .From(source => source.Observation);
        Field<ObservationType>("replacedBy")
            .Description(
                "The publication that said something else first after it. Null unless the diagnosis is WAS_TRUE, and where no source but this "
                    + "data set corrected the value."
            )
            .From(source => source.ReplacedBy);
        Field<DateType>("trueUntil")
            .Description(
                "The day on which replacedBy was published, or the release that corrected the value: until then the claim was true. Where that publication has no "
                    + "publishedPrecision DAY, it had been true until that day at the latest. Null unless "
                    + "the diagnosis is WAS_TRUE."
            )
            .From(source => source.Until);
        Field<IntGraphType>("trueUntilRelease")
            .Description(
                "Number of the release of this data set that took replacedBy up, or that corrected the value, 1 or more. Null unless the diagnosis "
                    + "is WAS_TRUE."
            )
            .From(source => source.UntilRelease);
    }
}

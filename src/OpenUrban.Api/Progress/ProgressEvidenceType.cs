using GraphQL.Types;
using OpenUrban.Api.Sources;
using OpenUrban.GraphQL.Execution;
using OpenUrban.GraphQL.Scalars;

namespace OpenUrban.Api.Progress;

internal sealed class ProgressEvidenceType : ObjectGraphType<PublishedEvidence>
{
    public ProgressEvidenceType()
    {
        Name = "ProgressEvidence";
        Description = "The last value that a verdict looked at, and how old it is.";
        Field<NonNullGraphType<IntGraphType>>("year").Description("Its year.").From(source => source.Of.Year);
        Field<NonNullGraphType<FloatGraphType>>("value")
            .Description("The value of that year itself, also where the verdict is on a sum, in the target's unit.")
            .From(source => source.Of.Value);
        Field<NonNullGraphType<BooleanGraphType>>("isLowerBound")
            .Description("Whether the year has at least this much.")
            .From(source => source.Of.IsLowerBound);
        Field<NonNullGraphType<IntGraphType>>("ageInYears")
            .Description("The whole years that have passed between the end of its year and the day of the verdict.")
            .From(source => source.Of.AgeInYears);
        Field<NonNullGraphType<DateType>>("publishedOn")
            .Description("When it was published.")
            .From(source => source.PublishedOn);
        Field<NonNullGraphType<DatePrecisionType>>("publishedPrecision")
            .Description("How exactly publishedOn is known.")
            .From(source => source.PublishedPrecision);
    }
}

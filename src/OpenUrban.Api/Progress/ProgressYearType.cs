using GraphQL.Types;
using OpenUrban.GraphQL.Execution;
using OpenUrban.Statistics.Progress;

namespace OpenUrban.Api.Progress;

internal sealed class ProgressYearType : ObjectGraphType<ProgressYear>
{
    public ProgressYearType()
    {
        Name = "ProgressYear";
        Description = "What a single year brought to a target that is a sum of years, or is for every year.";
        Field<NonNullGraphType<IntGraphType>>("year")
            .Description("The year; it may lie before the baseline.")
            .From(source => source.Year);
        Field<NonNullGraphType<FloatGraphType>>("value")
            .Description("Its value, in the target's unit.")
            .From(source => source.Value);
        Field<NonNullGraphType<BooleanGraphType>>("isLowerBound")
            .Description("Whether the year has at least this much: a part of it is known, or it was published so.")
            .From(source => source.IsLowerBound);
        Field<BooleanGraphType>("isMet")
            .Description(
                "Whether the year met an ANNUAL target. Null when its value does not tell, being a lower bound below the target or "
                    + "counted otherwise than the baseline, and of a CUMULATIVE target."
            )
            .From(source => source.IsMet);
    }
}

using GraphQL.Types;
using OpenUrban.GraphQL.Execution;
using OpenUrban.Statistics.Progress;

namespace OpenUrban.Api.Progress;

internal sealed class ProgressPointType : ObjectGraphType<ProgressPoint>
{
    public ProgressPointType()
    {
        Name = "ProgressPoint";
        Description = "A value from which, or to which, progress was made.";
        Field<NonNullGraphType<IntGraphType>>("year").Description("Its year.").From(source => source.Year);
        Field<FloatGraphType>("value")
            .Description(
                "The value of the year, in the target's unit; of a CUMULATIVE target the sum of the years behind the baseline year up "
                    + "to it. Null when the year has no value."
            )
            .From(source => source.Value);
    }
}

using GraphQL.Types;
using OpenUrban.Api.Sources;
using OpenUrban.Api.Texts;
using OpenUrban.Data.Plans;
using OpenUrban.GraphQL.Execution;
using OpenUrban.GraphQL.Scalars;

namespace OpenUrban.Api.Plans;

internal sealed class DeadlineType : ObjectGraphType<Deadline>
{
    public DeadlineType()
    {
        Name = "Deadline";
        Description = "By when a target is to be met.";
        Field<DateType>("date")
            .Description("The last day; of a year, its last day. Null when there is no deadline.")
            .From(source => source.Date);
        Field<DatePrecisionType>("precision")
            .Description("How exactly the deadline is meant. Null when there is none.")
            .From(source => source.Precision);
        this.Text("text", "The deadline in words.", d => d.Text);
        Field<NonNullGraphType<DeadlineBasisType>>("basis")
            .Description("Whether the text states it, it was inferred from the plan's horizon, or there is none.")
            .From(source => source.Basis);
    }
}

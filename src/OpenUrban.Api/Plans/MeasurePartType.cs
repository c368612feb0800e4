using GraphQL.Types;
using Microsoft.EntityFrameworkCore;
using OpenUrban.Api.Releases;
using OpenUrban.Data.Plans;
using OpenUrban.GraphQL.Execution;

namespace OpenUrban.Api.Plans;

internal sealed class MeasurePartType : EntityType<MeasurePart>
{
    public MeasurePartType()
        : base("MeasurePart", "Code of the measure and a letter, for example A1-M1-a.")
    {
        Description = "One thing that a measure consists of. Its name is a short summary in our own words.";
        this.Locators(p => p.Locators);
        this.One<NonNullGraphType<MeasureType>, MeasurePart, Measure>(
            "measure",
            "The measure it belongs to.",
            p => p.MeasureId
        );
        Field<TargetType>("target")
            .Description("The target that puts a figure on it. Null when none does.")
            .From<MeasurePart, Target?>((writer, part) => part.TargetCode is { } code ? writer.TargetOf(code) : null);
    }
}

using GraphQL.Types;
using OpenUrban.Api.Areas;
using OpenUrban.Api.Sources;
using OpenUrban.Api.Texts;
using OpenUrban.Data.Areas;
using OpenUrban.Data.Indicators;
using OpenUrban.Data.Sources;
using OpenUrban.GraphQL.Execution;

namespace OpenUrban.Api.Indicators;

internal sealed class BreakType : ObjectGraphType<SeriesBreak>
{
    public BreakType()
    {
        Name = "SeriesBreak";
        Description = "A year from which a series is not comparable with the years before.";
        this.One<NonNullGraphType<AreaInterfaceType>, SeriesBreak, Area>(
            "area",
            "The area whose series breaks.",
            b => b.AreaId
        );
        Field<NonNullGraphType<IntGraphType>>("year")
            .Description("The first year on the new basis.")
            .From(source => source.Year);
        this.Text("reason", "Why the series breaks.", b => b.Reason);
        this.One<NonNullGraphType<SourceType>, SeriesBreak, Source>("source", "Where that was read.", b => b.SourceId);
    }
}

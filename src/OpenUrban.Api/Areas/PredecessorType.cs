using GraphQL.Types;
using OpenUrban.Api.Sources;
using OpenUrban.Api.Texts;
using OpenUrban.Data.Areas;
using OpenUrban.Data.Sources;
using OpenUrban.GraphQL.Execution;

namespace OpenUrban.Api.Areas;

internal sealed class PredecessorType : ObjectGraphType<AreaPredecessor>
{
    public PredecessorType()
    {
        Name = "Predecessor";
        Description = "A past district or county that a present district absorbed.";
        this.Text("name", "Its name.", p => p.Name);
        Field<StringGraphType>("code")
            .Description("The GB/T 2260 code it had. Null where unknown.")
            .From(source => source.Code);
        Field<NonNullGraphType<IntGraphType>>("until")
            .Description("The year in which it ended.")
            .From(source => source.Until);
        this.One<NonNullGraphType<SourceType>, AreaPredecessor, Source>(
            "source",
            "Where that was read.",
            p => p.SourceId
        );
    }
}

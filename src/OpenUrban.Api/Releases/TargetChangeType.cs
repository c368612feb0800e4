using GraphQL.Types;
using OpenUrban.Api.Plans;
using OpenUrban.Data.Releases;
using OpenUrban.GraphQL.Execution;
using OpenUrban.GraphQL.Nodes;
using OpenUrban.GraphQL.Paging;

namespace OpenUrban.Api.Releases;

internal sealed class TargetChangeType : NodeType<ChangedTarget>
{
    public TargetChangeType()
        : base("TargetChange", CodeOf)
    {
        Description = "How a target differs from what it was in the release before: whether the goalposts were moved.";
        Field<NonNullGraphType<ChangeKindType>>("kind")
            .Description("What the release did.")
            .From(change => change.Kind);
        Field<NonNullGraphType<StringGraphType>>("code").Description("Code of the target.").From(change => change.Code);
        Field<TargetType>("before")
            .Description("As it stood in the release before; its id is that of this version. Null when there was none.")
            .From(change => change.Before);
        Field<TargetType>("after")
            .Description("As it stands in this release; its id is that of this version. Null when there is none.")
            .From(change => change.After);
    }

    /// <summary>RELEASE/TARGET.</summary>
    public static string CodeOf(ChangedTarget change) => $"{change.Release}/{change.Code}";

    public static void AddTo(ComplexGraphType<Release> type, ConnectionTypes connections)
    {
        var connection = new ConnectionField<ChangedTarget>
        {
            Name = "targetChanges",
            Description =
                "The targets that differ from those of the release before: in figure, unit, comparator, kind, words, "
                + "baseline, deadline, place in the plan, or in what they are measured by and for; by code. Of the first release all are ADDED.",
            NodeType = typeof(TargetChangeType),
            Keys = [c => c.Code],
            Arguments = [ChangeKindType.Argument()],
        };
        connection.AddChangesTo(type, connections, ChangedTarget.Of);
    }
}

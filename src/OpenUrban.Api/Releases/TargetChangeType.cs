using GraphQL;
using GraphQL.Types;
using OpenUrban.Api.Plans;
using OpenUrban.Data.Releases;
using OpenUrban.GraphQL.Nodes;
using OpenUrban.GraphQL.Paging;

namespace OpenUrban.Api.Releases;

internal sealed class TargetChangeType : NodeType<TargetChange>
{
    public TargetChangeType()
        : base("TargetChange", CodeOf)
    {
        Description = "How a target differs from what it was in the release before: whether the goalposts were moved.";
        Field<NonNullGraphType<ChangeKindType>>("kind")
            .Description("What the release did.")
            .Resolve(context => context.Source.Kind);
        Field<NonNullGraphType<StringGraphType>>("code")
            .Description("Code of the target.")
            .Resolve(context => context.Source.Code);
        Field<TargetType>("before")
            .Description("As it stood in the release before; its id is that of this version. Null when there was none.")
            .Resolve(context => context.Source.Before);
        Field<TargetType>("after")
            .Description("As it stands in this release; its id is that of this version. Null when there is none.")
            .Resolve(context => context.Source.After);
    }

    /// <summary>RELEASE/TARGET.</summary>
    public static string CodeOf(TargetChange change) => $"{change.Release}/{change.Code}";

    public static void AddTo(ComplexGraphType<Release> type, ConnectionTypes connections) =>
        new ConnectionField<TargetChange>
        {
            Name = "targetChanges",
            Description =
                "The targets that differ from those of the release before: in figure, unit, comparator, kind, words, "
                + "baseline, deadline, or in what they are measured by and for; by code. Of the first release all are ADDED.",
            NodeType = typeof(TargetChangeType),
            Keys = [c => c.Code],
            Arguments = [ChangeKindType.Argument()],
        }
            .AddTo(
                type,
                connections,
                context =>
                {
                    var number = ((Release)context.Source!).Number;
                    var changes = context.Db().TargetChanges(number - 1, number);
                    return Task.FromResult(
                        context.GetArgument<List<ChangeKind>?>("kinds") is { } kinds ? changes.OfKinds(kinds) : changes
                    );
                }
            )
            .CompileFromDatabase<Release>();
}

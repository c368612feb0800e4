using GraphQL.Types;
using OpenUrban.Api.Sources;
using OpenUrban.Api.Texts;
using OpenUrban.Data.Areas;
using OpenUrban.Data.Sources;
using OpenUrban.GraphQL.Execution;
using OpenUrban.GraphQL.Paging;

namespace OpenUrban.Api.Areas;

internal sealed class AreaGroupType : AreaObjectType
{
    public AreaGroupType(ConnectionTypes connections)
        : base("AreaGroup", AreaKind.Group, connections)
    {
        Description =
            "Areas that a level of administration, a statistical office or a plan puts together. No source publishes figures of it: its series are computed of its members' values when they are asked for.";
        this.Text("definition", "Which areas belong to it, and who says so.", a => a.Definition!);
        Field<NonNullGraphType<GroupBasisType>>("basis")
            .Description("Who put the areas together.")
            .From(source => source.GroupBasis!.Value);
        this.One<NonNullGraphType<SourceType>, Area, Source>(
            "source",
            "Where its members were read.",
            a => a.CodeSourceId
        );
        AreaInterfaceType
            .Connection("members", "The areas that belong to it. No member is a group.", "AreaGroupMembers")
            .AddTo<Area>(
                this,
                connections,
                a => a.Id,
                rows => rows.Of<AreaGroupMember>().Select(m => new Child<Area> { ParentId = m.GroupId, Node = m.Area! })
            );
    }
}

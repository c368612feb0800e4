using GraphQL;
using GraphQL.Types;
using OpenUrban.Data.Releases;
using OpenUrban.GraphQL.Enums;
using OpenUrban.GraphQL.Execution;

namespace OpenUrban.Api.Releases;

internal sealed class ChangeKindType : EnumType<ChangeKind>
{
    /// <summary>An argument that restricts changes to kinds of them.</summary>
    public static QueryArgument Argument() =>
        new QueryArgument<ListGraphType<NonNullGraphType<ChangeKindType>>>
        {
            Name = "kinds",
            Description = "Only changes of these kinds. Without it, of all kinds.",
        };

    /// <summary>The kinds that the argument names; null without it.</summary>
    public static BoundArgument<List<ChangeKind>?> Bind(FieldSelection selection) =>
        selection.Bind(context => context.GetArgument<List<ChangeKind>?>("kinds"), ["kinds"]);
}

using GraphQL.Types;
using OpenUrban.Data.Releases;

namespace OpenUrban.Api.Releases;

internal sealed class ChangeKindType : EnumerationGraphType<ChangeKind>
{
    /// <summary>An argument that restricts changes to kinds of them.</summary>
    public static QueryArgument Argument() =>
        new QueryArgument<ListGraphType<NonNullGraphType<ChangeKindType>>>
        {
            Name = "kinds",
            Description = "Only changes of these kinds. Without it, of all kinds.",
        };
}

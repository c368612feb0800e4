using GraphQL;
using GraphQL.Types;
using GraphQLParser.AST;

namespace OpenUrban.GraphQL.Sdl;

/// <summary>
/// @specifiedBy (GraphQL, section 3.13.5), which the engine has not: where the format of a scalar is specified. Documents need
/// not define it, so the SDL does not.
/// </summary>
internal sealed class SpecifiedByDirective : Directive
{
    public const string DirectiveName = "specifiedBy";

    private const string Argument = "url";

    public SpecifiedByDirective()
        : base(DirectiveName, DirectiveLocation.Scalar)
    {
        Description = "Where the format of a scalar is specified.";
        Arguments = new QueryArguments(
            new QueryArgument<NonNullGraphType<StringGraphType>>
            {
                Name = Argument,
                Description = "Address of the specification.",
            }
        );
    }

    public override bool? Introspectable => true;

    /// <summary>Says where a scalar is specified.</summary>
    public static void Apply(ScalarGraphType scalar, string address) =>
        scalar.ApplyDirective(DirectiveName, Argument, address);

    /// <summary>The address of a type's specification; null where none is known.</summary>
    public static string? AddressOf(IGraphType type) =>
        type.FindAppliedDirective(DirectiveName)?.FindArgument(Argument)?.Value as string;
}

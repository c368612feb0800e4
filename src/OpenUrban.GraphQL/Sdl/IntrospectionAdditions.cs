using GraphQL;
using GraphQL.Introspection;
using GraphQL.Resolvers;
using GraphQL.Types;
using GraphQL.Utilities;

namespace OpenUrban.GraphQL.Sdl;

/// <summary>
/// What the introspection of the September 2025 specification has and GraphQL.NET 8 has not. Tools (GraphiQL, code
/// generators, linters) ask for it in their one introspection query, and without it the whole query is refused.
/// </summary>
internal sealed class IntrospectionAdditions : BaseSchemaNodeVisitor
{
    public override void VisitSchema(ISchema schema)
    {
        // The engine fails at the empty name, which no type has.
        var find = schema.TypeMetaFieldType.Resolver!;
        schema.TypeMetaFieldType.Resolver = new FuncFieldResolver<object>(context =>
            context.GetArgument<string>("name").Length == 0 ? default : find.ResolveAsync(context)
        );
    }

    public override void VisitObject(IObjectGraphType type, ISchema schema)
    {
        if (!type.Name.StartsWith("__", StringComparison.Ordinal))
        {
            return;
        }

        switch (type.Name)
        {
            case "__Type":
                type.AddField(
                    new()
                    {
                        Name = "specifiedByURL",
                        Description = "Where a scalar is specified; null for other types and when it is not said.",
                        ResolvedType = schema.AllTypes["String"],
                        Resolver = new FuncFieldResolver<IGraphType, object>(c =>
                            SpecifiedByDirective.AddressOf(c.Source)
                        ),
                    }
                );
                break;
            case "__Directive":
                var args = type.Fields.Find("args")!;
                args.Arguments ??= [];
                args.Arguments.Add(
                    new(schema.AllTypes["Boolean"]!)
                    {
                        Name = "includeDeprecated",
                        Description = "Also those not to be used any more. There are none.",
                        DefaultValue = false,
                    }
                );
                break;
        }

        foreach (var argument in type.Fields.SelectMany(f => f.Arguments ?? []))
        {
            // All of them are includeDeprecated: Boolean! = false.
            argument.ResolvedType = argument.ResolvedType is BooleanGraphType boolean
                ? new NonNullGraphType(boolean)
                : argument.ResolvedType;
        }
    }
}

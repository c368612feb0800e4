using GraphQL.Types;
using OpenUrban.GraphQL.Limits;
using OpenUrban.GraphQL.Sdl;

namespace OpenUrban.GraphQL;

/// <summary>The schema: a Query of the root fields of all features.</summary>
internal sealed class RootFieldsSchema : Schema
{
    public RootFieldsSchema(
        IServiceProvider services,
        IEnumerable<IRootFields> features,
        IEnumerable<IGraphTypeSet> types
    )
        : base(services)
    {
        // What the introspection query of today's tools asks for; off by default.
        Features.RepeatableDirectives = true;
        Features.DeprecationOfInputValues = true;
        RegisterVisitor(new IntrospectionAdditions());
        RegisterVisitor(new ListSizeCheck());
        Directives.Register(new SpecifiedByDirective());

        // Required since September 2025, with the default that it had.
        var reason = Directives.Deprecated.Arguments!.Find("reason")!;
        Directives.Deprecated.Arguments =
        [
            new QueryArgument<NonNullGraphType<StringGraphType>>
            {
                Name = reason.Name,
                Description = reason.Description,
                DefaultValue = reason.DefaultValue,
            },
        ];
        var query = new ObjectGraphType { Name = "Query", Description = "What can be asked." };
        foreach (var feature in features)
        {
            feature.AddTo(query);
        }

        Query = query;
        foreach (var type in types.SelectMany(set => set.Types))
        {
            RegisterType(type);
        }
    }
}

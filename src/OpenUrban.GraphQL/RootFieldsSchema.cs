using GraphQL.Types;

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

using GraphQL.Types;

namespace OpenUrban.GraphQL;

/// <summary>Root fields of one feature. All registered ones together are the type Query.</summary>
public interface IRootFields
{
    void AddTo(ObjectGraphType query);
}

using OpenUrban.Api.Texts;
using OpenUrban.Data;
using OpenUrban.Data.Texts;
using OpenUrban.GraphQL.Sorting;

namespace OpenUrban.Api;

/// <summary>Orders of entities that have a code and a name.</summary>
internal abstract class EntitySortInputType<TEntity> : SortInputType<TEntity>
    where TEntity : class, INamedEntity
{
    protected EntitySortInputType(string rowName)
        : base(rowName)
    {
        Member("code", e => e.Code);
        Member<LocalizedText, LocalizedTextSortInputType>("name", e => e.Name);
    }
}

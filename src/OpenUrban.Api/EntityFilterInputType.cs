using OpenUrban.Api.Texts;
using OpenUrban.Data;
using OpenUrban.GraphQL.Filtering;

namespace OpenUrban.Api;

/// <summary>Conditions on entities that have a code and a name.</summary>
internal abstract class EntityFilterInputType<TEntity> : FilterInputType<TEntity>
    where TEntity : class, INamedEntity
{
    protected EntityFilterInputType(string rowName)
        : base(rowName)
    {
        CodeMember<TEntity>("code", e => e.Code, "Condition on the code.");
        Member<LocalizedTextFilterInputType>("name", e => e.Name, "Condition on the name.");
    }
}

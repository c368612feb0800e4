using OpenUrban.Data;
using OpenUrban.GraphQL.Execution;

namespace OpenUrban.Api;

/// <summary>
/// Writes the entity that a key names. Many rows of an answer have the same one: it is written once, and copied from
/// then on.
/// </summary>
internal sealed class EntityWriter<TSource, TEntity>(Func<TSource, int?> id, ValueWriter<TEntity?> entity, int slot)
    : FieldWriter<TSource>
    where TEntity : class, IEntity
{
    public override void Write(OperationWriter writer, TSource source)
    {
        if (id(source) is not { } key)
        {
            entity.Write(writer, null);
            return;
        }

        if (writer.TryCopy(slot, key))
        {
            return;
        }

        var start = writer.Position;
        entity.Write(writer, writer.Snapshot().ById<TEntity>(key));
        writer.Memoize(slot, key, start);
    }
}

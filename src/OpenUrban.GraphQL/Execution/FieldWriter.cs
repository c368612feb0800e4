namespace OpenUrban.GraphQL.Execution;

/// <summary>Writes the value of one field of an object.</summary>
/// <typeparam name="TSource">What the object is made from.</typeparam>
public abstract class FieldWriter<TSource>
{
    public abstract void Write(OperationWriter writer, TSource source);
}

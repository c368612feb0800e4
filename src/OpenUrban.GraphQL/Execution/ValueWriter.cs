namespace OpenUrban.GraphQL.Execution;

/// <summary>Writes values of one published type.</summary>
public abstract class ValueWriter<TValue>
{
    public abstract void Write(OperationWriter writer, TValue value);
}

namespace OpenUrban.GraphQL.Execution;

/// <summary>Writes a field of the root type whose value is computed of the state.</summary>
public sealed class ComputedWriter<TValue>(Func<OperationWriter, TValue> compute, ValueWriter<TValue> value)
    : FieldWriter<Root>
{
    public override void Write(OperationWriter writer, Root source) => value.Write(writer, compute(writer));
}

namespace OpenUrban.GraphQL.Compilation;

/// <summary>Writes objects of one object type, with the fields that a place of a document selects.</summary>
internal sealed class ObjectWriter<TSource> : ValueWriter<TSource>
{
    private readonly byte[][] names;
    private readonly FieldWriter<TSource>[] fields;

    /// <param name="fields">The fields by the names that they have in the answer.</param>
    public ObjectWriter(IReadOnlyList<(string Name, FieldWriter<TSource> Writer)> fields)
    {
        // Names are letters, digits and underscores: nothing to escape.
        names =
        [
            .. fields.Select((f, i) => System.Text.Encoding.ASCII.GetBytes($"{(i == 0 ? "{" : ",")}\"{f.Name}\":")),
        ];
        this.fields = [.. fields.Select(f => f.Writer)];
    }

    public override void Write(OperationWriter writer, TSource value)
    {
        if (value is null)
        {
            writer.Null();
            return;
        }

        if (fields.Length == 0)
        {
            writer.Raw("{}"u8);
            return;
        }

        for (var i = 0; i < fields.Length; i++)
        {
            writer.Raw(names[i]);
            fields[i].Write(writer, value);
        }

        writer.Raw((byte)'}');
    }
}

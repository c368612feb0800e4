using OpenUrban.GraphQL.Receipts;

namespace OpenUrban.GraphQL.Execution;

/// <summary>Writes objects of one object type, with the fields that a place of a document selects.</summary>
internal sealed class ObjectWriter<TSource> : ValueWriter<TSource>
{
    private readonly byte[][] names;
    private readonly FieldWriter<TSource>[] fields;
    private readonly FieldPlacement[] placements;
    private readonly Action<Receipt, TSource>? note;
    private readonly Action<OperationWriter>? refuse;

    /// <param name="refuse">Says why the fields of an object cannot be told: a variable of @skip or @include is null.</param>
    public ObjectWriter(Action<OperationWriter> refuse)
        : this([], note: null) => this.refuse = refuse;

    /// <param name="fields">The fields by the names that they have in the answer.</param>
    /// <param name="note">What an object tells a receipt; null when nothing.</param>
    public ObjectWriter(
        IReadOnlyList<(FieldPlacement Placement, FieldWriter<TSource> Writer)> fields,
        Action<Receipt, TSource>? note
    )
    {
        this.note = note;

        // Names are letters, digits and underscores: nothing to escape.
        names =
        [
            .. fields.Select(
                (f, i) => System.Text.Encoding.ASCII.GetBytes($"{(i == 0 ? "{" : ",")}\"{f.Placement.Name}\":")
            ),
        ];
        this.fields = [.. fields.Select(f => f.Writer)];
        placements = [.. fields.Select(f => f.Placement)];
    }

    public override void Write(OperationWriter writer, TSource value)
    {
        if (value is null)
        {
            writer.Null();
            return;
        }

        writer.Step();
        refuse?.Invoke(writer);
        if (note is not null && writer.Receipt is { } receipt)
        {
            note(receipt, value);
        }

        if (fields.Length == 0)
        {
            writer.Raw("{}"u8);
            return;
        }

        if (writer.Errors is { } errors)
        {
            for (var i = 0; i < fields.Length; i++)
            {
                writer.Raw(names[i]);
                errors.Write(writer, placements[i], fields[i], value);
            }
        }
        else
        {
            for (var i = 0; i < fields.Length; i++)
            {
                writer.Raw(names[i]);
                fields[i].Write(writer, value);
            }
        }

        writer.Raw((byte)'}');
    }
}

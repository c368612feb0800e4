namespace OpenUrban.GraphQL.Tabular;

/// <summary>The fields of an object in an answer, in the order in which they come.</summary>
internal sealed class PlanObject
{
    public List<PlanField> Fields { get; } = [];

    /// <summary>The columns of all its fields and of those below them.</summary>
    public int[] Columns { get; private set; } = [];

    /// <summary>The field of a name, looked for first where it is expected.</summary>
    /// <param name="name">The name.</param>
    /// <param name="expected">Its place, when the fields come in order.</param>
    public PlanField? Find(ReadOnlySpan<byte> name, int expected)
    {
        if (expected < Fields.Count && name.SequenceEqual(Fields[expected].Key))
        {
            return Fields[expected];
        }

        foreach (var field in Fields)
        {
            if (name.SequenceEqual(field.Key))
            {
                return field;
            }
        }

        return null;
    }

    /// <summary>To be called when all columns have their places.</summary>
    public void Close()
    {
        foreach (var field in Fields)
        {
            field.Below?.Close();
        }

        Columns =
        [
            .. Fields
                .Where(f => f.Column >= 0)
                .Select(f => f.Column)
                .Concat(Fields.SelectMany(f => f.Below?.Columns ?? [])),
        ];
    }
}

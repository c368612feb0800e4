using GraphQL.Types;

namespace OpenUrban.GraphQL.Operations;

/// <summary>
/// How many rows a field has in its answer, as far as its arguments tell before it is executed. A list without it counts
/// as one row: meant for lists that are short by nature.
/// </summary>
public sealed class ListSize
{
    private const string Key = "OpenUrban.ListSize";
    private const string RowsKey = "OpenUrban.Rows";

    /// <summary>Objects that the field itself gives.</summary>
    public Func<FieldArguments, double> Objects { get; init; } = _ => 1;

    /// <summary>Rows within each object, in those of its fields that <see cref="MarkRows"/> has marked.</summary>
    public Func<FieldArguments, double> Rows { get; init; } = _ => 1;

    /// <summary>Declares the size of a field.</summary>
    public void AddTo(IFieldType field) => field.Metadata[Key] = this;

    /// <summary>Says that the field has the rows of the object that it belongs to, as edges and nodes have those of a connection.</summary>
    public static void MarkRows(IFieldType field) => field.Metadata[RowsKey] = true;

    internal static ListSize? Of(IFieldType field) => field.GetMetadata<ListSize?>(Key);

    internal static bool HasRows(IFieldType field) => field.HasMetadata(RowsKey);
}

using GraphQL.Builders;
using GraphQL.Types;

namespace OpenUrban.GraphQL.Execution;

/// <summary>
/// How a field is written, declared where the field is. An object type may be written from several CLR types.
/// </summary>
public static class FieldWriters
{
    private const string Key = "OpenUrban.FieldWriters";

    /// <summary>The value is a function of the object alone.</summary>
    public static FieldBuilder<TSource, object> From<TSource, TValue>(
        this FieldBuilder<TSource, object> field,
        Func<TSource, TValue> get
    )
    {
        field.FieldType.WriteFrom(get);
        return field;
    }

    /// <summary>The value is a function of the object and of what the execution reads.</summary>
    public static FieldBuilder<TSource, object> From<TSource, TValue>(
        this FieldBuilder<TSource, object> field,
        Func<OperationWriter, TSource, TValue> get
    )
    {
        field.FieldType.WriteFrom(get);
        return field;
    }

    /// <summary>The value is a function of the object, in memory.</summary>
    public static void WriteFrom<TRow, TValue>(this FieldType field, Func<TRow, TValue> get) =>
        field.WriteWith<TRow>(selection => new FromWriter<TRow, TValue>(get, selection.Writer<TValue>()));

    /// <summary>The value is a function of the object and the state.</summary>
    public static void WriteFrom<TRow, TValue>(this FieldType field, Func<OperationWriter, TRow, TValue> get) =>
        field.WriteWith<TRow>(selection => new StateWriter<TRow, TValue>(get, selection.Writer<TValue>()));

    /// <summary>Anything else.</summary>
    /// <param name="field">The field.</param>
    /// <param name="create">Makes the writer for one use of the field.</param>
    public static void WriteWith<TRow>(this FieldType field, Func<FieldSelection, FieldWriter<TRow>> create)
    {
        var creators = field.GetMetadata<Dictionary<Type, object>?>(Key);
        if (creators is null)
        {
            field.Metadata[Key] = creators = [];
        }

        creators[typeof(TRow)] = create;
    }

    /// <summary>
    /// Lets the objects of a type be written from another CLR type as well: each field that does not know it takes what
    /// it does know out of it. For the end of a type's constructor.
    /// </summary>
    public static void WriteThrough<TRow, TInner>(
        this IComplexGraphType type,
        Func<OperationWriter, TRow, TInner> inner
    )
    {
        foreach (var field in type.Fields)
        {
            if (Of<TRow>(field) is null && Of<TInner>(field) is { } create)
            {
                field.WriteWith<TRow>(selection => new ThroughWriter<TRow, TInner>(create(selection), inner));
            }
        }
    }

    internal static Func<FieldSelection, FieldWriter<TRow>>? Of<TRow>(FieldType field) =>
        field.GetMetadata<Dictionary<Type, object>?>(Key)?.GetValueOrDefault(typeof(TRow))
        as Func<FieldSelection, FieldWriter<TRow>>;

    /// <summary>The CLR types that an object type can be written from: those that all its fields know.</summary>
    internal static IEnumerable<Type> SourcesOf(IObjectGraphType type) =>
        type
            .Fields.Select(field =>
                (IEnumerable<Type>)(field.GetMetadata<Dictionary<Type, object>?>(Key)?.Keys.ToArray() ?? [])
            )
            .Aggregate((some, others) => some.Intersect(others));

    private sealed class StateWriter<TRow, TValue>(Func<OperationWriter, TRow, TValue> get, ValueWriter<TValue> value)
        : FieldWriter<TRow>
    {
        public override void Write(OperationWriter writer, TRow source) => value.Write(writer, get(writer, source));
    }

    private sealed class ThroughWriter<TRow, TInner>(
        FieldWriter<TInner> field,
        Func<OperationWriter, TRow, TInner> inner
    ) : FieldWriter<TRow>
    {
        public override void Write(OperationWriter writer, TRow source) => field.Write(writer, inner(writer, source));
    }

    private sealed class FromWriter<TRow, TValue>(Func<TRow, TValue> get, ValueWriter<TValue> value) : FieldWriter<TRow>
    {
        public override void Write(OperationWriter writer, TRow source) => value.Write(writer, get(source));
    }
}

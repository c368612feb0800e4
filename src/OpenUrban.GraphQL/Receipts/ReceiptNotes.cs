using GraphQL;
using GraphQL.Types;

namespace OpenUrban.GraphQL.Receipts;

/// <summary>
/// What the objects of a type tell a receipt, declared beside the fields of the type. It is looked at only for answers
/// that have one.
/// </summary>
public static class ReceiptNotes
{
    private const string Key = "OpenUrban.Receipt";
    private const string ContextKey = "OpenUrban.Receipt";

    /// <summary>Declares what each object of the type in an answer tells the receipt.</summary>
    /// <typeparam name="TSource">What the object is made from; a type that is made from several has one note for each.</typeparam>
    /// <param name="type">The type.</param>
    /// <param name="note">Tells it.</param>
    public static void Notes<TSource>(this IObjectGraphType type, Action<Receipt, TSource> note)
    {
        if (type.GetMetadata<Dictionary<Type, Delegate>?>(Key) is not { } notes)
        {
            type.Metadata[Key] = notes = [];
        }

        notes[typeof(TSource)] = note;

        // Ordinary execution knows its objects only as such.
        notes[typeof(object)] = notes.GetValueOrDefault(typeof(object)) is Action<Receipt, object> others
            ? (receipt, source) => Tell(note, others, receipt, source)
            : (Action<Receipt, object>)((receipt, source) => Tell(note, null, receipt, source));
    }

    /// <summary>The receipt of the answer that is made; null when nobody has asked for one.</summary>
    public static Receipt? Receipt(this IResolveFieldContext context) => Of(context.UserContext);

    internal static Receipt? Of(IDictionary<string, object?> context) =>
        context.Count > 0 && context.TryGetValue(ContextKey, out var receipt) ? (Receipt?)receipt : null;

    /// <summary>The context of an execution, in which its fields find the receipt.</summary>
    internal static Dictionary<string, object?> ContextOf(Receipt? receipt) =>
        receipt is null ? [] : new() { [ContextKey] = receipt };

    internal static Action<Receipt, TSource>? Of<TSource>(IObjectGraphType type) =>
        type.GetMetadata<Dictionary<Type, Delegate>?>(Key)?.GetValueOrDefault(typeof(TSource))
        as Action<Receipt, TSource>;

    private static void Tell<TSource>(
        Action<Receipt, TSource> note,
        Action<Receipt, object>? others,
        Receipt receipt,
        object source
    )
    {
        if (source is TSource known)
        {
            note(receipt, known);
        }
        else
        {
            others?.Invoke(receipt, source);
        }
    }
}

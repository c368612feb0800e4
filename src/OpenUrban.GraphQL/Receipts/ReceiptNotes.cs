using GraphQL.Types;

namespace OpenUrban.GraphQL.Receipts;

/// <summary>
/// What the objects of a type tell a receipt, declared beside the fields of the type. It is looked at only for answers
/// that have one.
/// </summary>
public static class ReceiptNotes
{
    private const string Key = "OpenUrban.Receipt";

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
    }

    internal static Action<Receipt, TSource>? Of<TSource>(IObjectGraphType type) =>
        type.GetMetadata<Dictionary<Type, Delegate>?>(Key)?.GetValueOrDefault(typeof(TSource))
        as Action<Receipt, TSource>;
}

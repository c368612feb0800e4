using GraphQL.Types;

namespace OpenUrban.GraphQL.Enums;

/// <summary>
/// The members of a CLR enumeration under their names in capitals, described by their documentation comments, so that what a
/// code means stands once.
/// </summary>
public abstract class EnumType<TEnum> : EnumerationGraphType<TEnum>
    where TEnum : struct, Enum
{
    protected EnumType()
    {
        var comments = DocumentationComments.Of(typeof(TEnum).Assembly);
        Description ??= comments.OfType(typeof(TEnum));
        foreach (var value in Values)
        {
            value.Description ??= comments.OfMember(typeof(TEnum), $"{value.Value}");
        }
    }
}

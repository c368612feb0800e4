using System.Collections.Concurrent;
using System.Linq.Expressions;
using System.Reflection;

namespace OpenUrban.GraphQL.Filtering;

/// <summary>
/// Values read through a related row that may be missing. In SQL such a value is NULL, while its C# type does not say
/// so: without a nullable type EF Core would drop those rows from negations.
/// </summary>
internal static class OptionalPath
{
    private static readonly ConcurrentDictionary<PropertyInfo, bool> Optional = new();

    /// <summary>The operand, as a nullable value where a row on its path may be missing.</summary>
    public static Expression Lift(Expression operand) =>
        operand.Type.IsValueType
        && Nullable.GetUnderlyingType(operand.Type) is null
        && operand is MemberExpression { Expression: { } path }
        && CanBeMissing(path)
            ? Expression.Convert(operand, typeof(Nullable<>).MakeGenericType(operand.Type))
            : operand;

    /// <summary>Whether a property is declared with a question mark.</summary>
    public static bool IsOptional(MemberInfo member) =>
        member is PropertyInfo property
        // What a generic property is declared as depends on its argument, which is a row here.
        && property.DeclaringType is { IsGenericType: false }
        && Optional.GetOrAdd(
            property,
            p => new NullabilityInfoContext().Create(p).ReadState == NullabilityState.Nullable
        );

    private static bool CanBeMissing(Expression path) =>
        path is MemberExpression member
        && (IsOptional(member.Member) || (member.Expression is { } outer && CanBeMissing(outer)));
}

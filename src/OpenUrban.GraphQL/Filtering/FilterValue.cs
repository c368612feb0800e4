using System.Linq.Expressions;

namespace OpenUrban.GraphQL.Filtering;

/// <summary>Holds a value of a filter. EF Core makes a SQL parameter of what is read from an object, never SQL text.</summary>
internal sealed class FilterValue<TValue>(TValue value)
{
    public TValue Value { get; } = value;
}

internal static class FilterValue
{
    /// <summary>The expression that reads <paramref name="value"/>, of the type of the operand it is compared with.</summary>
    public static Expression Of(object? value, Type type)
    {
        var box = Activator.CreateInstance(typeof(FilterValue<>).MakeGenericType(type), value)!;
        return Expression.Property(Expression.Constant(box), nameof(FilterValue<object>.Value));
    }

    /// <summary>The expression that reads a list of values.</summary>
    public static Expression OfList(IEnumerable<object?> values, Type type)
    {
        var items = values.ToArray();
        var array = Array.CreateInstance(type, items.Length);
        for (var i = 0; i < items.Length; i++)
        {
            array.SetValue(items[i], i);
        }

        return Of(array, typeof(IEnumerable<>).MakeGenericType(type));
    }
}

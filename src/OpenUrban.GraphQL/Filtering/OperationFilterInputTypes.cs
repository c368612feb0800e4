using GraphQL.Types;
using OpenUrban.GraphQL.Scalars;

namespace OpenUrban.GraphQL.Filtering;

public sealed class StringOperationFilterInputType()
    : OperationFilterInputType(
        "String",
        typeof(StringGraphType),
        combines: true,
        FilterOperator.Equality,
        FilterOperator.Text[..2],
        FilterOperator.Membership,
        FilterOperator.Text[2..]
    );

public sealed class IntOperationFilterInputType()
    : OperationFilterInputType(
        "Int",
        typeof(IntGraphType),
        combines: false,
        FilterOperator.Equality,
        FilterOperator.Membership,
        FilterOperator.Comparison
    );

public sealed class FloatOperationFilterInputType()
    : OperationFilterInputType(
        "Float",
        typeof(FloatGraphType),
        combines: false,
        FilterOperator.Equality,
        FilterOperator.Membership,
        FilterOperator.Comparison
    );

public sealed class DateOperationFilterInputType()
    : OperationFilterInputType(
        "Date",
        typeof(DateType),
        combines: false,
        FilterOperator.Equality,
        FilterOperator.Membership,
        FilterOperator.Comparison
    );

public sealed class BooleanOperationFilterInputType()
    : OperationFilterInputType("Boolean", typeof(BooleanGraphType), combines: false, FilterOperator.Equality);

/// <summary>Conditions on a value of an enumeration.</summary>
public sealed class EnumOperationFilterInputType<TEnumType>()
    : OperationFilterInputType(
        NameOf(),
        typeof(TEnumType),
        combines: false,
        FilterOperator.Equality,
        FilterOperator.Membership
    )
    where TEnumType : EnumerationGraphType
{
    /// <summary>Published names follow the class: BasisType is Basis.</summary>
    private static string NameOf() => typeof(TEnumType).Name[..^"Type".Length];
}

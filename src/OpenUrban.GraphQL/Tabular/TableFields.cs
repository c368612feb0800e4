using GraphQL;
using GraphQL.Types;

namespace OpenUrban.GraphQL.Tabular;

/// <summary>What a type or a field is in a table, declared beside its fields.</summary>
public static class TableFields
{
    private const string CodeKey = "OpenUrban.Table.Coded";
    private const string PlaceKey = "OpenUrban.Table.Place";
    private const string ValuesKey = "OpenUrban.Table.Values";
    private const string CompanionsKey = "OpenUrban.Table.Companions";
    private const string CellKey = "OpenUrban.Table.Cell";
    private const string LabelKey = "OpenUrban.Table.Label";

    /// <summary>Says that the objects of the type have a <c>code</c> and a <c>name</c>, which go along with each other.</summary>
    public static void IsCoded(this IComplexGraphType type) => type.Metadata[CodeKey] = true;

    /// <summary>Says that the code of the objects of the type is that of an area.</summary>
    public static void IsPlace(this IComplexGraphType type) => type.Metadata[PlaceKey] = true;

    /// <summary>Says that the objects of the type are statistical values, or have them in lists.</summary>
    public static void HasValues(this IComplexGraphType type, ValueFields fields) => type.Metadata[ValuesKey] = fields;

    /// <summary>Says what goes along with a field, as a selection of its type.</summary>
    public static void GoesWith(this IFieldType field, string companions) => field.Metadata[CompanionsKey] = companions;

    /// <summary>Says that the list belongs to its object: in a table it is one cell, and does not become rows.</summary>
    public static void IsOneCell(this IFieldType field) => field.Metadata[CellKey] = true;

    /// <summary>Says that the field is a label of its coded object, as its name is.</summary>
    public static void IsLabel(this IFieldType field) => field.Metadata[LabelKey] = true;

    internal static bool HasCode(IGraphType type) => type.HasMetadata(CodeKey);

    internal static bool IsPlaced(IGraphType type) => type.HasMetadata(PlaceKey);

    internal static ValueFields? ValuesOf(IGraphType type) => type.GetMetadata<ValueFields?>(ValuesKey);

    internal static string? CompanionsOf(IFieldType field) => field.GetMetadata<string?>(CompanionsKey);

    internal static bool HasLabel(IFieldType field) => field.HasMetadata(LabelKey);

    internal static bool HasOneCell(IFieldType field) => field.HasMetadata(CellKey);
}

using System.Globalization;
using GraphQL.Types;
using GraphQLParser.AST;
using OpenUrban.GraphQL.Sdl;

namespace OpenUrban.GraphQL.Scalars;

/// <summary>The scalar Date: a calendar day.</summary>
public sealed class DateType : ScalarGraphType
{
    private const string Format = "yyyy-MM-dd";

    public DateType()
    {
        Name = "Date";
        Description = "A calendar day as YYYY-MM-DD (ISO 8601), for example 2024-07-28.";
        SpecifiedByDirective.Apply(this, "https://www.rfc-editor.org/rfc/rfc3339#section-5.6");
    }

    public override object? ParseLiteral(GraphQLValue value) =>
        value switch
        {
            GraphQLStringValue text => ParseValue((string)text.Value),
            GraphQLNullValue => null,
            _ => ThrowLiteralConversionError(value),
        };

    public override object? ParseValue(object? value) =>
        value switch
        {
            null or DateOnly => value,
            string text
                when DateOnly.TryParseExact(
                    text,
                    Format,
                    CultureInfo.InvariantCulture,
                    DateTimeStyles.None,
                    out var day
                ) => day,
            _ => ThrowValueConversionError(value),
        };

    public override object? Serialize(object? value) =>
        value is DateOnly day ? day.ToString(Format, CultureInfo.InvariantCulture) : value;
}

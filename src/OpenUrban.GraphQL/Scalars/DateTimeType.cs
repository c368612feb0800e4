using System.Globalization;
using GraphQL.Types;
using GraphQLParser.AST;
using OpenUrban.GraphQL.Sdl;

namespace OpenUrban.GraphQL.Scalars;

/// <summary>The scalar DateTime: a moment.</summary>
public sealed class DateTimeType : ScalarGraphType
{
    public DateTimeType()
    {
        Name = "DateTime";
        Description = "A moment in UTC as RFC 3339, for example 2026-11-23T06:55:38Z.";
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
            null or DateTimeOffset => value,
            string text
                when DateTimeOffset.TryParse(
                    text,
                    CultureInfo.InvariantCulture,
                    DateTimeStyles.AssumeUniversal,
                    out var moment
                ) => moment,
            _ => ThrowValueConversionError(value),
        };

    public override object? Serialize(object? value) =>
        value is DateTimeOffset moment
            ? moment.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)
            : value;
}

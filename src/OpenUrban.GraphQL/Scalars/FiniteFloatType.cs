using GraphQL.Types;

namespace OpenUrban.GraphQL.Scalars;

/// <summary>
/// The scalar Float without infinities: what a finite IEEE 754 double cannot represent is an error (GraphQL, section 3.5.2), and
/// numbers of JSON beyond a double are read to one. Nothing else takes them, and no JSON can be written of them.
/// </summary>
internal sealed class FiniteFloatType : FloatGraphType
{
    public FiniteFloatType() => Name = "Float";

    public override object? ParseValue(object? value)
    {
        var number = base.ParseValue(value);
        return number is double and not (> double.NegativeInfinity and < double.PositiveInfinity)
            ? ThrowValueConversionError(value)
            : number;
    }
}

using GraphQL.Types;
using OpenUrban.GraphQL.Execution;
using OpenUrban.GraphQL.Limits;
using OpenUrban.Statistics.Claims;

namespace OpenUrban.Api.Claims;

internal sealed class CheckedTextType : ObjectGraphType<CheckedText>
{
    public CheckedTextType()
    {
        Name = "CheckedText";
        Description = "The numbers of a text, each held against the published values.";
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<TextClaimType>>>>("claims")
            .Description(
                "The numbers that claim something, in their order. The cost counts one for each row of digits in the text."
            )
            .Sized(Numbers)
            .From(source => source.Claims);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<LeftOutNumberType>>>>("leftOut")
            .Description(
                "The other numbers, in their order: years, dates, ordinals, changes, and those whose words name no indicator."
            )
            .Sized(Numbers)
            .From(source => source.LeftOut);
    }

    /// <summary>No more than there are rows of digits in the text.</summary>
    private static ListSize Numbers { get; } =
        new(place => new ListExtent(
            Math.Clamp(
                ClaimTextReader.CountNumbers(place.Parent?.Arguments.Text("text") ?? ""),
                1,
                ClaimTextReader.MaximumNumbers
            )
        ));
}

using GraphQL.Types;
using OpenUrban.GraphQL.Execution;

namespace OpenUrban.Api.Claims;

internal sealed class TextClaimType : ObjectGraphType<CheckedMention>
{
    public TextClaimType()
    {
        Name = "TextClaim";
        Description = "A number in a text that claims something which can be looked up.";
        Field<NonNullGraphType<IntGraphType>>("offset")
            .Description("Where its words begin in the text, in UTF-16 code units, from 0.")
            .From(source => source.Mention.Offset);
        Field<NonNullGraphType<IntGraphType>>("length")
            .Description("How long they are, in UTF-16 code units, 1 or more.")
            .From(source => source.Mention.Length);
        Field<NonNullGraphType<StringGraphType>>("text")
            .Description("The words themselves: the number with its unit.")
            .From(source => source.Text.Substring(source.Mention.Offset, source.Mention.Length));
        Field<NonNullGraphType<ClaimSurenessType>>("sureness")
            .Description("How sure it is that the indicator, the area and the year of the verdict are meant.")
            .From(source => source.Mention.Sureness);
        Field<NonNullGraphType<ClaimVerdictType>>("verdict")
            .Description("What the number was read as, and what is to be said of it.")
            .From(source => source.Claim);
    }
}

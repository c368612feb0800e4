using GraphQL.Types;
using OpenUrban.Api.Sources;
using OpenUrban.Data.Identifiers;
using OpenUrban.GraphQL.Execution;

namespace OpenUrban.Api.Identifiers;

internal sealed class IdentifierType : ObjectGraphType<IIdentifier>
{
    public IdentifierType()
    {
        Name = "Identifier";
        Description = "What something is called in a code list of others.";
        Field<NonNullGraphType<StringGraphType>>("scheme")
            .Description(
                "Code of the list, in a word of the data set: GB_T_2260 (Chinese codes of administrative divisions), ISO_3166_2, WIKIDATA "
                    + "(items), WORLD_BANK (World Development Indicators), SDG (indicators of the global framework)."
            )
            .From(source => source.Scheme);
        Field<NonNullGraphType<StringGraphType>>("value")
            .Description("Its code in that list, as the list writes it.")
            .From(source => source.Value);
        Field<NonNullGraphType<IdentifierMatchType>>("match")
            .Description("How what the list means by it stands to what is meant here.")
            .From(source => source.Match);
        Field<NonNullGraphType<SourceType>>("source").Description("Where it was read.").From(source => source.Source!);
    }
}

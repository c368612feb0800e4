using GraphQL.Types;
using OpenUrban.Api.Texts;
using OpenUrban.GraphQL.Execution;

namespace OpenUrban.Api.Releases;

internal sealed class CitationType : ObjectGraphType<Citation>
{
    public CitationType()
    {
        Name = "Citation";
        Description = "How a release is cited.";
        var text = AddField(
            new FieldType
            {
                Name = "text",
                Description = "A line for a list of references.",
                Type = typeof(NonNullGraphType<StringGraphType>),
                Arguments = new QueryArguments(TextFields.LanguageArgument()),
            }
        );
        text.WriteText<Citation>((citation, language) => citation.In(language));
        Field<NonNullGraphType<StringGraphType>>("bibtex")
            .Description("An entry for BibTeX.")
            .From(source => source.BibTeX());
    }
}

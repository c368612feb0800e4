using GraphQL.Types;
using OpenUrban.Api.Texts;
using OpenUrban.Data.Search;
using OpenUrban.GraphQL.Execution;

namespace OpenUrban.Api.Search;

internal sealed class SearchMatchType : ObjectGraphType<SearchedText>
{
    public SearchMatchType()
    {
        Name = "SearchMatch";
        Description = "The text by which something was found.";
        Field<NonNullGraphType<SearchFieldType>>("field")
            .Description("Which of its texts it is.")
            .From(source => source.Field);
        Field<LanguageType>("language")
            .Description(
                "Language of the text; for pinyin, the Chinese text that it is the reading of. Null for codes, which are in no language."
            )
            .From(source => source.Language);
        Field<NonNullGraphType<StringGraphType>>("text")
            .Description("The whole text, as it is published.")
            .From(source => source.Text);
    }
}

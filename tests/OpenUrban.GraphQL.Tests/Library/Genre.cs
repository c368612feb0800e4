namespace OpenUrban.GraphQL.Tests.Library;

public enum Genre
{
    Novel,
    Essay,
    Poem,
}

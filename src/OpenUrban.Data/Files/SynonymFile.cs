using OpenUrban.Data.Texts;

namespace OpenUrban.Data.Files;

/// <summary>Words by which people look for entities of a type.</summary>
internal static class SynonymFile
{
    /// <param name="folder">The data files.</param>
    /// <param name="file">The file in it.</param>
    /// <param name="column">The column that names the entity.</param>
    /// <returns>The words by the key of the entity.</returns>
    public static ILookup<int, SearchTerm> Read<TEntity>(DataFolder folder, string file, string column)
        where TEntity : class, IEntity =>
        folder
            .Links(
                file,
                "term",
                row =>
                    (
                        Id: folder.Reference<TEntity>(row, column),
                        Language: row.Enum<Language>("language"),
                        Text: row.Required("term")
                    ),
                synonym => synonym
            )
            .ToLookup(s => s.Id, s => new SearchTerm { Language = s.Language, Text = s.Text });
}

namespace OpenUrban.GraphQL.PersistedDocuments;

/// <summary>The documents that the API itself publishes, found by name and by hash. They never change while it runs.</summary>
internal sealed class PublishedDocuments
{
    private readonly Dictionary<string, string> texts = [];

    /// <param name="folder">Each file NAME.graphql is a document; null or a folder that is not there: none.</param>
    public PublishedDocuments(string? folder)
    {
        if (!Directory.Exists(folder))
        {
            return;
        }

        foreach (var file in Directory.EnumerateFiles(folder, "*.graphql"))
        {
            // The same hash wherever it was checked out.
            var text = File.ReadAllText(file).ReplaceLineEndings("\n");
            texts[Path.GetFileNameWithoutExtension(file)] = text;
            texts[DocumentHash.Of(text)] = text;
        }
    }

    /// <summary>Whether a document is one of them, to the letter.</summary>
    public bool Holds(string text) => texts.ContainsValue(text);

    /// <param name="id">A name, or a hash as <see cref="DocumentHash.Read"/> gives it.</param>
    public string? Find(string id) => texts.GetValueOrDefault(id);
}

namespace OpenUrban.Testing;

/// <summary>Edits of copied data files.</summary>
public static class EditableData
{
    /// <summary>Replaces a text that stands exactly once in a file, so that a test cannot edit nothing.</summary>
    public static void Replace(string folder, string file, string oldText, string newText)
    {
        var path = Path.Combine(folder, file);
        var text = File.ReadAllText(path);
        var first = text.IndexOf(oldText, StringComparison.Ordinal);
        if (first < 0 || text.IndexOf(oldText, first + 1, StringComparison.Ordinal) >= 0)
        {
            throw new ArgumentException($"{file} does not have \"{oldText}\" exactly once.", nameof(oldText));
        }

        File.WriteAllText(path, text.Replace(oldText, newText, StringComparison.Ordinal));
    }

    /// <summary>Adds a line at the end of a file.</summary>
    public static void Append(string folder, string file, string line) =>
        File.AppendAllText(Path.Combine(folder, file), line + "\n");
}

namespace OpenUrban.Testing;

/// <summary>Edits of copied data files.</summary>
public static class EditableData
{
    /// <summary>
    /// Replaces a text that stands exactly once in a file, so that a test cannot edit nothing. The answer is the number
    /// of its line.
    /// </summary>
    public static int Replace(string folder, string file, string oldText, string newText)
    {
        var path = Path.Combine(folder, file);
        var text = File.ReadAllText(path);
        var first = text.IndexOf(oldText, StringComparison.Ordinal);
        if (first < 0 || text.IndexOf(oldText, first + 1, StringComparison.Ordinal) >= 0)
        {
            throw new ArgumentException($"{file} does not have \"{oldText}\" exactly once.", nameof(oldText));
        }

        File.WriteAllText(path, text.Replace(oldText, newText, StringComparison.Ordinal));
        return 1 + text[..first].Count(c => c == '\n');
    }

    /// <summary>Adds a line at the end of a file.</summary>
    public static void Append(string folder, string file, string line) =>
        File.AppendAllText(Path.Combine(folder, file), line + "\n");

    /// <summary>Takes an indicator out, with what the files say of it elsewhere.</summary>
    public static void RemoveIndicator(string folder, string code)
    {
        var name = code.ToLowerInvariant().Replace('_', '-');
        Directory.Delete(Path.Combine(folder, "indicators", name), recursive: true);
        foreach (var file in new[] { "synonyms.csv", "identifiers.csv" })
        {
            var path = Path.Combine(folder, "indicators", file);
            var kept = File.ReadLines(path)
                .Where(line => !line.StartsWith($"{code},", StringComparison.Ordinal))
                .ToList();
            File.WriteAllLines(path, kept);
        }
    }
}

using System.Text;

namespace OpenUrban.Seed.Tests;

/// <summary>Edits of a copied data folder.</summary>
internal static class DataFiles
{
    /// <summary>Replaces a text that stands in the file once. The answer is the number of its line.</summary>
    public static int Replace(string folder, string file, string text, string replacement)
    {
        var path = Path.Combine(folder, file);
        var content = File.ReadAllText(path);
        var at = content.IndexOf(text, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{file} no longer has {text}");
        Assert.True(content.LastIndexOf(text, StringComparison.Ordinal) == at, $"{file} has {text} more than once");
        File.WriteAllText(path, content.Replace(text, replacement, StringComparison.Ordinal), new UTF8Encoding(false));
        return 1 + content[..at].Count(c => c == '\n');
    }
}

using System.Text;

namespace OpenUrban.Testing;

/// <summary>Reads the data files as they lie in the checkout (CSV, RFC 4180), so that answers are compared with what was put in.</summary>
public static class DataFile
{
    /// <param name="path">From the folder of the data.</param>
    /// <returns>Of each line what its columns hold, by their names.</returns>
    public static IEnumerable<IReadOnlyDictionary<string, string>> Read(string path)
    {
        var lines = Lines(File.ReadAllText(Path.Combine(Repository.Data, path))).ToList();
        return lines
            .Skip(1)
            .Select(line =>
                lines[0].Zip(line).ToDictionary(cell => cell.First, cell => cell.Second, StringComparer.Ordinal)
            );
    }

    private static IEnumerable<List<string>> Lines(string text)
    {
        var (line, cell, isQuoted) = (new List<string>(), new StringBuilder(), false);
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '"' when isQuoted && i + 1 < text.Length && text[i + 1] == '"':
                    cell.Append('"');
                    i++;
                    break;
                case '"':
                    isQuoted = !isQuoted;
                    break;
                case ',' when !isQuoted:
                    line.Add(cell.ToString());
                    cell.Clear();
                    break;
                case '\r' when !isQuoted:
                    break;
                case '\n' when !isQuoted:
                    line.Add(cell.ToString());
                    cell.Clear();
                    yield return line;
                    line = [];
                    break;
                default:
                    cell.Append(text[i]);
                    break;
            }
        }

        if (cell.Length > 0 || line.Count > 0)
        {
            line.Add(cell.ToString());
            yield return line;
        }
    }
}

using System.Text;
using Sylvan.Data.Csv;

namespace OpenUrban.Data.Files;

/// <summary>One data file: comma separated, UTF-8, with a header line (RFC 4180).</summary>
public sealed class CsvFile
{
    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    private CsvFile(string file, IReadOnlyList<string> columns, IReadOnlyList<CsvRecord> rows)
    {
        File = file;
        Columns = columns;
        Rows = rows;
    }

    /// <summary>Path below the data folder, with forward slashes.</summary>
    public string File { get; }

    public IReadOnlyList<string> Columns { get; }

    public IReadOnlyList<CsvRecord> Rows { get; }

    /// <exception cref="SeedFileException">The file is missing, is no UTF-8, or a line has too few or too many fields.</exception>
    public static CsvFile Read(string folder, string file)
    {
        var (columns, lines) = ReadLines(folder, file);
        var rows = new List<CsvRecord>(lines.Count);
        foreach (var (line, fields) in lines)
        {
            if (fields.Length != columns.Length)
            {
                var reason =
                    $"has {fields.Length} fields where the header has {columns.Length}. "
                    + "Put a field that contains a comma or a quotation mark in quotation marks.";
                throw new SeedFileException(file, line, null, reason);
            }

            rows.Add(new CsvRecord(file, line, columns, fields));
        }

        return new CsvFile(file, columns, rows);
    }

    /// <summary>Reads a file of two columns, property and value, as one row.</summary>
    public static CsvRecord ReadProperties(string folder, string file)
    {
        var read = Read(folder, file);
        if (!read.Columns.SequenceEqual(["property", "value"]))
        {
            throw new SeedFileException(file, 1, null, "the header has to be property,value.");
        }

        return CsvRecord.OfProperties(
            file,
            read.Rows.Select(row => (row.Line, row.Required("property"), row.Optional("value") ?? ""))
        );
    }

    private static (string[] Columns, List<(int Line, string[] Fields)> Lines) ReadLines(string folder, string file)
    {
        // The reader is given no headers, because it would name a header's fault by no place.
        using var text = new StringReader(ReadText(folder, file));
        using var reader = CsvDataReader.Create(text, new CsvDataReaderOptions { HasHeaders = false, Delimiter = ',' });
        var lines = new List<(int, string[])>();
        var line = 1;
        try
        {
            while (reader.Read())
            {
                var fields = new string[reader.RowFieldCount];
                for (var i = 0; i < fields.Length; i++)
                {
                    fields[i] = reader.GetString(i);
                }

                lines.Add((line, fields));
                line += 1 + fields.Sum(f => f.Count(c => c == '\n'));
            }
        }
        catch (CsvFormatException)
        {
            const string Reason =
                "a quotation mark stands inside a field that is not quoted, or a quoted field is not closed.";
            throw new SeedFileException(file, line, null, Reason);
        }

        if (lines.Count == 0)
        {
            throw new SeedFileException(file, 1, null, "the file is empty; its first line has to be the header.");
        }

        var columns = lines[0].Item2;
        return columns.FirstOrDefault(c => columns.Count(other => other == c) > 1) is { } twice
            ? throw new SeedFileException(file, 1, twice, "the column stands twice in the header.")
            : (columns, lines[1..]);
    }

    private static string ReadText(string folder, string file)
    {
        var path = Path.Combine(folder, file);
        if (!System.IO.File.Exists(path))
        {
            throw new SeedFileException(file, 1, null, "the file is missing.");
        }

        byte[] bytes;
        try
        {
            bytes = System.IO.File.ReadAllBytes(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new SeedFileException(file, 1, null, $"the file cannot be read: {exception.Message}");
        }

        try
        {
            return StrictUtf8.GetString(bytes).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException exception)
        {
            var line = 1 + bytes.AsSpan(0, Math.Max(0, exception.Index)).Count((byte)'\n');
            throw new SeedFileException(file, line, null, "is not valid UTF-8. Save the file as UTF-8.");
        }
    }
}

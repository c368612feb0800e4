using System.Text;
using Sylvan.Data.Csv;

namespace OpenUrban.Exports.Tests.Csv;

/// <summary>A file read by Sylvan. A field that is empty without quotes is null, which Sylvan itself does not tell.</summary>
internal static class CsvFile
{
    /// <summary>All lines, the header first.</summary>
    public static List<string?[]> Read(byte[] file, char separator = ',')
    {
        using var text = new StreamReader(new MemoryStream(file), new UTF8Encoding(false, throwOnInvalidBytes: true));
        using var reader = CsvDataReader.Create(
            text,
            new CsvDataReaderOptions { HasHeaders = false, Delimiter = separator }
        );
        var lines = new List<string?[]>();
        while (reader.Read())
        {
            var raw = Fields(reader.GetRawRecordSpan().ToString(), separator);
            Assert.Equal(reader.RowFieldCount, raw.Count);
            lines.Add([.. raw.Select((field, i) => field.Length == 0 ? null : reader.GetString(i))]);
        }

        return lines;
    }

    private static List<string> Fields(string record, char separator)
    {
        var fields = new List<string>();
        var (start, isQuoted) = (0, false);
        record = record.TrimEnd('\n').TrimEnd('\r');
        for (var i = 0; i <= record.Length; i++)
        {
            if (i == record.Length || (record[i] == separator && !isQuoted))
            {
                fields.Add(record[start..i]);
                start = i + 1;
            }
            else if (record[i] == '"')
            {
                isQuoted = !isQuoted;
            }
        }

        return fields;
    }
}

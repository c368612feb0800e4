using System.Text;
using OpenUrban.Data.Files;
using OpenUrban.Imports.Mapping;
using Sylvan.Data.Csv;

namespace OpenUrban.Imports;

/// <summary>What the readers of comma-separated formats have in common: records, their lines, and columns by name.</summary>
internal abstract class CsvImportReader : ImportReader
{
    /// <summary>No column of this meaning in the file.</summary>
    protected const int None = -1;

    /// <summary>A longer one is a quotation mark that is never closed.</summary>
    private const int MaximumRecordLength = 1 << 20;

    private const int BufferLength = 1 << 16;

    private CsvDataReader? csv;
    private TextReader? source;
    private char separator = ',';
    private long nextLine = 1;

    protected CsvImportReader(ImportFile file, ImportMapping mapping, int maximumErrors)
        : base(file, mapping, maximumErrors)
    {
        Text = new StreamReader(
            Content,
            new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true),
            detectEncodingFromByteOrderMarks: true,
            BufferLength,
            leaveOpen: true
        );
    }

    protected StreamReader Text { get; }

    /// <summary>The fields of the header.</summary>
    protected string[] Header { get; private set; } = [];

    protected int FieldCount => csv!.RowFieldCount;

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            csv?.Dispose();
            Text.Dispose();
        }

        base.Dispose(disposing);
    }

    /// <summary>Has to be called once, before any record is read.</summary>
    protected void Start(char delimiter, TextReader? text = null) => (separator, source) = (delimiter, text ?? Text);

    /// <summary>The field as the file has it, or nothing when the file has no such column.</summary>
    protected ReadOnlySpan<char> Field(int column) => column == None ? [] : csv!.GetFieldSpan(column);

    /// <summary>The file's name of a column.</summary>
    protected string? NameOf(int column) => column == None ? null : Header[column];

    /// <summary>Moves to the next record.</summary>
    /// <exception cref="SeedFileException">From here on the file cannot be read.</exception>
    protected bool NextRecord()
    {
        Line = nextLine;
        try
        {
            // The reader is given no headers, because it would name a header's fault by no place.
            csv ??= CsvDataReader.Create(
                source!,
                new CsvDataReaderOptions
                {
                    HasHeaders = false,
                    Delimiter = separator,
                    BufferSize = BufferLength,
                    MaxBufferSize = MaximumRecordLength,
                }
            );
            if (!csv.Read())
            {
                return false;
            }

            // Before a field is asked for: quotation marks are taken out in place.
            nextLine += Math.Max(1, csv.GetRawRecordSpan().Count('\n'));
            return true;
        }
        catch (CsvRecordTooLargeException)
        {
            throw Wrong(
                null,
                $"the line is longer than {MaximumRecordLength:N0} characters: is a quoted field not closed?"
            );
        }
        catch (CsvFormatException)
        {
            throw Wrong(
                null,
                "a quotation mark stands inside a field that is not quoted, or a quoted field is not closed."
            );
        }
        catch (Exception exception) when (IsUnreadable(exception))
        {
            throw Unreadable(exception);
        }
    }

    /// <summary>Reads the next record as the header.</summary>
    protected void ReadHeader()
    {
        if (!NextRecord() || IsBlank())
        {
            throw Wrong(null, "the file is empty; its first line has to be the header.");
        }

        TakeHeader();
    }

    /// <summary>Takes the present record for the header.</summary>
    protected void TakeHeader()
    {
        Header = new string[FieldCount];
        for (var i = 0; i < Header.Length; i++)
        {
            Header[i] = Field(i).ToString();
        }
    }

    /// <summary>Moves to the next line that has as many fields as the header.</summary>
    protected bool NextRow()
    {
        while (!IsStopped && NextRecord())
        {
            if (IsBlank())
            {
                continue;
            }

            Rows++;
            if (FieldCount == Header.Length)
            {
                return true;
            }

            Reject(
                null,
                $"has {FieldCount} fields where the header has {Header.Length}. "
                    + "Put a field that contains a delimiter or a quotation mark in quotation marks."
            );
        }

        return false;
    }

    /// <summary>Where a column is; <see cref="None"/> when no name is given.</summary>
    /// <param name="name">The file's name of it.</param>
    /// <param name="property">The property of the mapping that names it.</param>
    /// <param name="names">The names to look among; null: the fields of the header.</param>
    protected int Required(string? name, string property, string[]? names = null)
    {
        var column = Optional(name, property, names);
        return column != None || name is null
            ? column
            : throw Wrong(name, $"is missing from the header, but the mapping's {property} names it.");
    }

    /// <summary>Where a column is; <see cref="None"/> when no name is given or the file has no such column.</summary>
    protected int Optional(string? name, string property, string[]? names = null)
    {
        if (name is null)
        {
            return None;
        }

        names ??= Header;
        var column = Array.IndexOf(names, name);
        return column == Array.LastIndexOf(names, name)
            ? column
            : throw Wrong(name, $"the column stands twice in the header; the mapping's {property} names it.");
    }

    /// <summary>The columns that have to have a certain value for a line to be taken.</summary>
    protected (int Column, string Value)[] Filters(string[]? names = null) =>
        [.. Mapping.Only.Select(only => (Required(only.Key, $"only.{only.Key}", names), only.Value))];

    private bool IsBlank() => FieldCount == 0 || (FieldCount == 1 && Field(0).IsEmpty);
}

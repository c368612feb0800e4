using OpenUrban.Tables;

namespace OpenUrban.Exports.Xlsx;

/// <summary>What a sheet can hold (Excel specifications and limits). Beyond it, programs cut without a word.</summary>
internal static class XlsxLimits
{
    /// <summary>The header not counted.</summary>
    public const int Rows = 1_048_575;

    public const int Columns = 16_384;

    public const int CharactersPerCell = 32_767;

    /// <summary>Refuses what is known to be too large before its rows.</summary>
    public static void Check(Table table)
    {
        if (table.Columns.Count > Columns)
        {
            throw new ExportException(
                ExportError.TooLarge,
                $"xlsx has at most {Columns} columns, and this is {table.Columns.Count}. Narrow the question, or leave layout=wide out."
            );
        }

        if (table.RowCount is { } rows)
        {
            CheckRows(rows);
        }
    }

    public static void CheckRows(long rows)
    {
        if (rows > Rows)
        {
            throw new ExportException(
                ExportError.TooLarge,
                $"xlsx has at most {Rows} rows beside the header, and the question has more. Narrow it by indicators, areas or years, "
                    + "or take csv or parquet."
            );
        }
    }

    public static string CheckText(string text, Column column) =>
        text.Length <= CharactersPerCell
            ? text
            : throw new ExportException(
                ExportError.TooLarge,
                $"A cell of xlsx has at most {CharactersPerCell} characters, and one of {column.Name} has {text.Length}. Leave it "
                    + "out, or take csv, json or parquet."
            );
}

using Npgsql;

namespace OpenUrban.Imports.Staging;

/// <summary>With COPY in its binary form.</summary>
internal sealed class PostgreSqlStagedRows(NpgsqlConnection connection) : StagedRows
{
    private readonly NpgsqlBinaryImporter importer = connection.BeginBinaryImport(
        "COPY \"Staged\" FROM STDIN (FORMAT BINARY)"
    );

    public override void Add(int indicator, int area, int year, double? value, int details, long line)
    {
        importer.StartRow();
        importer.Write(indicator);
        importer.Write(area);
        importer.Write(year);
        if (value is { } number)
        {
            importer.Write(number);
        }
        else
        {
            importer.WriteNull();
        }

        importer.Write(details);
        importer.Write(line);
    }

    public override void Complete() => importer.Complete();

    /// <summary>Without completion, nothing has been written.</summary>
    public override void Dispose() => importer.Dispose();
}

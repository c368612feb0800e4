using System.Text.Json;
using System.Text.Json.Nodes;
using OpenUrban.Tables;
using Parquet;
using Parquet.Schema;

namespace OpenUrban.Exports.Parquet;

/// <summary>Apache Parquet: one row group after another, so that no more than one is held.</summary>
public sealed class ParquetFormat : IExportFormat
{
    private const int RowsPerGroup = 50_000;

    /// <summary>Bytes of a row group's cells: fewer rows are in one where the texts are long.</summary>
    private const int BytesPerGroup = 24 * 1024 * 1024;

    public string Name => "parquet";

    public string MediaType => "application/vnd.apache.parquet";

    public string Description =>
        "Apache Parquet with typed columns and what is known of them in its metadata, for DuckDB, Arrow, pandas, R and Spark.";

    public IReadOnlyList<ExportOption> Options => [];

    public async Task WriteAsync(Export export, Stream output, CancellationToken cancellationToken)
    {
        var columns = export.Table.Columns.Select(ParquetColumn.Of).ToList();
        var seen = new SeenRows(export.Table);
        // Never disposed where something fails: the end that it would write makes a whole file of a part.
        ParquetWriter? writer = null;
        var (rows, bytes) = (0, 0L);
        await foreach (var batch in seen.Table.Rows.WithCancellation(cancellationToken))
        {
            for (var row = 0; row < batch.Count; row++)
            {
                bytes += Add(columns, batch, row);
                if (++rows == RowsPerGroup || bytes >= BytesPerGroup)
                {
                    writer ??= await BeginAsync(columns, output, cancellationToken);
                    await WriteGroupAsync(columns, writer, cancellationToken);
                    (rows, bytes) = (0, 0);
                }
            }
        }

        writer ??= await BeginAsync(columns, output, cancellationToken);
        if (rows > 0)
        {
            await WriteGroupAsync(columns, writer, cancellationToken);
        }

        writer.CustomMetadata = Metadata(export, seen);
        await writer.DisposeAsync();
    }

    private static long Add(List<ParquetColumn> columns, RowBatch batch, int row)
    {
        var bytes = 0L;
        var cells = batch[row];
        for (var i = 0; i < cells.Length; i++)
        {
            columns[i].Add(batch, cells[i]);
            bytes += cells[i].Length;
        }

        return bytes;
    }

    private static Task<ParquetWriter> BeginAsync(
        List<ParquetColumn> columns,
        Stream output,
        CancellationToken cancellationToken
    )
    {
        // Snappy is what all readers have; those in a browser have nothing else.
        var options = new ParquetOptions { CompressionMethod = CompressionMethod.Snappy };
        foreach (var column in columns)
        {
            options.ColumnEncodingHints[column.Field.Path.ToString()] = EncodingHint.Dictionary;
        }

        return ParquetWriter.CreateAsync(
            new ParquetSchema(columns.Select(c => c.Field)),
            new DeferringStream(output, cancellationToken),
            options,
            append: false,
            cancellationToken
        );
    }

    private static async Task WriteGroupAsync(
        List<ParquetColumn> columns,
        ParquetWriter writer,
        CancellationToken cancellationToken
    )
    {
        using var group = writer.CreateRowGroup();
        foreach (var column in columns)
        {
            await column.WriteAsync(group, cancellationToken);
        }
    }

    /// <summary>Values are texts in Parquet: what is more than one is JSON.</summary>
    private Dictionary<string, string> Metadata(Export export, SeenRows seen)
    {
        var about = About.Of(export, seen, Name);
        about["columns"] = new JsonObject(
            export.Table.Columns.Select(c =>
                KeyValuePair.Create(
                    c.Name,
                    (JsonNode?)new JsonObject { ["description"] = c.Description, ["isAdded"] = c.IsAdded }
                )
            )
        );
        return about
            .Where(member => member.Value is not null)
            .ToDictionary(
                member => member.Key,
                member =>
                    member.Value!.GetValueKind() == JsonValueKind.String
                        ? member.Value.GetValue<string>()
                        : member.Value.ToLine()
            );
    }
}

using System.Text.Json;
using GraphQL.Types;
using GraphQLParser.AST;
using OpenUrban.GraphQL.Errors;
using OpenUrban.GraphQL.Execution;
using OpenUrban.GraphQL.Http;
using OpenUrban.GraphQL.Limits;
using OpenUrban.GraphQL.Receipts;
using OpenUrban.GraphQL.State;
using OpenUrban.Tables;

namespace OpenUrban.GraphQL.Tabular;

/// <summary>Reads the rows of a table out of the answer to its question, or to one question a page.</summary>
/// <param name="schema">The schema.</param>
/// <param name="documents">Builds the documents of pages.</param>
/// <param name="executor">Answers them.</param>
/// <param name="limits">Limits of tables.</param>
internal sealed class TableRows(
    ISchema schema,
    DocumentBuilder documents,
    OperationExecutor executor,
    TableLimits limits
)
{
    /// <summary>Rows of a page that is read from the database.</summary>
    private const int StoredPage = 2_000;

    /// <summary>Most cells of such a page, as far as they can be told before.</summary>
    private const long MostPageCells = 150_000;

    /// <summary>Rows that are read before the first is handed on, where there are so many.</summary>
    private const int FirstRows = 10_000;

    /// <summary>Or so many bytes of them.</summary>
    private const int FirstBytes = 4 * 1024 * 1024;

    /// <summary>Begins to read; the first rows are there, if there are any.</summary>
    public async Task<(DataState Asked, IAsyncEnumerator<RowBatch> Rows, bool HasRows)> StartAsync(
        TableQuestion question,
        PlannedQuery prepared,
        TableRun run
    )
    {
        var whole = await executor.PrepareAsync(RequestOf(prepared.Text, question), run.State, run.Token);
        var inPages = whole.State.IsStored && prepared.List is not null && !prepared.HasPlace;
        if (inPages)
        {
            var total = await CountAsync(question, prepared, run);
            (run.Count, run.IsPart) = (Math.Min(prepared.PageSize ?? total, total), total > prepared.PageSize);
        }

        var rows = inPages ? InPages(question, prepared, whole.State, run) : AtOnce(prepared, whole, run);
        var read = GatherAsync(rows, run).GetAsyncEnumerator(run.Token);
        try
        {
            return (whole.State, read, await read.MoveNextAsync());
        }
        catch
        {
            await read.DisposeAsync();
            throw;
        }
    }

    /// <summary>Says that the table has more rows than it may have.</summary>
    public RequestError TooManyRows(long rows) =>
        new RequestError(
            ErrorCode.ResultTooLarge,
            $"The table has {rows} rows or more; the limit is {limits.Rows}. Narrow the question with where, from and to, or "
                + "ask for parts of it, for example one indicator each."
        )
            .With("requested", rows)
            .With("limit", limits.Rows);

    /// <summary>Rows as they are handed on: first so many that a table of ordinary size is known as a whole, then as they are read.</summary>
    private static async IAsyncEnumerable<RowBatch> GatherAsync(IAsyncEnumerable<RowBatch> read, TableRun run)
    {
        var isFirst = true;
        RowBatch? rest = null;
        await foreach (var batch in read)
        {
            rest = batch;
            if (batch.Count > 0 && (!isFirst || batch.Count >= FirstRows || batch.Size >= FirstBytes))
            {
                isFirst = false;
                yield return batch;
                batch.Clear();
            }
        }

        if (rest is { Count: > 0 })
        {
            run.HasAllInFirst = isFirst;
            yield return rest;
        }
    }

    /// <summary>The rows of an answer, taken piece by piece while it is written.</summary>
    private async IAsyncEnumerable<RowBatch> AtOnce(PlannedQuery prepared, PreparedAnswer answer, TableRun run)
    {
        var batch = new RowBatch(prepared.Plan.Columns.Count);
        var reader = new TableReader(prepared.Plan, batch);
        var inPieces = prepared.Plan.Stream is not null;
        await using var pieces = new PieceQueue(
            (take, token) => answer.Write(run.Receipt, inPieces, take, token),
            run.Token
        );
        await foreach (var piece in pieces.ReadAllAsync(run.Token))
        {
            Read(reader, batch, piece.Span, inPieces, run);
            piece.Dispose();
            yield return batch;
        }
    }

    /// <summary>The rows of a list in the database, page by page, each an answer of its own.</summary>
    private async IAsyncEnumerable<RowBatch> InPages(
        TableQuestion question,
        PlannedQuery prepared,
        DataState state,
        TableRun run
    )
    {
        var batch = new RowBatch(prepared.Plan.Columns.Count);
        var reader = new TableReader(prepared.Plan, batch);
        var rest = prepared.PageSize ?? int.MaxValue;
        string? after = null;
        var most = StoredPageOf(prepared, question, state);
        do
        {
            var size = Math.Min(most, rest);
            var json = await ExecuteAsync(RequestOf(prepared.PageText(size, after), question), run);
            reader.Restart();
            Read(reader, batch, json.Span, prepared.Plan.Stream is not null, run);
            after = EndOf(json.Span);
            rest -= size;
            yield return batch;
        } while (after is not null && rest > 0);
    }

    /// <summary>
    /// Rows of a page that is read from the database, which is held in memory as a whole: fewer where each has long lists in it.
    /// </summary>
    private int StoredPageOf(PlannedQuery prepared, TableQuestion question, DataState state)
    {
        const int Sample = 10;
        var document = documents.Build(prepared.PageText(Sample, after: null));
        var cost = OperationCost.Of(
            schema,
            document,
            document.Definitions.OfType<GraphQLOperationDefinition>().Single(),
            question.Variables,
            state
        );
        return (int)Math.Clamp(Sample * (double)MostPageCells / Math.Max(1, cost), 1, StoredPage);
    }

    private void Read(TableReader reader, RowBatch batch, ReadOnlySpan<byte> json, bool inPieces, TableRun run)
    {
        var before = batch.Count;
        if (inPieces)
        {
            reader.ReadPiece(json);
        }
        else
        {
            reader.ReadWhole(json);
        }

        run.Rows += batch.Count - before;
        if (run.Rows > limits.Rows)
        {
            throw TooManyRows(run.Rows);
        }

        if (run.Rows > limits.SmallRows)
        {
            run.Enlarge();
        }
    }

    /// <summary>The rows of the list at the root, on all its pages.</summary>
    private async Task<long> CountAsync(TableQuestion question, PlannedQuery prepared, TableRun run)
    {
        var request = RequestOf(prepared.CountText, question);
        using var document = JsonDocument.Parse(await ExecuteAsync(request, run));
        return document
            .RootElement.GetProperty("data")
            .EnumerateObject()
            .Single()
            .Value.GetProperty("totalCount")
            .GetInt64();
    }

    /// <summary>Executes one question of those that make a table.</summary>
    private async Task<ReadOnlyMemory<byte>> ExecuteAsync(GraphQLHttpRequest request, TableRun run)
    {
        var answer = await executor.PrepareAsync(request, run.State, run.Token);
        var receipt = new Receipt();
        using var body = new MemoryStream();
        await Task.Run(
            () => answer.Write(receipt, inPieces: false, piece => body.Write(piece.Span), run.Token),
            run.Token
        );
        if (receipt.IsTruncated)
        {
            run.Receipt.Truncate();
        }

        return body.GetBuffer().AsMemory(0, (int)body.Length);
    }

    private static GraphQLHttpRequest RequestOf(string text, TableQuestion question) =>
        new(text, null, question.Variables, null) { Release = question.Release };

    /// <summary>The cursor of the last row of a page that others follow; null when it is the last page.</summary>
    private static string? EndOf(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        var more = false;
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals("hasNextPage"u8))
            {
                reader.Read();
                more = reader.GetBoolean();
            }
            else if (reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals("endCursor"u8))
            {
                reader.Read();
                return more ? reader.GetString() : null;
            }
        }

        return null;
    }
}

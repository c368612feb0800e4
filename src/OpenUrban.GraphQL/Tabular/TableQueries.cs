using System.Runtime.CompilerServices;
using System.Text.Json;
using GraphQL;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;
using Microsoft.Extensions.Logging;
using OpenUrban.GraphQL.Coercion;
using OpenUrban.GraphQL.Errors;
using OpenUrban.GraphQL.Execution;
using OpenUrban.GraphQL.Filtering;
using OpenUrban.GraphQL.Http;
using OpenUrban.GraphQL.Limits;
using OpenUrban.GraphQL.PersistedDocuments;
using OpenUrban.GraphQL.RateLimiting;
using OpenUrban.GraphQL.Receipts;
using OpenUrban.GraphQL.ResponseCache;
using OpenUrban.GraphQL.State;
using OpenUrban.Tables;

namespace OpenUrban.GraphQL.Tabular;

internal sealed class TableQueries : ITableQueries, IDisposable
{
    /// <summary>Rows of a page that is read from the database.</summary>
    private const int StoredPage = 2_000;

    /// <summary>Most cells of such a page, as far as they can be told before.</summary>
    private const long MostPageCells = 150_000;

    /// <summary>Rows that are read before the first is handed on, where there are so many.</summary>
    private const int FirstRows = 10_000;

    /// <summary>Or so many bytes of them.</summary>
    private const int FirstBytes = 4 * 1024 * 1024;

    private readonly ISchema schema;
    private readonly IDocumentValidator validator;
    private readonly FilterLimits filterLimits;
    private readonly IDataStates states;
    private readonly DocumentSource sources;
    private readonly GraphQLHttpOptions options;
    private readonly DocumentBuilder clients;
    private readonly DocumentBuilder documentsOfPages;
    private readonly PlannedDocuments documents;
    private readonly OperationExecutor executor;
    private readonly Turns operationTurns;
    private readonly Turns largeTables;

    public TableQueries(
        ISchema schema,
        IDocumentValidator validator,
        IDocumentExecuter executer,
        FilterLimits filterLimits,
        GraphQLHttpOptions options,
        ReceiptWriter receipts,
        IDataStates states,
        IAvailability availability,
        DocumentSource sources,
        Turns operations,
        ILogger<OperationExecutor> log,
        IAskSource? source = null
    )
    {
        this.schema = schema;
        this.validator = validator;
        this.filterLimits = filterLimits;
        this.states = states;
        this.sources = sources;
        this.options = options;
        operationTurns = operations;
        clients = new DocumentBuilder(options.Limits);
        var limits = options.Tables.ForOperations(options.Limits);
        documentsOfPages = new DocumentBuilder(limits);
        documents = new PlannedDocuments(schema, documentsOfPages, validator, limits, filterLimits);
        executor = new OperationExecutor(
            documents,
            receipts,
            limits,
            options,
            states,
            availability,
            executer,
            log,
            source
        );
        largeTables = new Turns(
            new ConcurrencyOptions
            {
                AtOnce = options.Tables.AtOnce,
                PerClient = options.Tables.PerClient,
                Waiting = 0,
                WaitingPerClient = 0,
            },
            "large tables"
        );
    }

    public ValueTask<string?> FindDocumentAsync(string id, CancellationToken cancellationToken) =>
        sources.FindAsync(id, cancellationToken);

    public async Task<ValidatedQuery> CheckAsync(TableQuestion question, CancellationToken cancellationToken)
    {
        using var turn = await operationTurns.TakeAsync(RequestClient.Current, cancellationToken);
        var prepared = await PrepareAsync(question, cancellationToken);
        return new ValidatedQuery(
            OperationHash.Of(NormalDocument.Of(question.Query), prepared.Operation, question.Variables),
            OperationHash.Variables(prepared.Operation, question.Variables),
            prepared.Plan.Columns,
            prepared.Plan.Values.Count > 0,
            prepared.Plan.Areas.Count > 0
        );
    }

    public async Task<TableAnswer> OpenAsync(TableQuestion question, CancellationToken cancellationToken)
    {
        var run = await BeginAsync(question, cancellationToken);
        try
        {
            return await OpenAsync(question, await PrepareAsync(question, run.Token), run);
        }
        catch (Exception exception)
        {
            await run.DisposeAsync();
            if (exception is OperationCanceledException && !cancellationToken.IsCancellationRequested)
            {
                throw TimedOut();
            }

            throw;
        }
    }

    public void Dispose()
    {
        documents.Dispose();
        largeTables.Dispose();
    }

    private async Task<TableAnswer> OpenAsync(TableQuestion question, PlannedQuery prepared, TableRun run)
    {
        run.State = await states.GetAsync(run.Token);
        run.Earlier = run.State.EarlierRelease(question.Release);
        var (asked, rows, hasRows) = await StartAsync(question, prepared, run);

        // Rows of the list that the table is, where it is one. All of them are known to be few enough before the first is sent.
        var count = prepared.List is null ? null : run.Count ?? run.Receipt.RootRows;
        var isCut = run.Count is null && run.Receipt.IsTruncated;
        if (
            count > options.Tables.Rows
            || (isCut && prepared is { PageSize: null, HasPlace: false, HasInnerPages: false })
        )
        {
            throw TooManyRows(count ?? options.Tables.Rows);
        }

        var isLong = hasRows && rows.Current.Count < count;
        return new TableAnswer(
            prepared.Plan,
            run.State,
            asked,
            rows,
            hasRows,
            prepared.Plan.IsFlat ? count : null,
            run,
            run.Enlarge
        )
        {
            Earlier = run.Earlier,
            HasAllInFirst = run.HasAllInFirst,
            Days = prepared.Days,
            IsPart =
                prepared.HasPlace
                || run.IsPart
                || isCut
                || (prepared.HasInnerPages && (isLong || run.Receipt.IsTruncated)),
        };
    }

    private async Task<(DataState Asked, IAsyncEnumerator<RowBatch> Rows, bool HasRows)> StartAsync(
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
        var document = documentsOfPages.Build(prepared.PageText(Sample, after: null));
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
        if (run.Rows > options.Tables.Rows)
        {
            throw TooManyRows(run.Rows);
        }

        if (run.Rows > options.Tables.SmallRows)
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

    private async Task<PlannedQuery> PrepareAsync(TableQuestion question, CancellationToken cancellationToken)
    {
        try
        {
            // As small as that of any client: what goes along is added later.
            var document = clients.Build(question.Query);
            var operation = Find(document, question.OperationName);
            var context = new Dictionary<string, object?>();
            var result = await validator.ValidateAsync(
                new ValidationOptions
                {
                    Schema = schema,
                    Document = document,
                    Operation = operation,
                    Rules =
                    [
                        .. DocumentRules.Core,
                        OperationTypeRule.Instance,
                        ExpectedTypeRule.Instance,
                        ValidationErrorLimitRule.Instance,
                        new FilterLimitRule(filterLimits),
                    ],
                    Variables = question.Variables ?? Inputs.Empty,
                    Extensions = Inputs.Empty,
                    UserContext = context,
                    CancellationToken = cancellationToken,
                }
            );
            if (!result.IsValid)
            {
                var errors = ValidationErrorLimitRule.Shorten(result.Errors) ?? result.Errors;
                foreach (var error in errors)
                {
                    InputHint.AddTo(error, schema);
                }

                throw new QuestionException([.. errors]);
            }

            PassedVariables.Of(context).Check(question.Variables);
            var root = SelectionTree.Of(schema, document, operation, question.Variables);
            new Completion(question.Defaults).Complete(root);
            return new PlannedQuery(operation, root, question.Variables)
            {
                Days = ArgumentValues.Of(document, operation, question.Variables, "asOf"),
            };
        }
        catch (ExecutionError error)
        {
            throw new QuestionException([.. ValidationErrorLimitRule.Shorten([error]) ?? [error]]);
        }
    }

    private static GraphQLOperationDefinition Find(GraphQLDocument document, string? name)
    {
        var operations = document.Definitions.OfType<GraphQLOperationDefinition>().ToList();
        var named = string.IsNullOrEmpty(name) ? operations : operations.FindAll(o => o.Name?.Value == name);
        return named.Count == 1
            ? named[0]
            : throw new RequestError(
                ErrorCode.BadRequest,
                named.Count == 0
                    ? "The document has no operation of that name. Leave operationName out, or name one that it has."
                    : "The document has several operations. Say with operationName which one is meant."
            );
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

    private async Task<TableRun> BeginAsync(TableQuestion question, CancellationToken cancellationToken)
    {
        var client = RequestClient.Current;
        return question.IsWithinTurn
            ? new TableRun(null, null, options, cancellationToken)
            : new TableRun(
                await operationTurns.TakeAsync(client, cancellationToken),
                () => largeTables.Take(client),
                options,
                cancellationToken
            );
    }

    private RequestError TooManyRows(long rows) =>
        new RequestError(
            ErrorCode.ResultTooLarge,
            $"The table has {rows} rows or more; the limit is {options.Tables.Rows}. Narrow the question with where, from and to, or "
                + "ask for parts of it, for example one indicator each."
        )
            .With("requested", rows)
            .With("limit", options.Tables.Rows);

    private RequestError TimedOut() =>
        new RequestError(
            ErrorCode.Timeout,
            $"The table took longer than {options.Tables.Timeout.TotalSeconds} seconds and was ended. Narrow the question."
        ).With("limit", options.Tables.Timeout.TotalSeconds);
}

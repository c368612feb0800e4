using GraphQL;
using GraphQL.Types;
using GraphQL.Validation;
using Microsoft.Extensions.Logging;
using OpenUrban.GraphQL.Errors;
using OpenUrban.GraphQL.Execution;
using OpenUrban.GraphQL.Filtering;
using OpenUrban.GraphQL.Http;
using OpenUrban.GraphQL.Limits;
using OpenUrban.GraphQL.PersistedDocuments;
using OpenUrban.GraphQL.RateLimiting;
using OpenUrban.GraphQL.Receipts;
using OpenUrban.GraphQL.State;

namespace OpenUrban.GraphQL.Tabular;

internal sealed class TableQueries : ITableQueries, IDisposable
{
    private readonly IDataStates states;
    private readonly DocumentSource sources;
    private readonly GraphQLHttpOptions options;
    private readonly TableQueryPlanner planner;
    private readonly PlannedDocuments documents;
    private readonly TableRows tableRows;
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
        this.states = states;
        this.sources = sources;
        this.options = options;
        operationTurns = operations;

        // As small as those of any client: what goes along is added later.
        planner = new TableQueryPlanner(schema, validator, new DocumentBuilder(options.Limits), filterLimits);
        var limits = options.Tables.ForOperations(options.Limits);
        var documentsOfPages = new DocumentBuilder(limits);
        documents = new PlannedDocuments(schema, documentsOfPages, validator, limits, filterLimits);
        var executor = new OperationExecutor(
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
        tableRows = new TableRows(schema, documentsOfPages, executor, options.Tables);
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
        var prepared = await planner.PlanAsync(question, cancellationToken);
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
            return await OpenAsync(question, await planner.PlanAsync(question, run.Token), run);
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
        var (asked, rows, hasRows) = await tableRows.StartAsync(question, prepared, run);

        // Rows of the list that the table is, where it is one. All of them are known to be few enough before the first is sent.
        var count = prepared.List is null ? null : run.Count ?? run.Receipt.RootRows;
        var isCut = run.Count is null && run.Receipt.IsTruncated;
        if (
            count > options.Tables.Rows
            || (isCut && prepared is { PageSize: null, HasPlace: false, HasInnerPages: false })
        )
        {
            throw tableRows.TooManyRows(count ?? options.Tables.Rows);
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

    private RequestError TimedOut() =>
        new RequestError(
            ErrorCode.Timeout,
            $"The table took longer than {options.Tables.Timeout.TotalSeconds} seconds and was ended. Narrow the question."
        ).With("limit", options.Tables.Timeout.TotalSeconds);
}

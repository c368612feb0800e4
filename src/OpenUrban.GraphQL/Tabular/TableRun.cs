using OpenUrban.GraphQL.Errors;
using OpenUrban.GraphQL.Http;
using OpenUrban.GraphQL.Receipts;
using OpenUrban.GraphQL.State;

namespace OpenUrban.GraphQL.Tabular;

/// <summary>One table that is being made: its turn, its time and what it reads.</summary>
internal sealed class TableRun : IAsyncDisposable
{
    private readonly Lock gate = new();
    private readonly CancellationTokenSource time;
    private readonly Timer? patience;
    private Func<IDisposable>? takeLarge;
    private IDisposable? turn;

    /// <param name="turn">A turn among the operations; null when none is needed.</param>
    /// <param name="takeLarge">Takes the turn of a large table; null when none is needed.</param>
    /// <param name="options">Limits.</param>
    /// <param name="cancellationToken">Cancelled when the client leaves.</param>
    public TableRun(
        IDisposable? turn,
        Func<IDisposable>? takeLarge,
        GraphQLHttpOptions options,
        CancellationToken cancellationToken
    )
    {
        (this.turn, this.takeLarge) = (turn, takeLarge);
        time = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        time.CancelAfter(options.Tables.Timeout);
        if (takeLarge is not null)
        {
            // Few rows may take long as well: nothing stays among the operations for longer than those may.
            patience = new Timer(
                static run => ((TableRun)run!).EnlargeOrEnd(),
                this,
                options.Limits.Timeout,
                Timeout.InfiniteTimeSpan
            );
        }
    }

    public CancellationToken Token => time.Token;

    public Receipt Receipt { get; } = new();

    public DataState State { get; set; } = null!;

    public int? Earlier { get; set; }

    /// <summary>Rows that were read.</summary>
    public long Rows { get; set; }

    /// <summary>Rows of the list at the root, where the database was asked for their number.</summary>
    public long? Count { get; set; }

    /// <summary>Whether the first rows that were handed on are all.</summary>
    public bool HasAllInFirst { get; set; }

    /// <summary>Whether those are a part that the question names.</summary>
    public bool IsPart { get; set; }

    /// <summary>Changes the turn of an operation for that of a large table.</summary>
    public void Enlarge()
    {
        lock (gate)
        {
            if (takeLarge is not { } take)
            {
                return;
            }

            var large = take();
            turn?.Dispose();
            (turn, takeLarge) = (large, null);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (patience is not null)
        {
            await patience.DisposeAsync();
        }

        turn?.Dispose();
        time.Dispose();
    }

    private void EnlargeOrEnd()
    {
        try
        {
            Enlarge();
        }
        catch (RequestError)
        {
            time.Cancel();
        }
    }
}

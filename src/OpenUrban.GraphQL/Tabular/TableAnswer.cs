using OpenUrban.GraphQL.State;
using OpenUrban.Tables;

namespace OpenUrban.GraphQL.Tabular;

/// <summary>A table that answers a question. Its first rows are read already.</summary>
public sealed class TableAnswer : IAsyncDisposable
{
    private readonly IAsyncEnumerator<RowBatch> rows;
    private readonly bool hasRows;
    private readonly IAsyncDisposable owner;
    private readonly Action enlarge;

    internal TableAnswer(
        TablePlan plan,
        DataState state,
        DataState asked,
        IAsyncEnumerator<RowBatch> rows,
        bool hasRows,
        long? count,
        IAsyncDisposable owner,
        Action enlarge
    )
    {
        (this.rows, this.hasRows, this.owner, this.enlarge) = (rows, hasRows, owner, enlarge);
        (State, Asked) = (state, asked);
        Table = new Table
        {
            Columns = plan.Columns,
            Rows = ReadAsync(),
            RowCount = count,
            Values = plan.Values,
            Areas = plan.Areas,
        };
    }

    public Table Table { get; }

    /// <summary>The first of its rows, until the others are read; null when it has none.</summary>
    public RowBatch? First => hasRows ? rows.Current : null;

    /// <summary>Whether those are all that it has.</summary>
    public required bool HasAllInFirst { get; init; }

    /// <summary>The state of the moment in which it was asked for.</summary>
    public DataState State { get; }

    /// <summary>What it is answered from: the same, or an earlier release.</summary>
    public DataState Asked { get; }

    /// <summary>Number of that release; null for the state itself.</summary>
    public required int? Earlier { get; init; }

    /// <summary>What the question says in arguments called <c>asOf</c>, and the day that it is asked for as of where it says none.</summary>
    public required IReadOnlyList<string> Days { get; init; }

    /// <summary>Whether the question itself asks for a part: it names the size of a page that has not all rows of its list.</summary>
    public required bool IsPart { get; init; }

    /// <summary>Says that it is becoming large: it goes on in the turn of a large table, and gives back that of a small one.</summary>
    /// <exception cref="GraphQL.Errors.RequestError">As many large ones are made as may be.</exception>
    public void Enlarge() => enlarge();

    public async ValueTask DisposeAsync()
    {
        await rows.DisposeAsync();
        await owner.DisposeAsync();
    }

    private async IAsyncEnumerable<RowBatch> ReadAsync()
    {
        for (var more = hasRows; more; more = await rows.MoveNextAsync())
        {
            yield return rows.Current;
        }
    }
}

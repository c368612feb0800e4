using System.Net;
using OpenUrban.GraphQL.Errors;

namespace OpenUrban.Api.Pages;

/// <summary>
/// Makes few pages at once and lets few wait. Of those that wait, who came last is first: who has waited long has often left, and
/// under more requests than can be answered a queue in order would answer all of them too late. Clients take turns, and where there
/// is no room, it is the oldest request of who has the most that goes.
/// </summary>
internal sealed class PageQueue(int atOnce, int mostWaiting)
{
    private static readonly TimeSpan AskAgain = TimeSpan.FromSeconds(2);

    private readonly Lock gate = new();

    /// <summary>The oldest first.</summary>
    private readonly List<Waiting> waiting = [];
    private int free = atOnce;
    private IPAddress? last;

    /// <param name="client">Who asks.</param>
    /// <param name="work">What is done.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <exception cref="RequestError">There is no room, or it had to be made for others.</exception>
    public async Task<T> RunAsync<T>(IPAddress client, Func<Task<T>> work, CancellationToken cancellationToken)
    {
        await TakeAsync(client, cancellationToken);
        try
        {
            return await work();
        }
        finally
        {
            Release();
        }
    }

    private async Task TakeAsync(IPAddress client, CancellationToken cancellationToken)
    {
        Waiting? refused = null;
        Waiting own;
        lock (gate)
        {
            if (free > 0)
            {
                free--;
                last = client;
                return;
            }

            own = new Waiting(client);
            waiting.Add(own);
            if (waiting.Count > mostWaiting)
            {
                refused = waiting.GroupBy(w => w.Client).MaxBy(group => group.Count())!.First();
                waiting.Remove(refused);
            }
        }

        refused?.Turn.SetException(
            new RequestError(
                ErrorCode.Unavailable,
                $"More than {mostWaiting} pages are waiting to be made. Ask again in some seconds, or ask /graphql for the data."
            )
            {
                RetryAfter = AskAgain,
            }.With("limit", mostWaiting)
        );
        await using var giveUp = cancellationToken.Register(() => GiveUp(own));
        await own.Turn.Task;
    }

    private void GiveUp(Waiting own)
    {
        lock (gate)
        {
            if (!waiting.Remove(own))
            {
                return;
            }
        }

        own.Turn.SetCanceled();
    }

    private void Release()
    {
        Waiting? next;
        lock (gate)
        {
            next = waiting.FindLast(w => !w.Client.Equals(last)) ?? waiting.LastOrDefault();
            if (next is null)
            {
                free++;
                return;
            }

            waiting.Remove(next);
            last = next.Client;
        }

        next.Turn.SetResult();
    }

    private sealed class Waiting(IPAddress client)
    {
        public IPAddress Client => client;

        public TaskCompletionSource Turn { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}

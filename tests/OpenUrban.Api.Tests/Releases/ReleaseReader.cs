using System.Diagnostics;
using System.Globalization;
using System.Net;
using OpenUrban.Api.Tests.Caching;

namespace OpenUrban.Api.Tests.Releases;

/// <summary>Asks processes in turn, one request after another, and writes down what must never be.</summary>
internal sealed class ReleaseReader(IReadOnlyList<HttpClient> clients, string fields)
{
    private int last;
    private int count;

    /// <summary>Requests that were answered.</summary>
    public int Count => Volatile.Read(ref count);

    /// <summary>The last release that was seen.</summary>
    public int Last => Volatile.Read(ref last);

    /// <summary>The releases that were seen.</summary>
    public SortedSet<int> Releases { get; } = [];

    /// <summary>Wrong answers: a release before the last one, parts of two releases, errors.</summary>
    public List<string> Wrong { get; } = [];

    /// <summary>Longest time from a request to its answer.</summary>
    public TimeSpan LongestWait { get; private set; }

    /// <param name="goesOn">Whether another request is sent.</param>
    /// <param name="pause">Between two requests: the processors are for the API as well.</param>
    public async Task ReadAsync(Func<bool> goesOn, TimeSpan pause = default)
    {
        while (goesOn())
        {
            await ReadOnceAsync();
            if (pause > TimeSpan.Zero)
            {
                await Task.Delay(pause);
            }
        }
    }

    public async Task ReadOnceAsync()
    {
        // Two of three are known from before, the third is new.
        var query = count % 3 == 0 ? $"{{ {fields} }} # {Guid.NewGuid()}" : $"{{ {fields} }}";
        var time = Stopwatch.StartNew();
        Check(await clients[count % clients.Count].AskAsync(query));
        Interlocked.Increment(ref count);
        LongestWait = time.Elapsed > LongestWait ? time.Elapsed : LongestWait;
    }

    private void Check((HttpStatusCode Status, string? Release, string Body) answer)
    {
        var release = int.Parse(answer.Release ?? "0", CultureInfo.InvariantCulture);
        if (
            answer.Status != HttpStatusCode.OK
            || release < last
            || !answer.Body.StartsWith(Edition.BodyOf(release), StringComparison.Ordinal)
        )
        {
            Wrong.Add($"Request {count}, after release {last}: {answer}");
        }

        Volatile.Write(ref last, Math.Max(last, release));
        Releases.Add(release);
    }
}

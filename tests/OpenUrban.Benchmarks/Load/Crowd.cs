using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Json;

namespace OpenUrban.Benchmarks.Load;

/// <summary>
/// Many connections that ask without a pause, in a process of its own, so that it is not the load that is measured:
/// <c>crowd KIND ADDRESS CONNECTIONS CLIENTS SECONDS</c>. Its last line says how often which status came.
/// </summary>
internal static class Crowd
{
    public const string Questions = "questions";
    public const string Pages = "pages";
    public const string Largest = "largest";

    private const int Kinds = 1_000;

    /// <summary>With texts as long as they are, and cells as many as there may be.</summary>
    private static readonly string[] LargestQuestions =
    [
        Page(
            string.Join(
                ' ',
                Enumerable
                    .Range(0, 12)
                    .Select(i =>
                        $"i{i}: indicator {{ code name definition decimals }} a{i}: area {{ code name note }} v{i}: valueText"
                    )
            )
        ),
        Page("indicator { series(areas: [\"A0005\"]) { observations { value } } }", first: 1000),
        "{ series(indicators: [\"I003\", \"I007\", \"I011\", \"I014\"], areaKind: DISTRICT) { points { year value inputs { observation { year value } } } observations { id year value status source { name producer } } } }",
    ];

    /// <summary>How often each status came, 0 for no answer.</summary>
    public static async Task<Dictionary<int, int>> RunAsync(
        string kind,
        Uri address,
        int connections,
        int clients,
        double seconds
    )
    {
        var start = new ProcessStartInfo(
            "dotnet",
            [
                typeof(Crowd).Assembly.Location,
                "crowd",
                kind,
                address.ToString(),
                connections.ToString(CultureInfo.InvariantCulture),
                clients.ToString(CultureInfo.InvariantCulture),
                seconds.ToString(CultureInfo.InvariantCulture),
            ]
        )
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return output
            .Split(['\n', ' '], StringSplitOptions.RemoveEmptyEntries)
            .Select(part => part.Split('='))
            .ToDictionary(
                part => int.Parse(part[0], CultureInfo.InvariantCulture),
                part => int.Parse(part[1], CultureInfo.InvariantCulture)
            );
    }

    public static async Task<int> MainAsync(
        string kind,
        string address,
        string connections,
        string clients,
        string seconds
    )
    {
        using var end = new CancellationTokenSource(
            TimeSpan.FromSeconds(double.Parse(seconds, CultureInfo.InvariantCulture))
        );
        using var client = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = int.MaxValue })
        {
            BaseAddress = new Uri(address),
            Timeout = TimeSpan.FromSeconds(10),
        };
        var counts = new int[Kinds];
        var of = int.Parse(clients, CultureInfo.InvariantCulture);
        await Task.WhenAll(
            Enumerable
                .Range(0, int.Parse(connections, CultureInfo.InvariantCulture))
                .Select(i =>
                    AskAsync(
                        client,
                        kind,
                        i,
                        of == 0 ? null : $"198.51.{i % of / 250}.{i % of % 250}",
                        counts,
                        end.Token
                    )
                )
        );
        Console.WriteLine(
            string.Join(' ', Enumerable.Range(0, Kinds).Where(s => counts[s] > 0).Select(s => $"{s}={counts[s]}"))
        );
        return 0;
    }

    private static async Task AskAsync(
        HttpClient client,
        string kind,
        int connection,
        string? address,
        int[] counts,
        CancellationToken end
    )
    {
        for (var i = 0; !end.IsCancellationRequested; i++)
        {
            using var request =
                kind == Pages
                    ? new HttpRequestMessage(HttpMethod.Get, new Uri($"/chart?x={connection}-{i}", UriKind.Relative))
                    : new HttpRequestMessage(HttpMethod.Post, new Uri("/graphql", UriKind.Relative))
                    {
                        Content = JsonContent.Create(
                            new { query = kind == Largest ? LargestQuestion(connection, i) : Question(connection, i) }
                        ),
                    };
            if (address is not null)
            {
                request.Headers.Add("X-Forwarded-For", address);
            }

            try
            {
                using var answer = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, end);
                await answer.Content.CopyToAsync(Stream.Null, end);
                Interlocked.Increment(ref counts[(int)answer.StatusCode]);
                if (
                    answer.StatusCode
                    is not (HttpStatusCode.OK or HttpStatusCode.ServiceUnavailable or HttpStatusCode.TooManyRequests)
                )
                {
                    await Task.Delay(TimeSpan.FromMilliseconds(100), end);
                }
            }
            catch (OperationCanceledException) when (end.IsCancellationRequested)
            {
                return;
            }
            catch (Exception exception)
                when (exception is HttpRequestException or OperationCanceledException or IOException)
            {
                Interlocked.Increment(ref counts[0]);
            }
        }
    }

    /// <summary>Each another: a search and a thousand values, 110 kB.</summary>
    private static string Question(int connection, int i) =>
        $"{{ search(text: \"pu{connection}\") {{ totalCount }} observations(first: 1000, where: {{ year: {{ gt: {i % 1900} }} }}) "
        + "{ nodes { id year value valueText } } }";

    private static string LargestQuestion(int connection, int i) =>
        $"{LargestQuestions[(connection + i) % LargestQuestions.Length]} # {connection} {i}";

    private static string Page(string fields, int first = 1000) =>
        $"{{ observations(first: {first}) {{ nodes {{ {fields} }} }} }}";
}

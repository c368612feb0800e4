using OpenUrban.Testing;

namespace OpenUrban.Api.Tests.ErrorHandling;

/// <summary>The API over the shipped data, as a process: the real server with its own limits, which waits for slow bodies only shortly.</summary>
public sealed class HostileServer : IAsyncLifetime
{
    private ApiProcess? process;
    private HttpClient? client;

    public HttpClient Client => client!;

    public Uri Address => client!.BaseAddress!;

    public IReadOnlyList<string> Log => process!.Log;

    /// <summary>Lines that tell of a fault of the server, or are a part of a trace.</summary>
    public IReadOnlyList<string> Faults =>
        [
            .. Log.Where(line =>
                    line.StartsWith("fail:", StringComparison.Ordinal)
                    || line.StartsWith("crit:", StringComparison.Ordinal)
                    || line.Contains("   at ", StringComparison.Ordinal)
                    || line.Contains("Exception", StringComparison.Ordinal)
                )
                // The folder that is missing here is told of once, and right so.
                .Where(line =>
                    !line.StartsWith("fail: OpenUrban.Api.ErrorHandling.DiskAvailability", StringComparison.Ordinal)
                ),
        ];

    public async Task InitializeAsync()
    {
        process = ApiProcess.Start(
            (await LoadedDatabases.GetAsync(Engine.Sqlite)).ConnectionString,
            workingFolder: null,
            ("RequestBody__GraceSeconds", "1.5"),
            ("TMPDIR", "/nonexistent")
        );
        client = await process.ConnectAsync();
    }

    public async Task DisposeAsync()
    {
        client?.Dispose();
        if (process is not null)
        {
            await process.DisposeAsync();
        }
    }
}

using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Logging;

namespace OpenUrban.Benchmarks.Servers;

/// <summary>
/// What the API is measured against, each a process of its own on the same web server with the same settings:
/// <c>serve bytes ADDRESS FOLDER</c> sends files as they are, <c>serve statement ADDRESS DATABASE</c> answers with SQL.
/// The last part of a path names the workload.
/// </summary>
internal static class ServeCommand
{
    public static async Task<int> RunAsync(string kind, string address, string[] rest)
    {
        switch (kind, rest)
        {
            case ("bytes", [var folder]):
                await RunAsync(address, new PrecomputedAnswers(folder).AnswerAsync);
                return 0;
            case ("statement", [var database]):
                await RunAsync(address, new StatementAnswers(database).AnswerAsync);
                return 0;
            default:
                await Console.Error.WriteLineAsync("serve bytes ADDRESS FOLDER | serve statement ADDRESS DATABASE");
                return 2;
        }
    }

    private static async Task RunAsync(string address, RequestDelegate answer)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel((KestrelServerOptions k) => k.AddServerHeader = false);
        builder.WebHost.UseUrls(address);
        builder.Logging.ClearProviders();
        await using var app = builder.Build();
        app.Run(answer);
        await app.RunAsync();
    }
}

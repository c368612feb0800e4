using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using OpenUrban.GraphQL.Execution;
using OpenUrban.GraphQL.Http;

namespace OpenUrban.GraphQL;

/// <summary>
/// Builds the schema, and validates and plans a first document, while something else is done: it takes half of a
/// start. A schema that cannot be built ends the start.
/// </summary>
internal sealed class SchemaStartup(IServiceProvider services) : IHostedLifecycleService
{
    private Task? building;

    public void Begin() => building ??= Task.Run(BuildAsync);

    public Task StartingAsync(CancellationToken cancellationToken)
    {
        Begin();
        return Task.CompletedTask;
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => building!.WaitAsync(cancellationToken);

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private async Task BuildAsync()
    {
        services.GetRequiredService<ISchema>().Initialize();
        var documents = services.GetRequiredService<PlannedDocuments>();
        var first = new GraphQLHttpRequest("{ __typename }", null, null, null);
        await documents.FindAsync(first, state: null, CancellationToken.None);
    }
}

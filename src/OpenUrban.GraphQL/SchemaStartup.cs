using GraphQL;
using GraphQL.Types;
using Microsoft.Extensions.Hosting;
using OpenUrban.GraphQL.Compilation;
using OpenUrban.GraphQL.Http;

namespace OpenUrban.GraphQL;

/// <summary>
/// Builds the schema, and validates and compiles a first document, while the other services of the host start: nobody
/// waits for it later. A schema that cannot be built ends the start.
/// </summary>
internal sealed class SchemaStartup(ISchema schema, CompiledDocuments documents) : IHostedLifecycleService
{
    private Task building = Task.CompletedTask;

    public Task StartingAsync(CancellationToken cancellationToken)
    {
        building = Task.Run(BuildAsync, CancellationToken.None);
        return Task.CompletedTask;
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => building;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private async Task BuildAsync()
    {
        schema.Initialize();
        await documents.FindAsync(new GraphQLHttpRequest("{ __typename }", null, null, null), CancellationToken.None);
    }
}

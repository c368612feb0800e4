using OpenUrban.Api;
using OpenUrban.Api.Addresses;
using OpenUrban.Api.Caching;
using OpenUrban.Api.Clients;
using OpenUrban.Api.Datasets;
using OpenUrban.Api.ErrorHandling;
using OpenUrban.Api.Exports;
using OpenUrban.Api.Health;
using OpenUrban.Api.Http;
using OpenUrban.Api.Pages;
using OpenUrban.Api.Startup;
using OpenUrban.Api.Telemetry;
using OpenUrban.GraphQL;
using OpenUrban.GraphQL.Http;

if (HealthCommand.IsGiven(args))
{
    return await HealthCommand.RunAsync();
}

// Settings are read once: watching their files for changes would take a thread and a part of the start.
var builder = WebApplication.CreateBuilder([.. args, "--hostBuilder:reloadConfigOnChange=false"]);
builder.WebHost.ConfigureKestrel((context, kestrel) => kestrel.Limit(context.Configuration));

// Started from its build output, the compressed files of the pages still lie in the build's own folders.
builder.WebHost.UseStaticWebAssets();
builder.ListenForMetrics();
var connectionString = builder.Configuration.GetConnectionString("OpenUrban") ?? "Data Source=data/openurban.db";
builder
    .Services.AddApi(connectionString, builder.Configuration)
    .AddExports(builder.Configuration)
    .AddDatasets(builder.Configuration)
    .AddPages(builder.Configuration)
    .AddErrorHandling()
    .AddSharedCache(builder.Configuration)
    .AddAddresses(builder.Configuration)
    .AddClients(builder.Configuration)
    .AddHealth()
    .AddDraining(builder.Configuration)
    .AddCompression()
    .AddTelemetry(builder.Configuration);

// Disposed also when it cannot start: what the log has still to say is written then.
await using var app = builder.Build();
app.BeginGraphQL();
app.BeginTelemetry();
if (!app.HasAddresses())
{
    return 1;
}

if (await app.PrepareDatabaseAsync(connectionString) is { } exitCode)
{
    return exitCode;
}

app.UseErrorHandling();
app.UseMetricsGuard();
app.UseDraining();
app.UseTrailingSlashes();
app.UseClients();
app.UseConditionalRequests();
app.UseAnswerCache("/graphql");
app.UseCompression();
app.UseClientConcurrency();

// Named here, because it would stand before everything else otherwise.
app.UseRouting();
app.MapGraphQL("/graphql");
app.MapExports();
app.MapDatasets();
app.MapPages();
app.MapHealth();
app.MapTelemetry();
app.MapAssets();
app.AnnounceAddresses();
return await app.RunQuietlyAsync();

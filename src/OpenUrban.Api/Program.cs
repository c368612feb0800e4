using GraphQL;
using OpenUrban.Api;
using OpenUrban.Api.Releases;
using OpenUrban.GraphQL;

// Enumeration members are described in the schema by their documentation comments.
GlobalSwitches.EnableReadDescriptionFromXmlDocumentation = true;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddApi(builder.Configuration.GetConnectionString("OpenUrban") ?? "Data Source=data/openurban.db");
var app = builder.Build();
app.UseReleaseHeader("/graphql");
app.MapGraphQL("/graphql");
await app.RunAsync();

using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OpenUrban.Api.Datasets;
using OpenUrban.Testing;
using OpenUrban.Testing.Documentation;

namespace OpenUrban.Api.Tests.Documentation;

/// <summary>Tables that are written by hand have a row for each thing that there is, and no other.</summary>
public sealed class TableTests
{
    [Fact]
    public async Task Every_address_has_its_row()
    {
        var host = await ApiHost.GetAsync(Engine.Sqlite);
        using var client = host.CreateClient();
        var routes = host
            .Services.GetRequiredService<EndpointDataSource>()
            .Endpoints.OfType<RouteEndpoint>()
            .Select(endpoint => $"/{endpoint.RoutePattern.RawText!.TrimStart('/')}")
            // What the build makes of src/OpenUrban.Web.
            .Where(route =>
                !route.StartsWith("/web/", StringComparison.Ordinal)
                && !route.StartsWith("/playground/", StringComparison.Ordinal)
                && !route.EndsWith(DatasetEndpoints.ChecksumSuffix, StringComparison.Ordinal)
            )
            .Select(route => route.Length > 1 ? route.TrimEnd('/') : route)
            .Distinct();

        Assert.Equal(routes.Order(StringComparer.Ordinal), Addresses("src/OpenUrban.Api/README.md", "Addresses"));
    }

    [Fact]
    public void Every_file_of_the_whole_data_set_has_its_row() =>
        Assert.Equal(
            DatasetKind.All.Select(kind => $"{DatasetEndpoints.Path}.{kind.Extension}").Order(StringComparer.Ordinal),
            Addresses("src/OpenUrban.Exports/README.md", "The whole data set")
        );

    [Fact]
    public async Task Every_member_of_a_receipt_has_its_row()
    {
        using var client = (await ApiHost.GetAsync(Engine.Sqlite)).CreateClient();
        using var answer = await client.PostAsJsonAsync(
            "/graphql?receipt=1",
            new { query = "{ series(indicators: [\"GDP\"], areas: [\"310000\"]) { values } }" }
        );
        var receipt = (await answer.Content.ReadFromJsonAsync<JsonElement>()).At("extensions", "receipt");

        Assert.Equal(
            receipt.EnumerateObject().Select(member => member.Name).Order(StringComparer.Ordinal),
            FirstCells("schema/README.md", "Receipts").Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public async Task Every_verdict_has_its_row()
    {
        var answer = await (await ApiHost.GetAsync(Engine.Sqlite)).QueryAsync(
            "{ __type(name: \"ProgressStatus\") { enumValues { name } } }"
        );

        Assert.Equal(
            answer.At("data", "__type", "enumValues").EnumerateArray().Select(v => v.At("name").GetString()).Order(),
            FirstCells("schema/README.md", "Progress of targets").Order()
        );
    }

    [Fact]
    public void Every_decision_is_dated_and_listed()
    {
        var pages = MarkdownPage.All.Where(p => p.Name.StartsWith("src/decisions/", StringComparison.Ordinal)).ToList();
        var list = MarkdownPage
            .Of("src/README.md")
            .Links.Where(link => link.StartsWith("decisions/", StringComparison.Ordinal));

        Assert.Equal(pages.Select(page => page.Name["src/".Length..]), list);
        Assert.All(
            pages,
            page =>
            {
                Assert.Matches(@"\A# \d+\. \S.*\n\nDecided on 20\d\d-\d\d-\d\d\.\n", page.Text);
                Assert.Equal(["context", "decision", "consequence"], page.Anchors.Skip(1));
            }
        );
    }

    private static IEnumerable<string> FirstCells(string page, string heading) =>
        MarkdownPage.Of(page).Table(heading).Rows.SelectMany(row => MarkdownTable.CodeIn(row[0]));

    private static IEnumerable<string> Addresses(string page, string heading) =>
        FirstCells(page, heading).Where(code => code.StartsWith('/')).Order(StringComparer.Ordinal);
}

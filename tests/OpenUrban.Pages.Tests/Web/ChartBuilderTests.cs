using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Microsoft.Playwright;
using Parquet;
using SkiaSharp;

namespace OpenUrban.Pages.Tests.Web;

/// <summary>The chart builder in a real browser.</summary>
[Collection(nameof(Site))]
[Trait("Category", "Slow")]
public sealed class ChartBuilderTests(Site site)
{
    private const string TwoDistricts = "/chart?indicators=POP_CENSUS&areas=310115,310101&from=2000";

    [Fact]
    public async Task A_chart_built_from_nothing_is_the_same_at_its_address()
    {
        await using var visit = await site.VisitAsync("/chart?indicators=&language=en");
        var page = visit.Page;
        await visit.WaitForScriptAsync();
        Assert.Equal(0, await page.Locator(".chart-picture").CountAsync());

        await page.GetByLabel("Filter by name or code").FillAsync("census resident");
        await page.GetByLabel("Census resident population").CheckAsync();
        await page.GetByLabel("Pudong New Area").CheckAsync();
        await page.GetByLabel("Minhang District").CheckAsync();
        await page.GetByLabel("From", new() { Exact = true }).FillAsync("2000");
        await page.GetByLabel("What is made of the values").SelectOptionAsync("INDEX");
        await page.GetByLabel("Base year (100)").FillAsync("2000");
        await page.GetByLabel("Kind of chart").SelectOptionAsync("bar");
        await page.GetByLabel("Title of your own").FillAsync("Grown & growing");
        await page.WaitForURLAsync("**title=Grown**");
        await WaitForPictureAsync(visit, "Grown");
        var built = await PictureAsync(page);

        await using var later = await site.VisitAsync(page.Url);
        await later.WaitForScriptAsync();
        await WaitForPictureAsync(later, "Grown");

        Assert.Equal(
            "/chart?indicators=POP_CENSUS&areas=310112,310115&from=2000&transform=INDEX&baseYear=2000&chart=bar&title=Grown%20%26%20growing",
            new Uri(page.Url).PathAndQuery
        );
        Assert.Equal(built, await PictureAsync(later.Page));
        Assert.True(await later.Page.GetByLabel("Minhang District").IsCheckedAsync());
        Assert.Equal("INDEX", await later.Page.GetByLabel("What is made of the values").InputValueAsync());
        Assert.Empty(visit.Complaints.Concat(later.Complaints));
    }

    [Fact]
    public async Task Another_choice_is_another_picture()
    {
        await using var visit = await site.VisitAsync(TwoDistricts);
        await visit.WaitForScriptAsync();
        await visit.WaitForPicturesAsync();
        var before = await PictureAsync(visit.Page);

        await visit.Page.GetByLabel("Chongming District").CheckAsync();
        await visit.Page.WaitForURLAsync("**310151**");
        await visit.Page.WaitForFunctionAsync("() => document.querySelector('.chart-picture')?.src.includes('310151')");
        await visit.WaitForPicturesAsync();

        Assert.NotEqual(before, await PictureAsync(visit.Page));
    }

    [Theory]
    [InlineData("CSV")]
    [InlineData("XLSX")]
    [InlineData("JSON")]
    [InlineData("Parquet")]
    [InlineData("SVG")]
    [InlineData("PNG")]
    public async Task A_file_is_downloaded_and_can_be_opened(string format)
    {
        await using var visit = await site.VisitAsync(TwoDistricts);
        await visit.WaitForScriptAsync();

        var download = await visit.Page.RunAndWaitForDownloadAsync(() =>
            visit
                .Page.Locator(".chart-files")
                .GetByRole(AriaRole.Link, new() { Name = format, Exact = true })
                .ClickAsync()
        );
        var file = await File.ReadAllBytesAsync(await download.PathAsync());

        Assert.EndsWith($".{format.ToLowerInvariant()}", download.SuggestedFilename, StringComparison.Ordinal);
        // What Pudong had in 2020.
        Assert.Contains("5681512", await TextAsync(format, file), StringComparison.Ordinal);
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task Link_citation_and_query_go_with_the_chart()
    {
        await using var visit = await site.VisitAsync($"{TwoDistricts}&language=zh-Hans");
        await visit.WaitForScriptAsync();
        var page = visit.Page;

        var link = await page.GetByLabel("图表链接").InputValueAsync();
        var embed = await page.GetByLabel("嵌入代码").InputValueAsync();
        var citation = await page.GetByLabel("引用格式").InputValueAsync();
        await page.GetByText("查看 GraphQL 查询").ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "在查询工具中打开" }).ClickAsync();
        await page.WaitForURLAsync("**/graphql?operation=chart**", new() { WaitUntil = WaitUntilState.Commit });
        await page.Locator(".graphiql-query-editor").GetByText("Chart").First.WaitForAsync();

        Assert.StartsWith($"{site.Client.BaseAddress}chart?indicators=POP_CENSUS", link, StringComparison.Ordinal);
        Assert.Contains("release=1", citation, StringComparison.Ordinal);
        var frame = XElement.Parse(embed.Replace(" loading=\"lazy\"", "", StringComparison.Ordinal));
        using var embedded = await site.Client.GetAsync(frame.Attribute("src")!.Value);
        Assert.True(embedded.IsSuccessStatusCode);
    }

    /// <summary>What of a file a program of its kind reads.</summary>
    private static async Task<string> TextAsync(string format, byte[] file)
    {
        switch (format)
        {
            case "XLSX":
                using (var workbook = SpreadsheetDocument.Open(new MemoryStream(file), isEditable: false))
                {
                    return string.Join(
                        ' ',
                        workbook.WorkbookPart!.WorksheetParts.SelectMany(sheet =>
                            sheet.Worksheet!.Descendants<CellValue>().Select(cell => cell.Text)
                        )
                    );
                }

            case "JSON":
                return JsonDocument.Parse(file).RootElement.At("rows").ToString();
            case "Parquet":
                await using (var reader = await ParquetReader.CreateAsync(new MemoryStream(file)))
                {
                    using var rows = reader.OpenRowGroupReader(0);
                    var field = reader.Schema.DataFields.Single(f => f.Name == "values");
                    var values = new double?[rows.RowCount];
                    await rows.ReadAsync(field, values.AsMemory());
                    return string.Join(' ', values);
                }

            case "SVG":
                // A picture has the values in the titles of its marks, with their digits in groups.
                return XDocument
                    .Parse(Encoding.UTF8.GetString(file))
                    .Root!.Value.Replace(",", "", StringComparison.Ordinal);
            case "PNG":
                using (var picture = SKBitmap.Decode(file))
                {
                    Assert.InRange(picture.Pixels.Distinct().Count(), 3, int.MaxValue);
                    return "5681512";
                }

            default:
                return Encoding.UTF8.GetString(file);
        }
    }

    private static async Task WaitForPictureAsync(Visit visit, string text)
    {
        await visit.Page.WaitForFunctionAsync(
            "text => document.querySelector('.chart-picture')?.src.includes(text)",
            text
        );
        await visit.WaitForPicturesAsync();
    }

    /// <summary>What the browser makes of the picture, wherever on the page that stands.</summary>
    private static Task<string> PictureAsync(IPage page) =>
        page.Locator(".chart-picture")
            .EvaluateAsync<string>(
                """
                picture => {
                  const canvas = document.createElement('canvas');
                  [canvas.width, canvas.height] = [picture.naturalWidth, picture.naturalHeight];
                  canvas.getContext('2d').drawImage(picture, 0, 0);
                  return canvas.toDataURL();
                }
                """
            );
}

using System.Net;
using System.Text.RegularExpressions;
using OpenUrban.Testing;

namespace OpenUrban.Pages.Tests;

/// <summary>Every page is there, and every picture on it can be drawn.</summary>
[Trait("Category", "Slow")]
public sealed partial class PagePictureTests
{
    [Fact]
    public async Task Every_page_of_the_site_map_is_there_with_all_its_pictures()
    {
        using var client = await ClientAsync();
        var paths = await SiteMap.PathsAsync(client, "en");

        Assert.Contains("/sources/CEN2020", paths);
        Assert.Contains("/indicators/POP_CENSUS", paths);
        Assert.Empty(await FaultsAsync(client, paths));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh-Hans")]
    [InlineData("zh-Hant")]
    public async Task A_page_of_each_kind_is_there_with_all_its_pictures_in_each_language(string language)
    {
        using var client = await ClientAsync();

        Assert.Empty(await FaultsAsync(client, SiteMap.Sample.Select(path => In(path, language))));
    }

    [Theory]
    [InlineData("/indicators/POP_CENSUS?areas=places,districts,others", "pop-census", 24)]
    [InlineData("/indicators/URB_RATE_CENSUS?areas=others", "urb-rate-census", 24)]
    [InlineData("/chart?indicators=POP_CENSUS", "pop-census", 24)]
    [InlineData("/chart?indicators=POP_CENSUS,POP_URBAN_CENSUS", "pop-census", 12)]
    public async Task A_chart_of_more_areas_than_it_has_room_for_says_so(string path, string indicator, int room)
    {
        using var client = await ClientAsync();
        var areas = AreasOf(indicator);
        if (path.EndsWith("?areas=others", StringComparison.Ordinal))
        {
            areas.ExceptWith(AreasWith("kind", "DISTRICT"));
            areas.ExceptWith(AreasWith("code", "310000"));
        }

        var page = await client.TextAsync(path);

        Assert.Contains(
            $"{room} of {areas.Count} areas",
            page[page.IndexOf("<main", StringComparison.Ordinal)..],
            StringComparison.Ordinal
        );
        if (!path.Contains("others", StringComparison.Ordinal))
        {
            Assert.Contains("310000", PicturesOf(page).First(), StringComparison.Ordinal);
        }
    }

    public static TheoryData<string, int, string> Lists() =>
        new()
        {
            { "/indicators", ShippedData.Indicators, "href=\"/indicators/" },
            { "/chart", ShippedData.Indicators, "name=\"indicators\"" },
            { "/chart", AreasOf("*").Count, "name=\"areas\" value=\"[0-9]" },
            { "/sources", ShippedData.Sources, "href=\"/sources/" },
            {
                "/indicators/POP_CENSUS",
                AreasOf("pop-census").Count,
                "<tr><th scope=\"row\">(<a[^>]*>)?[^<]*(</a>)?</th><td>[0-9]{4}(–[0-9]{4})?</td>"
            },
        };

    [Theory, MemberData(nameof(Lists))]
    public async Task A_list_of_a_page_has_all_there_is(string path, int count, string row)
    {
        using var client = await ClientAsync();

        var page = await client.TextAsync(path);

        Assert.Equal(count, Regex.Count(page, row, RegexOptions.None, TimeSpan.FromSeconds(5)));
    }

    /// <summary>The areas of which there are values of an indicator, by the name of its folder.</summary>
    private static HashSet<string> AreasOf(string indicator) =>
        [
            .. Directory
                .EnumerateDirectories(Path.Combine(Repository.Data, "indicators"), indicator)
                .SelectMany(folder => DataFile.Read(Path.Combine(folder, "observations.csv")))
                .Select(row => row["area"]),
        ];

    /// <summary>The areas whose line in the data says this.</summary>
    private static IEnumerable<string> AreasWith(string column, string value) =>
        DataFile.Read("areas/areas.csv").Where(area => area[column] == value).Select(area => area["code"]);

    private static async Task<PageClient> ClientAsync() => new((await ApiHost.GetAsync(Engine.Sqlite)).CreateClient());

    private static string In(string path, string language) =>
        $"{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}language={language}";

    /// <summary>What is wrong with pages, and with each picture once.</summary>
    private static async Task<IReadOnlyList<string>> FaultsAsync(PageClient client, IEnumerable<string> paths)
    {
        var faults = new List<string>();
        var drawn = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            using var answer = await client.GetAsync(path);
            var page = await answer.Content.ReadAsStringAsync();
            if (answer.StatusCode != HttpStatusCode.OK)
            {
                faults.Add($"{path}: {answer.StatusCode}");
            }

            foreach (var picture in PicturesOf(page).Where(drawn.Add))
            {
                using var image = await client.GetAsync(picture, "image/*");
                var content = await image.Content.ReadAsStringAsync();
                if (image.StatusCode != HttpStatusCode.OK || !content.Contains("<svg", StringComparison.Ordinal))
                {
                    faults.Add($"{path}: {picture} {image.StatusCode} {content}");
                }
            }
        }

        return faults;
    }

    private static IEnumerable<string> PicturesOf(string page) =>
        Picture().Matches(page).Select(match => WebUtility.HtmlDecode(match.Groups["address"].Value));

    [GeneratedRegex(
        "<(img|source)\\b[^>]* (src|srcSet)=\"(?<address>[^\"]+)\"",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase,
        5000
    )]
    private static partial Regex Picture();
}

using System.Text.RegularExpressions;
using OpenUrban.Testing;
using OpenUrban.Testing.Documentation;

namespace OpenUrban.Api.Tests.Documentation;

/// <summary>Pages lead where they say, and are where they have to be.</summary>
public sealed partial class PageTests
{
    private const int MostBytes = 8 * 1024;

    /// <summary>Folders of the repository that have a page for those who work in them.</summary>
    private static readonly string[] Rooms =
    [
        "",
        "schema/",
        "seed/",
        "seed/data/",
        "seed/mappings/",
        "src/",
        "src/OpenUrban.Api/",
        "src/OpenUrban.Exports/",
        "tests/",
    ];

    public static TheoryData<string> Pages => [.. MarkdownPage.All.Select(page => page.Name)];

    [Fact]
    public void Each_room_has_its_page() =>
        Assert.Equal(
            Rooms.Select(room => $"{room}README.md").Order(StringComparer.Ordinal),
            MarkdownPage.Readmes.Select(page => page.Name)
        );

    [Fact]
    public void The_first_page_is_short_and_leads_to_all_others()
    {
        var page = MarkdownPage.Of("README.md");

        Assert.InRange(new FileInfo(Path.Combine(Repository.Root, page.Name)).Length, 1, MostBytes);
        Assert.All(Rooms.Skip(1), room => Assert.Contains($"{room}README.md", page.Links));
    }

    [Theory, MemberData(nameof(Pages))]
    public void Every_link_leads_somewhere(string name)
    {
        var page = MarkdownPage.Of(name);

        Assert.All(page.Links.Where(link => !IsAbsolute(link)), link => AssertLeads(page, link));
    }

    [Theory, MemberData(nameof(Pages))]
    public void Every_file_that_is_named_is_there(string name)
    {
        var places = MarkdownPage
            .Of(name)
            .Codes.Where(code => Place().IsMatch(code))
            .Where(code => !Path.Exists(Path.Combine(Repository.Root, code)));

        Assert.Empty(places);
    }

    /// <summary>What of the data set the first page tells is told by the tests in one place.</summary>
    [Fact]
    public void The_size_of_the_data_set_is_the_one_that_is_counted()
    {
        var text = MarkdownPage.Of("README.md").Text.ReplaceLineEndings(" ");

        Assert.Contains(
            FormattableString.Invariant(
                $"{ShippedData.Values:N0} values of {ShippedData.Indicators} indicators for {ShippedData.Areas} areas"
            ),
            text,
            StringComparison.Ordinal
        );
        Assert.Contains($"{ShippedData.Sources} sources", text, StringComparison.Ordinal);
    }

    private static bool IsAbsolute(string link) =>
        link.Contains("://", StringComparison.Ordinal) || link.StartsWith("mailto:", StringComparison.Ordinal);

    private static void AssertLeads(MarkdownPage page, string link)
    {
        var parts = link.Split('#', 2);
        var target =
            parts[0].Length == 0 ? Path.Combine(Repository.Root, page.Name) : Path.Combine(page.Folder, parts[0]);
        Assert.True(Path.Exists(target), $"{page.Name} leads to {link}, where there is nothing.");
        if (parts.Length == 2)
        {
            var other = Path.GetRelativePath(Repository.Root, target).Replace('\\', '/');
            Assert.True(
                MarkdownPage.Of(other).Anchors.Contains(parts[1]),
                $"{page.Name} leads to {link}, but {other} has no such heading."
            );
        }
    }

    /// <summary>A path from the root, without anything in capitals that is to be filled in.</summary>
    [GeneratedRegex(
        @"^(src|seed|schema|tests|\.config|\.github|\.devcontainer|\.ci)/(?!(.*/)?(NAME|VERSION)\b)[\w./-]+$",
        RegexOptions.ExplicitCapture,
        60_000
    )]
    private static partial Regex Place();
}

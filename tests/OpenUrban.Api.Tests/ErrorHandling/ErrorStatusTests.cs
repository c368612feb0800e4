using System.Globalization;
using System.Text.RegularExpressions;
using OpenUrban.GraphQL.Errors;
using OpenUrban.Testing;

namespace OpenUrban.Api.Tests.ErrorHandling;

public sealed partial class ErrorStatusTests
{
    [Fact]
    public async Task The_published_list_and_the_table_say_the_same()
    {
        var list = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "schema", "error-codes.md"));

        var listed = Row()
            .Matches(list)
            .Select(row =>
                (row.Groups["code"].Value, int.Parse(row.Groups["status"].Value, CultureInfo.InvariantCulture))
            )
            .ToList();

        Assert.NotEmpty(listed);
        Assert.All(listed, row => Assert.Equal(row.Item2, ErrorStatus.Of(row.Value)));
    }

    [GeneratedRegex(
        @"^\| `(?<code>\w+)` \| (?<status>\d{3})\b",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture,
        60_000
    )]
    private static partial Regex Row();
}

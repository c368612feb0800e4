using System.Reflection;
using System.Text.RegularExpressions;
using OpenUrban.GraphQL.Errors;
using OpenUrban.Testing;

namespace OpenUrban.Api.Tests.Errors;

public sealed partial class ErrorCodeTests
{
    [Fact]
    public async Task The_published_list_has_every_code_once()
    {
        var list = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "schema", "error-codes.md"));

        var listed = Row().Matches(list).Select(row => row.Groups["code"].Value).Order();
        var codes = typeof(ErrorCode)
            .GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => (string)field.GetRawConstantValue()!)
            .Order();

        Assert.Equal(codes, listed);
    }

    [GeneratedRegex(@"^\| `(?<code>\w+)` \|", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Row();
}

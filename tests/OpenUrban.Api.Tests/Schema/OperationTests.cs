using System.Security.Cryptography;
using System.Text.Json;
using OpenUrban.Testing;

namespace OpenUrban.Api.Tests.Schema;

/// <summary>The documents of schema/operations, which the API publishes.</summary>
public sealed class OperationTests
{
    private static string Folder => Path.Combine(Repository.Root, "schema", "operations");

    public static TheoryData<string> Names() =>
        [.. Directory.EnumerateFiles(Folder, "*.graphql").Order().Select(f => Path.GetFileNameWithoutExtension(f))];

    [Theory, MemberData(nameof(Names))]
    public async Task An_operation_is_answered_by_its_name_and_by_its_hash(string name)
    {
        var host = await ApiHost.GetAsync(Engine.Sqlite);
        using var client = host.CreateClient();
        var bytes = await File.ReadAllBytesAsync(Path.Combine(Folder, $"{name}.graphql"));

        var byName = await client.GetStringAsync($"/graphql/persisted/{name}");
        var byHash = await client.GetStringAsync(
            $"/graphql/persisted/{Convert.ToHexStringLower(SHA256.HashData(bytes))}"
        );

        var answer = JsonDocument.Parse(byName).RootElement;
        Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
        Assert.DoesNotContain(answer.At("data").EnumerateObject(), field => field.Value.GetRawText() is "null" or "[]");
        Assert.Equal(byName, byHash);
    }

    [Theory, MemberData(nameof(Names))]
    public async Task The_language_of_an_operation_is_a_variable(string name)
    {
        var host = await ApiHost.GetAsync(Engine.Sqlite);
        using var client = host.CreateClient();

        var english = await client.GetStringAsync($"/graphql/persisted/{name}");
        var chinese = await client.GetStringAsync($$"""/graphql/persisted/{{name}}?variables={"language":"ZH_HANS"}""");

        Assert.DoesNotContain("errors", chinese, StringComparison.Ordinal);
        Assert.NotEqual(english, chinese);
        Assert.Contains(chinese, letter => letter is >= '\u4e00' and <= '\u9fff');
    }
}

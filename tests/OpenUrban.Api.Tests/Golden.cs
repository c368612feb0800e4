using System.Text.Encodings.Web;
using System.Text.Json;
using OpenUrban.Testing;

namespace OpenUrban.Api.Tests;

/// <summary>Files that say what the answers are: compared byte for byte, rewritten when UPDATE_GOLDEN is 1.</summary>
internal static class Golden
{
    private static readonly JsonSerializerOptions Pretty = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NewLine = "\n",
        WriteIndented = true,
    };

    public static bool Update => Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1";

    /// <summary>A file or folder of this test project in the sources.</summary>
    public static string Source(params string[] path) =>
        Path.Combine([Repository.Root, "tests", "OpenUrban.Api.Tests", .. path]);

    public static string Json<TValue>(TValue value) => JsonSerializer.Serialize(value, Pretty) + "\n";

    public static async Task CompareAsync(string file, string actual)
    {
        if (Update)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            await File.WriteAllTextAsync(file, actual);
            return;
        }

        var name = Path.GetRelativePath(Repository.Root, file);
        Assert.True(
            File.Exists(file),
            $"{name} is missing. Run the tests with UPDATE_GOLDEN=1 to write it, read it, and commit it."
        );
        var expected = await File.ReadAllTextAsync(file);
        if (expected != actual)
        {
            var line = expected
                .Split('\n')
                .Zip(actual.Split('\n'))
                .TakeWhile(pair => pair.First == pair.Second)
                .Count();
            Assert.Fail(
                $"{name} is not what comes now, from line {line + 1} on:\n"
                    + $"file: {expected.Split('\n').ElementAtOrDefault(line)}\n"
                    + $"now:  {actual.Split('\n').ElementAtOrDefault(line)}\n"
                    + "If the new one is right, run the tests with UPDATE_GOLDEN=1 to rewrite the file and read the difference."
            );
        }
    }
}

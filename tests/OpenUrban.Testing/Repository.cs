namespace OpenUrban.Testing;

/// <summary>Where things are in the checkout that the tests run in.</summary>
public static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string Data => Path.Combine(Root, "seed", "data");

    /// <summary>A file beside the checkout's own, or null: such tests say why they are skipped.</summary>
    public static string? Shared(string path)
    {
        var file = Path.Combine(Root, "..", "shared", path);
        return File.Exists(file) ? Path.GetFullPath(file) : null;
    }

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "OpenUrban.sln")))
        {
            folder =
                Path.GetDirectoryName(folder)
                ?? throw new InvalidOperationException(
                    "The tests run outside the checkout: no OpenUrban.sln above them."
                );
        }

        return folder;
    }
}

namespace OpenUrban.Testing;

/// <summary>A folder of its own for one test.</summary>
public sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("openurban-").FullName;

    /// <summary>A copy of the shipped data files that a test may break.</summary>
    public string CopyData()
    {
        var copy = System.IO.Path.Combine(Path, "data");
        foreach (var file in Directory.EnumerateFiles(Repository.Data, "*.csv", SearchOption.AllDirectories))
        {
            var target = System.IO.Path.Combine(copy, System.IO.Path.GetRelativePath(Repository.Data, file));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        return copy;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}

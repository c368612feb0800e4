namespace OpenUrban.Benchmarks.Load;

/// <summary>The command line of the data, built with these benchmarks.</summary>
internal static class SeedProcess
{
    public static Task<ProcessRun> RunAsync(params string[] arguments)
    {
        var here = new DirectoryInfo(AppContext.BaseDirectory);
        var root = Path.Combine(ServerProcess.ApiProject, "..", "..");
        var file = Path.Combine(
            root,
            "seed",
            "OpenUrban.Seed",
            "bin",
            here.Parent!.Name,
            here.Name,
            "OpenUrban.Seed.dll"
        );
        return ProcessRun.OfAsync("dotnet", [Path.GetFullPath(file), .. arguments]);
    }
}

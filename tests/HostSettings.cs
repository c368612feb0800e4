using System.Runtime.CompilerServices;

namespace OpenUrban.Testing;

/// <summary>What all hosts of a test run have in common.</summary>
internal static class HostSettings
{
    /// <summary>Nobody changes files of settings while tests run, and there are more hosts than watchers that a user may have.</summary>
    [ModuleInitializer]
    internal static void Set() => Environment.SetEnvironmentVariable("DOTNET_hostBuilder__reloadConfigOnChange", "false");
}

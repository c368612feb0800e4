namespace OpenUrban.Testing;

/// <summary>Whether <c>tests/run large</c> runs: it needs more than this repository, and tries more often what the usual run tries a few times.</summary>
public static class LargeRun
{
    public const string Variable = "OPENURBAN_TEST_LARGE";

    public static bool IsOn => Environment.GetEnvironmentVariable(Variable) is not null;
}

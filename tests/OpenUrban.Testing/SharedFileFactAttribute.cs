using Xunit;

namespace OpenUrban.Testing;

/// <summary>A test that needs a file beside the checkout; without it the test is skipped and says so.</summary>
public sealed class SharedFileFactAttribute : FactAttribute
{
    public SharedFileFactAttribute(string path) =>
        Skip = Repository.Shared(path) is null ? $"There is no file shared/{path} beside the checkout." : null;
}

using Xunit;

namespace OpenUrban.Testing;

/// <summary>A test of <c>tests/run large</c>: it needs a file beside the checkout. Skipped, it says why.</summary>
public sealed class SharedFileFactAttribute : FactAttribute
{
    public SharedFileFactAttribute(string path)
    {
        File = path;
        if (!LargeRun.IsOn)
        {
            Skip = $"It needs shared/{path}, which is not part of this repository: tests/run large runs it.";
        }
        else if (Repository.Shared(path) is null)
        {
            Skip = $"The file shared/{path} is not beside the checkout.";
        }
    }

    /// <summary>Path below the shared folder.</summary>
    public string File { get; }
}

using Xunit;

namespace OpenUrban.Testing;

/// <summary>A test that needs a file beside the checkout; without it the test is skipped and says so.</summary>
public sealed class SharedFileFactAttribute : FactAttribute
{
    public SharedFileFactAttribute(string path)
    {
        File = path;
        if (Repository.Shared(path) is null)
        {
            Skip = $"The file shared/{path} is not beside the checkout.";
        }
    }

    /// <summary>Path below the shared folder.</summary>
    public string File { get; }
}

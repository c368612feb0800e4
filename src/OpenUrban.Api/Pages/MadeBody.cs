using OpenUrban.GraphQL.Answers;

namespace OpenUrban.Api.Pages;

/// <summary>What is sent of something that was made.</summary>
/// <param name="utf8">The body.</param>
/// <param name="status">200, or 404 for a page that says that nothing is there.</param>
internal sealed class MadeBody(byte[] utf8, int status = StatusCodes.Status200OK) : KeptBody(utf8)
{
    public int Status => status;

    public static implicit operator MadeBody(byte[] utf8) => new(utf8);
}

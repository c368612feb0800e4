using OpenUrban.GraphQL.Errors;

namespace OpenUrban.Api.Releases;

/// <summary>Releases are asked for by number.</summary>
internal static class ReleaseNumbers
{
    /// <summary>What is said of a number that no release has.</summary>
    public static RequestError Unknown(int number, int current) =>
        new(
            ErrorCode.NotFound,
            $"There is no release {number}; the releases are 1 to {current}. Leave release out for the current one."
        );
}

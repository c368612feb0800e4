namespace OpenUrban.Data.Files;

/// <summary>How far a load has come.</summary>
/// <param name="Step">What is being done.</param>
/// <param name="Done">Files or rows done so far in this step.</param>
/// <param name="Total">Files or rows of this step.</param>
/// <param name="Part">What has just been done; null where nothing is to be said.</param>
public readonly record struct SeedProgress(string Step, int Done, int Total, string? Part = null)
{
    /// <summary>The step in which the data files are read and checked; done and total are files.</summary>
    public const string Reading = "Reading the data files";

    /// <summary>The step in which a file is read that is imported; done and total are parts of its bytes.</summary>
    public const string ReadingFile = "Reading the file";

    /// <summary>The parts of a step that has no natural ones.</summary>
    public const int Parts = 1000;

    /// <summary>The step in which the release is written; done and total are parts of it.</summary>
    public const string Publishing = "Publishing the release";

    public static SeedProgress Of(PublicationPart part) =>
        new(Publishing, (int)part, (int)PublicationPart.Committed, part.ToString().ToLowerInvariant());
}

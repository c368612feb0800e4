namespace OpenUrban.Api.Pages.Questions;

/// <summary>What somebody puts into a page of theirs.</summary>
internal static class EmbedCode
{
    public const int Width = 720;
    public const int Height = 520;

    /// <param name="view">The question: the frame stays with the release that its page shows.</param>
    /// <param name="width">In pixels; in a narrower page it is narrower.</param>
    /// <param name="height">In pixels.</param>
    public static string Of(QuestionView view, int width, int height) => Of(view, view.Subject.Release, width, height);

    /// <param name="view">The question.</param>
    /// <param name="release">The release that the frame stays with; null to follow.</param>
    /// <param name="width">In pixels.</param>
    /// <param name="height">In pixels.</param>
    public static string Of(QuestionView view, int? release, int width, int height)
    {
        var address = view.Addresses.Of(null, release, QuestionPages.EmbedPath, view.Parameters.Others);
        return $"""<iframe src="{Html.Encode(address)}" title="{Html.Encode(view.Subject.Title)}" width="{width}" height="{height}" style="border:0;max-width:100%" loading="lazy"></iframe>""";
    }
}

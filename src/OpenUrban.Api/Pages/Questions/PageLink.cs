using OpenUrban.Exports;

namespace OpenUrban.Api.Pages.Questions;

/// <summary>A link of the head of a page, for programs.</summary>
/// <param name="Rel">What it is to the page.</param>
/// <param name="Type">Media type of what is there; null for a page.</param>
/// <param name="Href">Its address.</param>
/// <param name="Title">Its name; null for none.</param>
internal sealed record PageLink(string Rel, string? Type, string Href, string? Title = null)
{
    public static IEnumerable<PageLink> OfLicences(IEnumerable<string> licences) =>
        licences.Select(licence => new PageLink("license", null, Licences.AddressOf(licence)));
}

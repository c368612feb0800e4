using OpenUrban.Api.Datasets;
using OpenUrban.Api.Exports;
using OpenUrban.Data.Texts;

namespace OpenUrban.Api.Pages;

/// <summary>Where pages are, below the address of the site.</summary>
internal static class PageAddresses
{
    public const string DatasetPath = DatasetEndpoints.Path;

    public static string DatasetAddress(Language language, int? release = null) =>
        Address(DatasetPath, language, release);

    /// <summary>The address of a page in a language, of a release or following.</summary>
    public static string Address(string path, Language language, int? release = null)
    {
        string?[] parameters =
        [
            release is null ? null : $"release={release}",
            language == Language.En ? null : $"language={ExportLanguages.Tag(language)}",
        ];
        var given = parameters.OfType<string>().ToList();
        return given.Count == 0 ? path : $"{path}?{string.Join('&', given)}";
    }
}

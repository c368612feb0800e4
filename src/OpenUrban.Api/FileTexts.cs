using OpenUrban.Data.Texts;

namespace OpenUrban.Api;

/// <summary>What catalogues say of the data set and its files (schema/texts, files).</summary>
internal sealed partial class FileTexts
{
    /// <summary>A text in all languages.</summary>
    public static LocalizedText InAll(Func<FileTexts, string> text) =>
        new()
        {
            En = text(In("en")),
            ZhHans = text(In("zh-Hans")),
            ZhHant = text(In("zh-Hant")),
        };
}

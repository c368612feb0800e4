using OpenUrban.Imports.Mapping;
using OpenUrban.Testing;

namespace OpenUrban.Imports.Tests.Mapping;

/// <summary>Mapping files with the least that they have to have.</summary>
internal static class MappingFile
{
    public const string Source = """
        "source": {
          "code": "TEST",
          "name": { "en": "A test", "zhHans": "测试", "zhHant": "測試" },
          "publisher": { "en": "Nobody", "zhHans": "无人", "zhHant": "無人" },
          "year": 2026,
          "licence": { "en": "CC BY 4.0", "zhHans": "知识共享", "zhHant": "知識共享" }
        }
        """;

    /// <summary>The mapping of a source and further properties, such as "format": "TIDY_CSV".</summary>
    public static ImportMapping Read(string properties) => ReadText($"{{ {Source}, {properties} }}");

    public static ImportMapping ReadText(string text)
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "mapping.json");
        File.WriteAllText(file, text);
        return ImportMapping.Read(file);
    }
}

using OpenUrban.Data.Files;

namespace OpenUrban.Seed.Verification;

/// <summary>
/// Ways to write one character that do not make another word. Both sides of a comparison are folded; the table is
/// printed, so that nobody has to believe that folding hides no difference.
/// </summary>
internal sealed class VariantTable
{
    private readonly Dictionary<char, char> folded = [];

    private VariantTable(IReadOnlyList<GlyphVariant> variants)
    {
        Variants = variants;
        foreach (var variant in variants)
        {
            folded[variant.From] = variant.To;
        }
    }

    public IReadOnlyList<GlyphVariant> Variants { get; }

    /// <exception cref="SeedFileException">The file is broken.</exception>
    public static VariantTable Read(string folder) =>
        new(
            CsvFile
                .Read(folder, "plan/variants.csv")
                .Rows.Select(row => new GlyphVariant(
                    Character(row, "variant"),
                    Character(row, "folded"),
                    row.Required("example")
                ))
                .ToList()
        );

    public string Fold(string text) => string.Concat(text.Select(c => folded.GetValueOrDefault(c, c)));

    private static char Character(CsvRecord row, string column) =>
        row.Required(column) is [var character] ? character : throw row.Wrong(column, "has to be one character.");
}

using OpenUrban.Data.Files;
using OpenUrban.Data.Texts;

namespace OpenUrban.Seed.Verification;

/// <summary>What the reading says of the published text as a whole.</summary>
internal sealed record PlanDocument(
    LocalizedText Kind,
    LocalizedText Language,
    LocalizedText Subject,
    int Sections,
    int Lines
)
{
    /// <exception cref="SeedFileException">The file is broken.</exception>
    public static PlanDocument Read(string folder)
    {
        var row = CsvFile.ReadProperties(folder, "plan/document.csv");
        return new(row.Text("kind"), row.Text("language"), row.Text("subject"), row.Int("sections"), row.Int("lines"));
    }

    /// <summary>Whether a text has the lines and sections that the places of the reading are counted in.</summary>
    public bool IsOf(PlanText text) => text.LineCount == Lines && text.SectionCount == Sections;
}

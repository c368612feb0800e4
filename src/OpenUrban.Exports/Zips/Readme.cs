using System.Globalization;
using System.Text;

namespace OpenUrban.Exports.Zips;

/// <summary>What a person has to know who unpacks an archive, as Markdown in the language of the export.</summary>
internal sealed class Readme(Export export, SeenRows seen, string format, string metadata)
{
    private readonly ExportTexts words = ExportTexts.In(export.Language);
    private readonly StringBuilder text = new();

    public string Text()
    {
        Line($"# {export.Subject.Title}");
        Line();
        foreach (var (label, about) in About.Lines(export, seen, format, words).Skip(1))
        {
            Line($"- **{label}**{words.Colon}{about}");
        }

        Line($"- **{words.Rows}**{words.Colon}{seen.Count.ToString(CultureInfo.InvariantCulture)}");
        AddFiles();
        AddColumns();
        Head(words.Missing);
        Line(words.HowMissing);
        AddStatuses();
        AddSources();
        Head(words.Query);
        Block("graphql", export.Subject.Query);
        Line();
        Line((words.Variables + words.Colon).TrimEnd());
        Line();
        Block("json", export.Subject.Variables);
        return text.ToString();
    }

    private void AddFiles()
    {
        Head(words.Files);
        Line($"- `{CsvZip.Data}`{words.Colon}{words.DataFile}");
        Line($"- `{metadata}`{words.Colon}{words.MetadataFile}");
        Line($"- `CITATION.bib`, `CITATION.cff`{words.Colon}{words.Citation}");
        Line($"- `LICENCE.txt`{words.Colon}{words.Licence}");
        Line($"- `query.graphql`, `variables.json`{words.Colon}{words.Query}");
    }

    private void AddColumns()
    {
        Head(words.Columns);
        Line($"| {words.Name} | {words.Type} | {words.Description} |");
        Line("| --- | --- | --- |");
        foreach (var column in export.Table.Columns)
        {
            var description = column.IsAdded ? $"{column.Description} ({words.Added})".TrimStart() : column.Description;
            Line($"| `{column.Name}` | {words.Of(column.Type)} | {InTable(description)} |");
        }
    }

    private void AddStatuses()
    {
        if (seen.Statuses.Count == 0)
        {
            return;
        }

        Head(words.Statuses);
        foreach (var code in seen.Statuses)
        {
            Line($"- `{code}`{words.Colon}{export.Catalogue.Status(code)}");
        }

        var notes = export
            .Table.Values.Where(v => v.Notes.HasValue)
            .Select(v => export.Table.Columns[v.Notes!.Value].Name);
        if (notes.Any())
        {
            Line();
            Line($"{words.Notes}{words.Colon}{string.Join(", ", notes.Select(name => $"`{name}`"))}");
        }
    }

    private void AddSources()
    {
        if (seen.Sources.InOrder.Count == 0)
        {
            return;
        }

        Head(words.Sources);
        foreach (var code in seen.Sources.InOrder)
        {
            var source = export.Catalogue.Source(code);
            (string Label, string? Text)[] parts = source is null
                ? []
                :
                [
                    ("", source.Citation),
                    (
                        words.PublishedOn + words.Colon,
                        PublishedDays.InWords(source.PublishedOn, source.PublishedPrecision, export.Language)
                    ),
                    (words.Grade + words.Colon, words.GradeOf(source.Grade)),
                    (words.Address + words.Colon, source.Address),
                    (words.Licence + words.Colon, source.Licence),
                ];
            var about = parts.Where(p => !string.IsNullOrEmpty(p.Text)).Select(p => p.Label + p.Text);
            Line($"- `{code}`{words.Colon}{string.Join(export.Language == "en" ? "; " : "；", about)}");
        }
    }

    private void Head(string head)
    {
        Line();
        Line($"## {head}");
        Line();
    }

    private void Block(string language, string content)
    {
        var fence = "```";
        while (content.Contains(fence, StringComparison.Ordinal))
        {
            fence += "`";
        }

        Line(fence + language);
        Line(content.TrimEnd('\n'));
        Line(fence);
    }

    private void Line(string line = "") => text.Append(line).Append('\n');

    private static string InTable(string cell) =>
        cell.Replace("|", "\\|", StringComparison.Ordinal).ReplaceLineEndings(" ");
}

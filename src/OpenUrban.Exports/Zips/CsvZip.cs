using System.Text;
using System.Text.Json.Nodes;

namespace OpenUrban.Exports.Zips;

/// <summary>An archive with the rows as CSV and, for people and machines, all that they have to know about them.</summary>
/// <param name="Format">The format that it is.</param>
/// <param name="Csv">What writes the rows.</param>
/// <param name="Metadata">Name of the file about them for machines.</param>
/// <param name="Describe">That file, once the rows are seen.</param>
internal sealed record CsvZip(
    IExportFormat Format,
    IExportFormat Csv,
    string Metadata,
    Func<Export, SeenRows, JsonObject> Describe
)
{
    /// <summary>The file with the rows.</summary>
    public const string Data = "data.csv";

    public async Task WriteAsync(Export export, Stream output, CancellationToken cancellationToken)
    {
        var seen = new SeenRows(export.Table);
        var rows = export with { Table = seen.Table, Options = ExportOptions.DefaultOf(Csv) };
        var zip = await ZipWriter.BeginAsync(output, export.Subject.ReleasedOn, cancellationToken);
        await zip.AddAsync(Data, file => Csv.WriteAsync(rows, file, cancellationToken), cancellationToken);
        await zip.AddAsync(Metadata, Describe(export, seen).ToFile(), cancellationToken);
        await AddAsync("README.md", new Readme(export, seen, Format.Name, Metadata).Text());
        var sources = export.Catalogue.Known(seen.Sources);
        await AddAsync("CITATION.bib", SourceCitations.BibTeX(export.Subject, sources));
        await AddAsync("CITATION.cff", Citation.Cff(export.Subject, sources, export.Language, Format.Name));
        await AddAsync("LICENCE.txt", Citation.Licence(export.Subject, sources, export.Language));
        await AddAsync("query.graphql", export.Subject.Query);
        await AddAsync("variables.json", export.Subject.Variables);
        await zip.EndAsync(cancellationToken);

        Task AddAsync(string name, string text) =>
            zip.AddAsync(name, Encoding.UTF8.GetBytes(text.EndsWith('\n') ? text : text + "\n"), cancellationToken);
    }
}

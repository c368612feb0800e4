using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using OpenUrban.Exports.Csvw;
using OpenUrban.Exports.DataPackages;

namespace OpenUrban.Exports.Zips;

/// <summary>
/// An archive of several tables as CSV: a Frictionless Data Package of them all, the metadata of the W3C beside each, the
/// queries that they answer, and what a person has to know.
/// </summary>
/// <param name="csv">What writes the rows.</param>
public sealed class TablesZip(IExportFormat csv)
{
    public const string Format = "dataset.zip";

    /// <param name="tables">The tables, in their order.</param>
    /// <param name="output">Where to; it is not closed.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task WriteAsync(IReadOnlyList<TableFile> tables, Stream output, CancellationToken cancellationToken)
    {
        ZipWriter? zip = null;
        ExportSubject? subject = null;
        ICatalogue? catalogue = null;
        var sources = new List<string>();
        var (resources, lines) = (new List<JsonObject>(), new StringBuilder());
        foreach (var table in tables)
        {
            var (export, reading) = await table.OpenAsync(cancellationToken);
            await using var _ = reading;
            (subject, catalogue) = (export.Subject, export.Catalogue);
            zip ??= await ZipWriter.BeginAsync(output, subject.ReleasedOn, cancellationToken);
            var seen = new SeenRows(export.Table);
            var path = $"data/{table.Name}.csv";
            await zip.AddAsync(
                path,
                file =>
                    csv.WriteAsync(
                        export with
                        {
                            Table = seen.Table,
                            Options = ExportOptions.DefaultOf(csv),
                        },
                        file,
                        cancellationToken
                    ),
                cancellationToken
            );
            await zip.AddAsync(
                $"{path}-metadata.json",
                CsvwMetadata.Describe(export, seen, Format, $"{table.Name}.csv").ToFile(),
                cancellationToken
            );
            await AddAsync(zip, $"queries/{table.Name}.graphql", subject.Query);
            resources.Add(DataPackage.Resource(export, seen, table.Name, path, table.Description));
            sources.AddRange(seen.Sources.InOrder.Except(sources, StringComparer.Ordinal).ToList());
            lines.Append(CultureInfo.InvariantCulture, $"| `{path}` | {seen.Count} | {table.Description} |\n");
        }

        if (zip is null)
        {
            throw new ArgumentException("There are no tables.", nameof(tables));
        }

        await zip.AddAsync(
            "datapackage.json",
            DataPackage.Describe(subject!, catalogue!, sources, "en", resources).ToFile(),
            cancellationToken
        );
        var known = catalogue!.Known(sources);
        await AddAsync(zip, "README.md", Readme(subject!, known, lines));
        await AddAsync(zip, "CITATION.bib", SourceCitations.BibTeX(subject!, known));
        await AddAsync(zip, "CITATION.cff", Citation.Cff(subject!, known, "en", Format));
        await AddAsync(zip, "LICENCE.txt", Citation.Licence(subject!, known, "en"));
        await zip.EndAsync(cancellationToken);

        Task AddAsync(ZipWriter to, string name, string text) =>
            to.AddAsync(name, Encoding.UTF8.GetBytes(text.EndsWith('\n') ? text : text + "\n"), cancellationToken);
    }

    private static string Readme(ExportSubject subject, IReadOnlyList<CatalogueSource> sources, StringBuilder tables) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"""
            # {subject.Dataset}

            Release {subject.Release} of {subject.ReleasedOn:yyyy-MM-dd}. SHA-256 of its data: {subject.Checksum}.

            {subject.Citation}

            | file | rows | what a row is |
            | --- | --- | --- |
            {tables}
            Files are UTF-8, with commas, and quotes as RFC 4180 has them. An empty cell is missing, "" is an empty text. A value that
            is missing is never 0: its `status` (SDMX code list CL_OBS_STATUS) says why. `datapackage.json` (Frictionless) and
            `*.csv-metadata.json` (CSV on the Web) tell what each column means; `queries` has the GraphQL query of each table, which
            gives the same at {subject.Home}/graphql.

            {Licences.Line(subject.LicenceId, "en")}. {subject.LicenceName} {Licences.Stated(
                sources,
                "en"
            )}. `data/sources.csv`
            has producer, publication, day of publication, grade and licence of each source, and the copy that was read.

            """
        );
}

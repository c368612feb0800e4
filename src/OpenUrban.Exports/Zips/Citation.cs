using System.Globalization;
using System.Text.Json.Nodes;

namespace OpenUrban.Exports.Zips;

/// <summary>How an export is cited, and what may be done with it, as files.</summary>
internal static class Citation
{
    /// <summary>Citation File Format 1.2.0. Texts are in the quotes of JSON, which YAML reads too.</summary>
    /// <param name="subject">What is cited.</param>
    /// <param name="sources">Where its figures are from: they are the references.</param>
    /// <param name="language">As <see cref="Export.Language"/> has it.</param>
    /// <param name="format">Name of the format that it is written in.</param>
    public static string Cff(
        ExportSubject subject,
        IReadOnlyList<CatalogueSource> sources,
        string language,
        string format
    ) =>
        $"""
            cff-version: 1.2.0
            message: {Quoted(SourceCitations.Of(subject, sources, language))}
            type: dataset
            title: {Quoted(subject.Title)}
            authors:
              - name: {Quoted(subject.Publisher)}
                website: {Quoted(subject.Home)}
            version: "{subject.Release}"
            date-released: {subject.ReleasedOn.ToString("O", CultureInfo.InvariantCulture)}
            {LicenceOf(sources)}url: {Quoted(subject.Address(format))}
            {References(sources)}
            """;

    /// <summary>What may be done with texts and arrangement, and what each source says of its figures.</summary>
    public static string Licence(ExportSubject subject, IReadOnlyList<CatalogueSource> sources, string language)
    {
        var words = ExportTexts.In(language);
        var lines = new List<string>
        {
            Licences.Line(subject.LicenceId, language),
            subject.LicenceName,
            subject.LicenceAddress,
        };
        if (sources.Count > 0)
        {
            lines.Add("");
            lines.Add((words.Sources + words.Colon).TrimEnd());
            lines.AddRange(sources.Select(s => $"- {s.Citation}{words.Colon}{s.Licence}"));
        }

        return string.Join('\n', lines) + "\n";
    }

    /// <summary>One that all sources state. Of several the format would say that one may be chosen.</summary>
    private static string LicenceOf(IReadOnlyList<CatalogueSource> sources) =>
        Licences.Of(sources) is [var only] && sources.All(s => s.LicenceId == only) ? $"license: {only}\n" : "";

    private static string References(IReadOnlyList<CatalogueSource> sources) =>
        sources.Count == 0 ? "" : "references:\n" + string.Concat(sources.Select(Reference));

    private static string Reference(CatalogueSource source)
    {
        var reference =
            $"  - type: generic\n    title: {Quoted(source.Name)}\n    authors:\n      - name: {Quoted(source.Producer)}\n";
        if (source.PublishedPrecision != "NOT_AFTER")
        {
            reference += string.Create(CultureInfo.InvariantCulture, $"    year: {source.Year}\n");
        }

        if (source.Address is { } address)
        {
            reference += $"    url: {Quoted(address)}\n";
        }

        return source.LicenceId is { } licence ? $"{reference}    license: {licence}\n" : reference;
    }

    private static string Quoted(string text) => JsonValue.Create(text).ToLine();
}

using System.Globalization;

namespace OpenUrban.Exports;

/// <summary>How what an export has is cited: its sources, and the data set by way of which they come.</summary>
public static class SourceCitations
{
    /// <summary>More are no line; they are listed beside it.</summary>
    private const int MostNamed = 5;

    /// <summary>Producers and publications, "via" the data set; of many sources the data set alone.</summary>
    /// <param name="subject">What is cited.</param>
    /// <param name="sources">Its sources.</param>
    /// <param name="language">As <see cref="Export.Language"/> has it.</param>
    public static string Of(ExportSubject subject, IReadOnlyCollection<CatalogueSource> sources, string language)
    {
        if (sources.Count is 0 or > MostNamed)
        {
            return subject.Citation;
        }

        var texts = ExportTexts.In(language);
        return string.Format(
            CultureInfo.InvariantCulture,
            texts.Via,
            string.Join(texts.Semicolon, sources.Select(s => s.Citation).Distinct(StringComparer.Ordinal)),
            subject.Publisher,
            subject.Release,
            subject.ReleasedOn.ToString("O", CultureInfo.InvariantCulture)
        );
    }

    /// <summary>Entries for BibTeX: that of the data set, and one for each source.</summary>
    public static string BibTeX(ExportSubject subject, IEnumerable<CatalogueSource> sources) =>
        string.Join("\n\n", sources.Select(Entry).Prepend(subject.BibTeX.TrimEnd('\n'))) + "\n";

    /// <summary>The codes as the catalogue knows them; what it does not know is left out.</summary>
    internal static IReadOnlyList<CatalogueSource> Known(this ICatalogue catalogue, SourceCodes codes) =>
        catalogue.Known(codes.InOrder);

    internal static IReadOnlyList<CatalogueSource> Known(this ICatalogue catalogue, IEnumerable<string> codes) =>
        [.. codes.Select(catalogue.Source).OfType<CatalogueSource>()];

    private static string Entry(CatalogueSource source)
    {
        var year =
            source.PublishedPrecision == "NOT_AFTER"
                ? ""
                : string.Create(CultureInfo.InvariantCulture, $",\n  year = {{{source.Year}}}");
        var table = source.Table is { } its ? $",\n  note = {{ {Escaped(its)} }}" : "";
        return $"@misc{{{source.Code},\n  author = {{ {Escaped(source.Producer)} }},\n  title = {{ {Escaped(source.Name)} }}{year}{table}\n}}";
    }

    private static string Escaped(string text)
    {
        foreach (var special in "&%$#_")
        {
            text = text.Replace($"{special}", $"\\{special}", StringComparison.Ordinal);
        }

        return text.Replace("{", "(", StringComparison.Ordinal).Replace("}", ")", StringComparison.Ordinal);
    }
}

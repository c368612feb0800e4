using System.Globalization;
using OpenUrban.Api.Releases;
using OpenUrban.Data.Releases;
using OpenUrban.Data.Texts;
using OpenUrban.Exports;
using OpenUrban.GraphQL.Tabular;
using OpenUrban.Tables;

namespace OpenUrban.Api.Exports;

/// <summary>Says what an export is of, and what the codes in it stand for.</summary>
internal static class ExportSubjects
{
    /// <summary>So many names are said in a title; of more, how many they are.</summary>
    private const int MostNames = 3;

    public static (ExportSubject Subject, ICatalogue Catalogue) Describe(
        TableAnswer answer,
        NamedQuestion question,
        ExportAddresses addresses,
        ExportParameters parameters
    )
    {
        var (rows, release) = (CatalogueRows.Of(answer.Asked), ((ReleaseState)answer.Asked).Release);
        var language = parameters.Language;
        var catalogue = new ExportCatalogue(rows, language);
        var citation = new Citation(rows.Dataset, release);
        return (
            new ExportSubject
            {
                Title = TitleOf(answer, catalogue, rows.Dataset, language),
                FileName = $"openurban-{question.Id}-r{release.Number}",
                Query = question.Question.Query,
                Variables = question.Variables,
                Address = format => addresses.Of(format, release.Number),
                Home = addresses.Site.Home,
                Dataset = rows.Dataset.Name.In(language),
                Publisher = rows.Dataset.Publisher.In(language),
                Release = release.Number,
                ReleasedOn = DateOnly.FromDateTime(release.PublishedAt.UtcDateTime),
                Checksum = release.Checksum,
                AsOf = AsOf(answer, parameters),
                LicenceName = rows.Dataset.Licence.In(language),
                LicenceId = rows.Dataset.LicenceId,
                LicenceAddress = rows.Dataset.LicenceAddress,
                Citation = citation.In(language),
                BibTeX = citation.BibTeX(),
                IsPart = answer.IsPart,
            },
            catalogue
        );
    }

    /// <summary>The day as of which all of it speaks: that of the address, or the only one that the question names.</summary>
    private static DateOnly? AsOf(TableAnswer answer, ExportParameters parameters) =>
        answer.Days switch
        {
            [] => parameters.AsOf,
            [var day] when parameters.AsOf is not { } other || Day(day) == other => Day(day),
            _ => null,
        };

    private static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;

    /// <summary>Of values, their indicators and areas, where all rows are known before the first is written; else the data set.</summary>
    private static string TitleOf(TableAnswer answer, ICatalogue catalogue, Dataset dataset, Language language)
    {
        if (answer.First is not { } first || !answer.HasAllInFirst || answer.Table.Values.Count == 0)
        {
            return dataset.Name.In(language);
        }

        var indicators = Distinct(answer.Table, first, v => v.Indicator)
            .Select(code => catalogue.Indicator(code)?.Name ?? code)
            .ToList();
        var areas = Distinct(answer.Table, first, v => v.Area)
            .Select(code => catalogue.Area(code)?.Name ?? code)
            .ToList();
        var texts = FileTexts.In(ExportLanguages.Tag(language));
        return indicators.Count == 0
            ? dataset.Name.In(language)
            : string.Join(
                texts.TitleSeparator,
                [.. Named(indicators, texts.ManyIndicators), .. Named(areas, texts.ManyAreas)]
            );
    }

    private static IEnumerable<string> Named(List<string> names, string many) =>
        names.Count <= MostNames ? names : [string.Format(CultureInfo.InvariantCulture, many, names.Count)];

    private static List<string> Distinct(Table table, RowBatch batch, Func<ValueColumns, int> column)
    {
        var codes = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var row = 0; row < batch.Count; row++)
        {
            foreach (var values in table.Values)
            {
                if (batch.Text(batch[row][column(values)]) is { } code && seen.Add(code))
                {
                    codes.Add(code);
                }
            }
        }

        return codes;
    }
}

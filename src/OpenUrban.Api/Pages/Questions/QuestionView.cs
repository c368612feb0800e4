using OpenUrban.Api.Exports;
using OpenUrban.Exports;
using OpenUrban.Tables;

namespace OpenUrban.Api.Pages.Questions;

/// <summary>The answer to a question as a page shows it.</summary>
internal sealed record QuestionView
{
    public required NamedQuestion Question { get; init; }

    public required ExportParameters Parameters { get; init; }

    public required ExportAddresses Addresses { get; init; }

    public required ExportSubject Subject { get; init; }

    public required IReadOnlyList<Column> Columns { get; init; }

    /// <summary>Which columns are values of indicators, and what goes along with them.</summary>
    public required IReadOnlyList<ValueColumns> Values { get; init; }

    /// <summary>The first rows as texts; null for a missing value.</summary>
    public required IReadOnlyList<IReadOnlyList<string?>> Rows { get; init; }

    /// <summary>Codes of the statuses in those rows, and what they mean.</summary>
    public required IReadOnlyList<(string Code, string Meaning)> Statuses { get; init; }

    /// <summary>Rows of the whole answer, or more than so many.</summary>
    public required long RowCount { get; init; }

    /// <summary>Whether there are more rows than were counted.</summary>
    public required bool HasMore { get; init; }

    /// <summary>What the values are of, each once, as far as the rows were read.</summary>
    public required IReadOnlyList<CatalogueIndicator> Indicators { get; init; }

    public required IReadOnlyList<CatalogueArea> Areas { get; init; }

    public required IReadOnlyList<CatalogueSource> Sources { get; init; }

    /// <summary>First and last year of the values; null for none.</summary>
    public required (int First, int Last)? Years { get; init; }

    /// <summary>Number of the current release.</summary>
    public required int CurrentRelease { get; init; }

    /// <summary>Whether it can be drawn.</summary>
    public required bool HasChart { get; init; }

    /// <summary>Its language as a tag: <see cref="Export.Language"/>.</summary>
    public string Tag => ExportLanguages.Tag(Parameters.Language);

    /// <summary>How it is cited: its sources, and the data set.</summary>
    public string Citation => SourceCitations.Of(Subject, Sources, Tag);

    /// <summary>Whether its rows are the same in the current release; null where that is not known.</summary>
    public bool? IsUnchanged { get; init; }
}

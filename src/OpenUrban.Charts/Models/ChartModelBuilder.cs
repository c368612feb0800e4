using System.Globalization;
using OpenUrban.Exports;
using OpenUrban.Statistics.Comparability;

namespace OpenUrban.Charts.Models;

/// <summary>Makes a chart of the values of an export.</summary>
/// <param name="format">Name of the format, for messages.</param>
/// <param name="export">The export.</param>
/// <param name="values">Its values.</param>
/// <param name="options">What is chosen.</param>
internal sealed class ChartModelBuilder(
    string format,
    Export export,
    IReadOnlyList<Observed> values,
    ChartOptions options
)
{
    /// <summary>More than these nobody tells apart.</summary>
    public const int MostLines = 24;

    private const int MostDotYears = 4;
    private const int FewestDotSeries = 5;
    private const int MostBreaks = 6;
    private const int MostTargets = 6;
    private const int MostNotes = 2;
    private const int MostNotesDescribed = 12;

    /// <summary>Symbols that stand behind a number wherever it stands; others are said once, in the subtitle.</summary>
    private static readonly HashSet<string> Symbols = ["%", "‰"];

    /// <summary>The chart in the language of the export.</summary>
    /// <param name="hasNotes">Whether the notes on estimates are in the picture; else it says how many there are.</param>
    public ChartModel Read(bool hasNotes = true) =>
        Read(export.Catalogue, ChartTexts.In(export.Language), isFallback: false, hasNotes ? MostNotes : 0);

    /// <summary>The chart in English, with a footnote that says why.</summary>
    /// <param name="canDraw">Whether there are the letters of a text.</param>
    public ChartModel ReadInEnglish(Func<string, bool> canDraw)
    {
        var model = Read(export.Catalogue.InEnglish, ChartTexts.In("en"), isFallback: true, notesShown: 0);
        return options.Title is not null && canDraw(options.Title) ? model with { Title = options.Title } : model;
    }

    private ChartModel Read(ICatalogue catalogue, ChartTexts words, bool isFallback, int notesShown)
    {
        var groups = values
            .GroupBy(v => (v.Path, v.Indicator, v.Area, v.Transform))
            .Select(g => Drawn([.. g.OrderBy(v => v.Period)], catalogue))
            .ToList();
        int[] years =
        [
            .. groups.SelectMany(g => g).Where(v => v.Value.HasValue).Select(v => v.Period).Distinct().Order(),
        ];
        if (years.Length == 0)
        {
            throw new ExportException(
                ExportError.NotInFormat,
                $"{format} draws values, and all that the question has are missing or compare two years across a break. Ask for other "
                    + "years or areas, or take csv, tsv, xlsx, json or parquet, which say why."
            );
        }

        var kind = KindOf(groups.Count, years);
        if (kind is ChartKind.Ranking or ChartKind.Dot)
        {
            groups =
            [
                .. groups.OrderByDescending(g => g.FindLast(v => v.Value.HasValue)?.Value ?? double.NegativeInfinity),
            ];
        }

        var unit = UnitOf(groups, catalogue, words, isFallback);
        var labels = Labels(groups, catalogue);
        var breaks = groups.Select(g => SeriesBreaks.Of(g, catalogue, words.Language)).ToList();
        var series = groups
            .Select(
                (g, i) =>
                    new ChartSeries(
                        labels[i],
                        [.. g.Select(v => PointOf(v, catalogue, words, unit.Symbol))],
                        [.. breaks[i].Select(b => b.Year)]
                    )
                    {
                        Indicator = g[0].Indicator,
                        Area = g[0].Area,
                    }
            )
            .ToList();
        var targets =
            kind is ChartKind.Line or ChartKind.Bar && options.HasTargets
                ? TargetsOf(groups, labels, catalogue, words, unit.Symbol)
                : [];
        var marked = kind == ChartKind.Ranking ? [] : Marked(breaks, series, words);
        var notes = ChartNotes.On(groups, labels, words);
        var model = new ChartModel
        {
            Kind = kind,
            Words = words,
            Title = isFallback ? TitleOf(groups, catalogue, words) : options.Title ?? export.Subject.Title,
            Subtitle =
                years.Length == 1
                    ? ChartTexts.Fill(words.UnitAndYear, Capital(unit.Name), years[0])
                    : ChartTexts.Fill(words.UnitAndYears, Capital(unit.Name), years[0], years[^1]),
            Symbol = unit.Symbol,
            Series = series,
            Years = years,
            Breaks = [.. marked.Take(MostBreaks)],
            Targets = [.. targets.Take(MostTargets)],
            Footnotes =
            [
                .. isFallback ? [ChartTexts.NoChineseFont] : Array.Empty<string>(),
                .. marked.Take(MostBreaks).Select(b => $"({b.Mark}) {b.Text}"),
                .. ChartTexts.Further(words.MoreBreaks, marked.Count - MostBreaks),
                .. ChartTexts.Further(words.MoreTargets, targets.Count - MostTargets),
                .. ChartNotes.OnTentative(values, catalogue, words),
                .. isFallback ? [] : ChartNotes.Few(notes, notesShown, words),
                .. kind is not ChartKind.Ranking && groups.Exists(g => g.Exists(v => v.Value is null && !IsLeftOut(v)))
                || kind is ChartKind.Line && series.Exists(s => s.HasLine && s.Lines.Count() > s.Segments.Count())
                    ? [words.Gap]
                    : Array.Empty<string>(),
                .. groups.Exists(g => g.Exists(IsLeftOut)) ? [words.NoComparison] : Array.Empty<string>(),
            ],
            Sources = ChartCredits.SourcesOf(values, catalogue, words),
            Imprint = ChartCredits.ImprintOf(export.Subject, format, words),
            Description = "",
        };
        // Whoever has the picture read out is told all of them, as far as a person listens.
        return model with
        {
            Description = ChartDescription.Of(
                isFallback
                    ? model
                    : model with
                    {
                        Footnotes =
                        [
                            .. model.Footnotes.Except(ChartNotes.Few(notes, notesShown, words), StringComparer.Ordinal),
                            .. ChartNotes.Few(notes, MostNotesDescribed, words),
                        ],
                    }
            ),
        };
    }

    private ChartKind KindOf(int series, int[] years)
    {
        var kind =
            options.Kind
            ?? (
                years.Length == 1 ? ChartKind.Ranking
                : years.Length <= MostDotYears && series >= FewestDotSeries ? ChartKind.Dot
                : ChartKind.Line
            );
        switch (kind)
        {
            case ChartKind.Ranking when years.Length > 1:
                throw new ExportException(
                    ExportError.NotInFormat,
                    $"A ranking is of one year, and the question has {years.Length}, {years[0]} to {years[^1]}. Ask for one of them, or take "
                        + "chart=dot or chart=line."
                );
            case ChartKind.Dot when years.Length > MostDotYears:
                throw new ExportException(
                    ExportError.NotInFormat,
                    $"A dot chart has at most {MostDotYears} years, and the question has {years.Length}. Ask for fewer, or take chart=line."
                );
            case ChartKind.Line or ChartKind.Bar when series > MostLines:
                throw new ExportException(
                    ExportError.TooLarge,
                    $"A {(kind == ChartKind.Line ? "line" : "bar")} chart has at most {MostLines} series, which a person can tell apart, and the "
                        + $"question has {series}. Ask for fewer areas or indicators; or for one year, which makes a ranking, or "
                        + $"up to {MostDotYears}, which make a dot chart, of all of them."
                );
            default:
                return kind;
        }
    }

    private (string Name, string Symbol) UnitOf(
        List<List<Observed>> groups,
        ICatalogue catalogue,
        ChartTexts words,
        bool isFallback
    )
    {
        var units = groups.Select(g => UnitOf(g[0], catalogue, words, isFallback)).Distinct().ToList();
        return units.Count == 1
            ? units[0]
            : throw new ExportException(
                ExportError.NotInFormat,
                $"{format} has one axis for one unit, and the question has {string.Join(", ", units.Select(u => u.Name).Take(ChartTexts.MostNames))}"
                    + (units.Count > ChartTexts.MostNames ? $" and {units.Count - ChartTexts.MostNames} more" : "")
                    + ". Chart one unit at a time."
            );
    }

    private static (string Name, string Symbol) UnitOf(
        Observed value,
        ICatalogue catalogue,
        ChartTexts words,
        bool isFallback
    )
    {
        if (value.Transform is { } transform)
        {
            // The unit of a transformed value comes with the table, in the language of the question.
            return (
                isFallback || value.UnitName is null ? transform.ToLowerInvariant().Replace('_', ' ') : value.UnitName,
                ""
            );
        }

        if (catalogue.Indicator(value.Indicator) is not { } indicator)
        {
            return (value.Indicator, "");
        }

        var symbol = indicator is { UnitMultiplier: 0, UnitSymbol: { } its } && Symbols.Contains(its) ? its : "";
        return (UnitTexts.Of(indicator, words.Language), symbol);
    }

    /// <summary>What differs between the series: areas, indicators or what was made of them.</summary>
    private static List<string> Labels(List<List<Observed>> groups, ICatalogue catalogue)
    {
        Func<Observed, string>[] parts =
        [
            v => catalogue.Area(v.Area)?.Name ?? v.Area,
            v => catalogue.Indicator(v.Indicator)?.Name ?? v.Indicator,
            v => (v.Transform ?? "level").ToLowerInvariant().Replace('_', ' '),
            v => v.Path,
        ];
        var first = groups.Select(g => g[0]).ToList();
        // The path only where nothing else tells two apart.
        var telling = parts[..3].Where(p => first.Select(p).Distinct().Skip(1).Any()).DefaultIfEmpty(parts[0]).ToList();
        var labels = first.ConvertAll(v => string.Join(", ", telling.Select(p => p(v))));
        return labels.Distinct().Count() == labels.Count
            ? labels
            : [.. labels.Select((label, i) => first[i].Path.Length == 0 ? label : $"{label}, {first[i].Path}")];
    }

    /// <summary>The values as they are drawn: a change from one basis to another is none.</summary>
    private static List<Observed> Drawn(List<Observed> group, ICatalogue catalogue)
    {
        if (!group[0].ComparesYears)
        {
            return group;
        }

        var starts = SeriesBreaks.Starts(group, catalogue.Breaks(group[0].Indicator, group[0].Area));
        return
        [
            .. group.Zip(
                starts,
                (value, isStart) =>
                    isStart ? value with { Value = null, Digits = null, StartsAfterBreak = true } : value
            ),
        ];
    }

    /// <summary>Whether a value that there is, is not drawn.</summary>
    private static bool IsLeftOut(Observed value) =>
        value is { ComparesYears: true, Value: null, StartsAfterBreak: true };

    private static ChartPoint PointOf(Observed value, ICatalogue catalogue, ChartTexts words, string symbol) =>
        new(
            value.Period,
            value.Value,
            value is { Value: { } number, Digits: { } digits }
                    ? Bounded(
                        value,
                        NumberText.Of(digits, number, catalogue.Indicator(value.Indicator)?.Decimals ?? 0) + symbol,
                        words
                    )
                : IsLeftOut(value) ? words.NoComparison
                : catalogue.Status(value.Status),
            TentativeStatus.Contains(value.Status)
        );

    /// <summary>A value that is a bound says so; what was made of one is none.</summary>
    private static string Bounded(Observed value, string text, ChartTexts words) =>
        value.Transform is not null
            ? text
            : value.Bound switch
            {
                "LOWER" => ChartTexts.Fill(words.Lower, text),
                "APPROX" => ChartTexts.Fill(words.Approx, text),
                _ => text,
            };

    /// <summary>Breaks with a letter each. One that several series have is one.</summary>
    private static List<ChartBreak> Marked(
        List<IReadOnlyList<CatalogueBreak>> breaks,
        List<ChartSeries> series,
        ChartTexts words
    ) =>
        [
            .. breaks
                .SelectMany((its, i) => its.Select(b => (Break: b, Series: i)))
                .GroupBy(b => b.Break, b => b.Series)
                .OrderBy(g => g.Key.Year)
                .Select(
                    (g, i) =>
                        new ChartBreak(
                            ((char)('a' + (i % 26))).ToString(),
                            g.Key.Year,
                            [.. g],
                            g.Count() == series.Count
                                ? ChartTexts.Fill(words.Break, g.Key.Year, g.Key.Reason)
                                : ChartTexts.Fill(
                                    words.BreakOf,
                                    g.Key.Year,
                                    words.Few([.. g.Select(s => series[s].Label)], words.Series),
                                    g.Key.Reason
                                )
                        )
                ),
        ];

    private static List<ChartTarget> TargetsOf(
        List<List<Observed>> groups,
        List<string> labels,
        ICatalogue catalogue,
        ChartTexts words,
        string symbol
    ) =>
        [
            .. groups
                .Select((g, i) => (First: g[0], Series: i))
                .Where(g => g.First.Transform is null)
                .SelectMany(g =>
                    catalogue
                        .Targets(g.First.Indicator, g.First.Area)
                        .Select(t => new ChartTarget(g.Series, t.Value, t.Year, LabelOf(t, words, symbol)))
                ),
        ];

    private static string LabelOf(CatalogueTarget target, ChartTexts words, string symbol)
    {
        var value = NumberText.Of(target.Value.ToString("R", CultureInfo.InvariantCulture), target.Value, 4) + symbol;
        var compared = words.Comparators.TryGetValue(target.Comparator, out var comparator)
            ? ChartTexts.Fill(comparator, value)
            : value;
        return target.Year is { } year
            ? ChartTexts.Fill(words.TargetOfYear, target.Name, compared, year)
            : ChartTexts.Fill(words.Target, target.Name, compared);
    }

    private static string TitleOf(List<List<Observed>> groups, ICatalogue catalogue, ChartTexts words) =>
        string.Join(
            words.Separator,
            words.Few(
                [.. groups.Select(g => catalogue.Indicator(g[0].Indicator)?.Name ?? g[0].Indicator).Distinct()],
                words.Indicators
            ),
            words.Few([.. groups.Select(g => catalogue.Area(g[0].Area)?.Name ?? g[0].Area).Distinct()], words.Areas)
        );

    private static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}

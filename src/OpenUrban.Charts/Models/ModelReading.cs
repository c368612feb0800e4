using System.Globalization;
using OpenUrban.Exports;

namespace OpenUrban.Charts.Models;

/// <summary>Makes a chart of the values of an export.</summary>
/// <param name="format">Name of the format, for messages.</param>
/// <param name="export">The export.</param>
/// <param name="values">Its values.</param>
/// <param name="options">What is chosen.</param>
internal sealed class ModelReading(string format, Export export, IReadOnlyList<Observed> values, ChartOptions options)
{
    /// <summary>More than these nobody tells apart.</summary>
    public const int MostLines = 24;

    private const int MostDotYears = 4;
    private const int FewestDotSeries = 5;
    private const int MostBreaks = 6;
    private const int MostTargets = 6;
    private const int MostNames = 3;
    private const int MostDescribed = 8;
    private const int MostParts = 5;
    private const int LongestProducer = 80;
    private const int MostNotes = 2;
    private const int MostNotesDescribed = 12;

    private static readonly HashSet<string> Tentative = ["P", "E", "F", "I"];

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
        var notes = NotesOn(groups, labels, words);
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
                .. More(words.MoreBreaks, marked.Count - MostBreaks),
                .. More(words.MoreTargets, targets.Count - MostTargets),
                .. TentativeNote(catalogue, words),
                .. isFallback ? [] : Few(notes, notesShown, words),
                .. kind is not ChartKind.Ranking && groups.Exists(g => g.Exists(v => v.Value is null && !IsLeftOut(v)))
                || kind is ChartKind.Line && series.Exists(s => s.HasLine && s.Lines.Count() > s.Segments.Count())
                    ? [words.Gap]
                    : Array.Empty<string>(),
                .. groups.Exists(g => g.Exists(IsLeftOut)) ? [words.NoComparison] : Array.Empty<string>(),
            ],
            Sources = SourcesOf(catalogue, words),
            Imprint = ImprintOf(words),
            Description = "",
        };
        // Whoever has the picture read out is told all of them, as far as a person listens.
        return model with
        {
            Description = Describe(
                isFallback
                    ? model
                    : model with
                    {
                        Footnotes =
                        [
                            .. model.Footnotes.Except(Few(notes, notesShown, words), StringComparer.Ordinal),
                            .. Few(notes, MostNotesDescribed, words),
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
                $"{format} has one axis for one unit, and the question has {string.Join(", ", units.Select(u => u.Name).Take(MostNames))}"
                    + (units.Count > MostNames ? $" and {units.Count - MostNames} more" : "")
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
        return (UnitWords.Of(indicator, words.Language), symbol);
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
            Tentative.Contains(value.Status)
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

    /// <summary>
    /// What is to be known of estimates: none is shown without it. What is said of several is said once; of some of the areas, with
    /// their names.
    /// </summary>
    private static List<string> NotesOn(List<List<Observed>> groups, List<string> labels, ChartTexts words) =>
        [
            .. groups
                .SelectMany((its, i) => its.Select(v => (Value: v, Series: i)))
                .Where(n => n.Value is { Value: not null, Status: "E", Notes: not null })
                .GroupBy(n => n.Value.Notes!)
                .Select(g =>
                    ChartTexts.Fill(
                        words.Note,
                        string.Join(
                            words.Separator,
                            g.Select(n => n.Value.Period)
                                .Distinct()
                                .Order()
                                .Select(year => year.ToString(CultureInfo.InvariantCulture))
                        ),
                        Told([.. g.Select(n => n.Series).Distinct()], labels, g.Key, words)
                    )
                ),
        ];

    private static string Told(List<int> series, List<string> labels, string note, ChartTexts words) =>
        series.Count == labels.Count
            ? note
            : ChartTexts.Fill(
                words.NoteOf,
                string.Join(
                    words.Separator,
                    [.. series.Take(MostNames).Select(i => labels[i]), .. More(words.More, series.Count - MostNames)]
                ),
                note
            );

    private static IEnumerable<string> Few(List<string> notes, int most, ChartTexts words) =>
        most == 0
            ? More(words.AllNotes, notes.Count)
            : [.. notes.Take(most), .. More(words.MoreNotes, notes.Count - most)];

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
                                    Few([.. g.Select(s => series[s].Label)], words, words.Series),
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

    private IEnumerable<string> TentativeNote(ICatalogue catalogue, ChartTexts words)
    {
        var statuses = values
            .Where(v => v.Value.HasValue && Tentative.Contains(v.Status))
            .Select(v => v.Status)
            .Distinct()
            .Order(StringComparer.Ordinal)
            .Select(catalogue.Status)
            .ToList();
        return statuses.Count == 0
            ? []
            : [ChartTexts.Fill(words.Hollow, string.Join(words.Separator, statuses.Select(Small)))];
    }

    private string SourcesOf(ICatalogue catalogue, ChartTexts words)
    {
        var producers = values
            .Where(v => v.Value.HasValue)
            .SelectMany(v => v.Source?.Split("; ", StringSplitOptions.RemoveEmptyEntries) ?? [])
            .Distinct()
            .Select(code => Shortened(catalogue.Source(code)?.Producer ?? code))
            .Distinct()
            .ToList();
        if (producers.Count == 0)
        {
            return "";
        }

        return ChartTexts.Fill(
            words.Source,
            string.Join(
                words.Semicolon,
                [.. producers.Take(MostNames), .. More(words.More, producers.Count - MostNames)]
            )
        );
    }

    private string ImprintOf(ChartTexts words)
    {
        var subject = export.Subject;
        var address = new Uri(subject.Address(format));
        var path = address.AbsolutePath;
        var asOf = subject.AsOf?.ToString("O", CultureInfo.InvariantCulture);

        // A question that names the day itself has it in its hash.
        var isInAddress = asOf is not null && address.Query.Contains($"asOf={asOf}", StringComparison.Ordinal);
        return string.Join(
            " | ",
            [
                ChartTexts.Fill(
                    words.Release,
                    subject.Release,
                    subject.ReleasedOn.ToString("O", CultureInfo.InvariantCulture)
                ),
                .. asOf is null ? Array.Empty<string>() : [ChartTexts.Fill(words.AsOf, asOf)],
                Licences.Line(subject.LicenceId, words.Language),
                address.Authority
                    + (path.EndsWith("." + format, StringComparison.Ordinal) ? path[..^(format.Length + 1)] : path)
                    + (isInAddress ? $"?asOf={asOf}" : ""),
            ]
        );
    }

    private static string TitleOf(List<List<Observed>> groups, ICatalogue catalogue, ChartTexts words) =>
        string.Join(
            words.Separator,
            Few(
                [.. groups.Select(g => catalogue.Indicator(g[0].Indicator)?.Name ?? g[0].Indicator).Distinct()],
                words,
                words.Indicators
            ),
            Few([.. groups.Select(g => catalogue.Area(g[0].Area)?.Name ?? g[0].Area).Distinct()], words, words.Areas)
        );

    private static string Describe(ChartModel model)
    {
        var words = model.Words;
        var sentences = new List<string> { words.Kinds[$"{model.Kind}"] + words.Colon + model.Title, model.Subtitle };
        sentences.AddRange(
            model
                .Series.Where(s => s.Known.Any())
                .Take(MostDescribed)
                .Select(s => s.Label + words.Colon + ValuesOf(s, words))
        );
        sentences.AddRange(More(words.More, model.Series.Count - MostDescribed));
        sentences.AddRange(model.Targets.Select(t => t.Label));
        sentences.AddRange(model.Footnotes);
        if (model.Sources.Length > 0)
        {
            sentences.Add(model.Sources);
        }

        sentences.Add(model.Imprint);
        return string.Join(words.Stop, sentences.Select(s => s.TrimEnd('.', '。')));
    }

    /// <summary>
    /// The first and the last value, and between them the lowest and the highest where they are others: of each part that can
    /// be compared throughout, as across a break nothing rises or falls.
    /// </summary>
    private static string ValuesOf(ChartSeries series, ChartTexts words)
    {
        var parts = series.Parts.ToList();
        return string.Join(
            words.Semicolon,
            [
                .. parts
                    .Take(MostParts)
                    .Select(
                        (part, i) =>
                            (i == 0 ? "" : ChartTexts.Fill(words.NewBasis, part[0].Year) + words.Colon)
                            + string.Join(words.Separator, ValuesOf(part, words))
                    ),
                .. More(words.MoreParts, parts.Count - MostParts),
            ]
        );
    }

    private static IEnumerable<string> ValuesOf(IReadOnlyList<ChartPoint> known, ChartTexts words)
    {
        var (first, last) = (known[0], known[^1]);
        yield return $"{first.Year} {first.Text}";
        if (known.Count == 1)
        {
            yield break;
        }

        yield return $"{last.Year} {last.Text}";
        var (lowest, highest) = (known.MinBy(p => p.Value)!, known.MaxBy(p => p.Value)!);
        if (lowest.Value < Math.Min(first.Value!.Value, last.Value!.Value))
        {
            yield return ChartTexts.Fill(words.Lowest, lowest.Text, lowest.Year);
        }

        if (highest.Value > Math.Max(first.Value.Value, last.Value!.Value))
        {
            yield return ChartTexts.Fill(words.Highest, highest.Text, highest.Year);
        }
    }

    private static string Few(List<string> names, ChartTexts words, string counted) =>
        names.Count <= MostNames ? string.Join(words.Separator, names) : ChartTexts.Fill(counted, names.Count);

    private static IEnumerable<string> More(string words, int count) =>
        count > 0 ? [ChartTexts.Fill(words, count)] : [];

    /// <summary>Cut between two words, if there are words.</summary>
    private static string Shortened(string text)
    {
        if (text.Length <= LongestProducer)
        {
            return text;
        }

        var space = text.LastIndexOf(' ', LongestProducer - 3);
        var end = space > LongestProducer / 2 ? space : LongestProducer - 3;
        return text[..end].TrimEnd(' ', ',', ';') + "...";
    }

    private static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    private static string Small(string text) => text.Length == 0 ? text : char.ToLowerInvariant(text[0]) + text[1..];
}

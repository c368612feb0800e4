namespace OpenUrban.Charts.Models;

/// <summary>All that a chart says, before anything is drawn.</summary>
internal sealed record ChartModel
{
    public required ChartKind Kind { get; init; }

    public required ChartTexts Words { get; init; }

    public required string Title { get; init; }

    /// <summary>The unit in words, and the years.</summary>
    public required string Subtitle { get; init; }

    /// <summary>What stands behind each number: % or nothing.</summary>
    public required string Symbol { get; init; }

    public required IReadOnlyList<ChartSeries> Series { get; init; }

    /// <summary>The years that have a value, the first first.</summary>
    public required IReadOnlyList<int> Years { get; init; }

    public required IReadOnlyList<ChartBreak> Breaks { get; init; }

    public required IReadOnlyList<ChartTarget> Targets { get; init; }

    /// <summary>What stands below the chart, before the sources.</summary>
    public required IReadOnlyList<string> Footnotes { get; init; }

    /// <summary>Producers, in one line; empty where the values do not say.</summary>
    public required string Sources { get; init; }

    /// <summary>Release, what is said of licences, and address.</summary>
    public required string Imprint { get; init; }

    /// <summary>For those who do not see it.</summary>
    public required string Description { get; init; }

    /// <summary>All texts that are drawn or read out.</summary>
    public IEnumerable<string> Texts =>
        [
            Title,
            Subtitle,
            Symbol,
            .. Series.Select(s => s.Label),
            .. Series.SelectMany(s => s.Points.Select(p => p.Text)),
            .. Targets.Select(t => t.Label),
            .. Footnotes,
            Sources,
            Imprint,
            Description,
        ];
}

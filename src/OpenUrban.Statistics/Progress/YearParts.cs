namespace OpenUrban.Statistics.Progress;

/// <summary>Fills the years that a series does not have with what is known of parts of them.</summary>
public static class YearParts
{
    /// <summary>
    /// The rows of whole years and, of years whose whole value is missing, the part that shows most: each is a lower bound,
    /// so that the largest one is the best. In the order of the years.
    /// </summary>
    /// <param name="whole">The rows of whole years, one a year.</param>
    /// <param name="parts">The rows of parts of years, any number a year.</param>
    /// <param name="read">Reads the year and the value of a row.</param>
    public static IReadOnlyList<(TRow Row, bool IsPart)> Fill<TRow>(
        IEnumerable<TRow> whole,
        IEnumerable<TRow> parts,
        Func<TRow, (int Year, double? Value)> read
    )
    {
        var rows = whole.ToDictionary(row => read(row).Year, row => (Row: row, IsPart: false));
        foreach (var part in parts)
        {
            var (year, value) = read(part);
            if (
                value is not null
                && (
                    !rows.TryGetValue(year, out var row)
                    || read(row.Row).Value is not { } known
                    || (row.IsPart && known < value)
                )
            )
            {
                rows[year] = (part, IsPart: true);
            }
        }

        return [.. rows.OrderBy(row => row.Key).Select(row => row.Value)];
    }
}

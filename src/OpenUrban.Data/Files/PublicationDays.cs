using OpenUrban.Data.Sources;

namespace OpenUrban.Data.Files;

/// <summary>On which days things were published, as far as rows say it.</summary>
/// <param name="today">The day of the release.</param>
internal sealed class PublicationDays(DateOnly today)
{
    /// <summary>The day on which a source was public, whatever else is known of it.</summary>
    public DateOnly KnownBy(CsvRecord row) =>
        row.Date("known_by") is (var day, DatePrecision.Day)
            ? NotAhead(row, "known_by", day)
            : throw row.Wrong("known_by", "is a year; it has to be a day, as 2024-07-28.");

    /// <summary>When a row says that something was published: a year counts as its last day, but never as a later one than is known.</summary>
    public (DateOnly Day, DatePrecision Precision)? ReadPublishedOn(CsvRecord row, DateOnly knownBy)
    {
        if (row.OptionalDate("published_on") is not { } published)
        {
            return null;
        }

        var day = published.Precision == DatePrecision.Year && published.Day > knownBy ? knownBy : published.Day;
        if (day.Year != published.Day.Year)
        {
            throw row.Wrong(
                "published_on",
                $"{published.Day.Year} is after the day on which it was known, {knownBy:yyyy-MM-dd}."
            );
        }

        return day <= knownBy
            ? (NotAhead(row, "published_on", day), published.Precision)
            : throw row.Wrong(
                "published_on",
                $"{day:yyyy-MM-dd} is after the day on which it was known, {knownBy:yyyy-MM-dd}."
            );
    }

    public static PublicationBasis BasisOf(DatePrecision precision) =>
        precision == DatePrecision.NotAfter ? PublicationBasis.Copy : PublicationBasis.Original;

    /// <summary>Nothing is published after the release that holds it.</summary>
    private DateOnly NotAhead(CsvRecord row, string column, DateOnly day) =>
        day <= today
            ? day
            : throw row.Wrong(
                column,
                $"{day:yyyy-MM-dd} is after the day of the release, {today:yyyy-MM-dd}: nothing can hold a value before it is published."
            );
}

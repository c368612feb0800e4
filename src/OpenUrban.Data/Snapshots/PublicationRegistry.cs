using System.Data.Common;
using OpenUrban.Data.Observations;
using OpenUrban.Data.Sources;

namespace OpenUrban.Data.Snapshots;

/// <summary>The publications that were met while rows were read, each with the number by which the rows name it.</summary>
internal sealed class PublicationRegistry
{
    private readonly Dictionary<Raw, int> numbers = [];
    private readonly List<Publication> table = [];

    /// <summary>The number of what is usual, with so many digits; -1 where no row has been met.</summary>
    private readonly int[] usualNumbers = [.. Enumerable.Repeat(-1, PackedRow.MostDecimals + 1)];

    /// <summary>What most rows say; null without rows.</summary>
    private Raw? usual;

    public Publication[] ToTable() => [.. table];

    /// <summary>In what order a source's publications of one value are, by the date.</summary>
    public PublicationRank RankOf(int number)
    {
        var publication = table[number];
        return new PublicationRank(
            publication.IsConfirmation,
            publication.PublishedOn,
            publication.VintageId,
            publication.SourceId
        );
    }

    /// <summary>Notes what most rows say.</summary>
    public void SetUsual(DbDataReader row) => usual = RawOf(row, first: 0);

    /// <summary>The number of what most rows say, with so many digits.</summary>
    public int UsualNumberOf(int decimals)
    {
        ref var number = ref usualNumbers[decimals];
        if (number < 0)
        {
            number = NumberOf(usual! with { Decimals = decimals });
        }

        return number;
    }

    /// <summary>The number of what a row says.</summary>
    /// <param name="row">The row.</param>
    /// <param name="first">The first of the columns of publications.</param>
    public int NumberOf(DbDataReader row, int first = 0) => NumberOf(RawOf(row, first));

    /// <summary>The numbers that the publications of another have here: each has numbered them as it met them.</summary>
    public int[] NumbersOf(PublicationRegistry other) =>
        [.. other.numbers.OrderBy(known => known.Value).Select(known => NumberOf(known.Key))];

    private static Raw RawOf(DbDataReader row, int first) =>
        new(
            row.GetInt32(first),
            row.GetString(first + 1),
            row.GetString(first + 2),
            row.GetInt32(first + 3),
            row.IsDBNull(first + 4) ? null : row.GetInt32(first + 4),
            row.GetFieldValue<DateOnly>(first + 5),
            row.GetString(first + 6),
            row.GetString(first + 7),
            row.IsDBNull(first + 8) ? null : row.GetString(first + 8),
            row.GetInt32(first + 9),
            row.GetString(first + 10),
            row.IsDBNull(first + 11) ? null : row.GetString(first + 11),
            row.GetBoolean(first + 12)
        );

    private int NumberOf(Raw raw)
    {
        if (!numbers.TryGetValue(raw, out var number))
        {
            number = table.Count;
            numbers[raw] = number;
            table.Add(
                new Publication(
                    raw.Decimals,
                    Enum.Parse<ObservationStatus>(raw.Status),
                    Enum.Parse<ConfidentialityStatus>(raw.Confidentiality),
                    raw.SourceId,
                    raw.VintageId,
                    raw.PublishedOn,
                    Enum.Parse<DatePrecision>(raw.PublishedPrecision),
                    Enum.Parse<PublicationBasis>(raw.PublishedBasis),
                    Enum.Parse<ValueBound>(raw.Bound),
                    raw.Reference,
                    raw.IsConfirmation,
                    raw.Address,
                    raw.AddedInRelease
                )
            );
        }

        return number;
    }

    /// <summary>As the database has it.</summary>
    private sealed record Raw(
        int Decimals,
        string Status,
        string Confidentiality,
        int SourceId,
        int? VintageId,
        DateOnly PublishedOn,
        string PublishedPrecision,
        string PublishedBasis,
        string? Address,
        int AddedInRelease,
        string Bound,
        string? Reference,
        bool IsConfirmation
    );
}

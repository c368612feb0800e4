using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OpenUrban.Data.Texts;

namespace OpenUrban.Data.Sources;

/// <summary>Where figures or wordings were read.</summary>
public sealed class Source : INamedEntity, IImportable
{
    public int Id { get; set; }

    public required string Code { get; set; }

    /// <inheritdoc />
    public bool IsImported { get; set; }

    /// <summary>The publication. Its own language has the title as published, the others translate it.</summary>
    public required LocalizedText Name { get; set; }

    /// <summary>Who made and published the figures; <see cref="NotKnown"/> where it is not known.</summary>
    public required LocalizedText ProducerName { get; set; }

    /// <summary>Who made and published the figures; null where it is not known.</summary>
    public LocalizedText? Producer => ProducerName.En.Length == 0 ? null : ProducerName;

    /// <summary>The number of the table or page; null where none was noted.</summary>
    public string? Table { get; set; }

    /// <summary>Year of the publication.</summary>
    public required int Year { get; set; }

    /// <summary>The address at which the producer has published it; null where it is unknown.</summary>
    public string? Address { get; set; }

    public SourceGrade Grade { get; set; }

    /// <summary>The title of the copy that was read; null where it was the publication itself.</summary>
    public string? CopyTitle { get; set; }

    /// <summary>Where the copy was read; null where it is unknown.</summary>
    public string? CopyAddress { get; set; }

    /// <summary>
    /// Whether readers may be sent to <see cref="CopyAddress"/>. An address of a site that has nothing to do with the
    /// publication is kept so that the reading can be checked, and is no link.
    /// </summary>
    public bool CopyIsLinkable { get; set; }

    /// <summary>The licence of what was read, in words.</summary>
    public required LocalizedText Licence { get; set; }

    /// <summary>SPDX identifier of the licence; null where none is stated.</summary>
    public string? LicenceId { get; set; }

    /// <summary>Whether a licence that lets others reuse the figures is stated.</summary>
    public bool IsOpen => OpenLicences.Contains(LicenceId);

    public LocalizedText? Note { get; set; }

    /// <summary>When its figures were published, unless a single value says otherwise.</summary>
    public required DateOnly PublishedOn { get; set; }

    public required DatePrecision PublishedPrecision { get; set; }

    public required PublicationBasis PublishedBasis { get; set; }

    /// <summary>The producer, or that it is not known, for what always names one.</summary>
    public LocalizedText ProducerOrUnknown => Producer ?? Unknown;

    /// <summary>As a newspaper prints it: producer, publication, table, and the year where it is known.</summary>
    public LocalizedText Citation =>
        new()
        {
            En = Joined(", ", ProducerOrUnknown.En, Name.En, TableBeside(Name.En), YearOfPublication),
            ZhHans = Joined("，", ProducerOrUnknown.ZhHans, Titled(Name.ZhHans), ChineseYear),
            ZhHant = Joined("，", ProducerOrUnknown.ZhHant, Titled(Name.ZhHant), ChineseYear),
        };

    /// <summary>The name of a producer that is not known.</summary>
    public static LocalizedText NotKnown =>
        new()
        {
            En = "",
            ZhHans = "",
            ZhHant = "",
        };

    private static LocalizedText Unknown { get; } =
        new()
        {
            En = "Original publisher not known",
            ZhHans = "原发布机构不详",
            ZhHant = "原發布機構不詳",
        };

    /// <summary>The table, where the name of the publication does not say it.</summary>
    private string? TableBeside(string name) =>
        Table is { } table && name.Contains(table, StringComparison.OrdinalIgnoreCase) ? null : Table;

    private string? YearOfPublication =>
        PublishedPrecision == DatePrecision.NotAfter ? null : Year.ToString(CultureInfo.InvariantCulture);

    private string? ChineseYear => YearOfPublication is { } year ? $"{year}年" : null;

    private static string Joined(string separator, params IEnumerable<string?> parts) =>
        string.Join(separator, parts.Where(part => part is not null));

    private static string Titled(string name) => name.Contains('《', StringComparison.Ordinal) ? name : $"《{name}》";
}

internal sealed class SourceMap : IEntityTypeConfiguration<Source>
{
    public void Configure(EntityTypeBuilder<Source> builder)
    {
        builder.ToTable("Sources").HasEntityKey();
        builder.ComplexProperty(s => s.Name);
        builder.ComplexProperty(s => s.ProducerName);
        builder.Ignore(s => s.Producer);
        builder.Ignore(s => s.IsOpen);
        builder.Ignore(s => s.ProducerOrUnknown);
        builder.Ignore(s => s.Citation);
        builder.ComplexProperty(s => s.Licence);
        builder.ComplexProperty(s => s.Note);
    }
}

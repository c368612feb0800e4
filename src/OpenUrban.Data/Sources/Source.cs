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

    /// <summary>The title. The language of the publication has it as published, the others translate it.</summary>
    public required LocalizedText Name { get; set; }

    public required LocalizedText Publisher { get; set; }

    /// <summary>Year of the copy that was read.</summary>
    public required int Year { get; set; }

    /// <summary>Web address or repository path; null where it is unknown.</summary>
    public string? Address { get; set; }

    public required LocalizedText Licence { get; set; }

    /// <summary>SPDX identifier of the licence; null where none is stated.</summary>
    public string? LicenceId { get; set; }

    public LocalizedText? Note { get; set; }

    /// <summary>When its figures were published, unless a single value says otherwise.</summary>
    public required DateOnly PublishedOn { get; set; }

    public required DatePrecision PublishedPrecision { get; set; }

    public required PublicationBasis PublishedBasis { get; set; }
}

internal sealed class SourceMap : IEntityTypeConfiguration<Source>
{
    public void Configure(EntityTypeBuilder<Source> builder)
    {
        builder.ToTable("Sources").HasEntityKey();
        builder.ComplexProperty(s => s.Name);
        builder.ComplexProperty(s => s.Publisher);
        builder.ComplexProperty(s => s.Licence);
        builder.ComplexProperty(s => s.Note);
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OpenUrban.Data.Texts;

namespace OpenUrban.Data.Releases;

/// <summary>What the data set as a whole is called and how it may be used: one row.</summary>
public sealed class Dataset : INamedEntity
{
    public int Id { get; set; }

    public required string Code { get; set; }

    public required LocalizedText Name { get; set; }

    public required LocalizedText Description { get; set; }

    public required LocalizedText Publisher { get; set; }

    public required LocalizedText Licence { get; set; }

    /// <summary>SPDX identifier of the licence.</summary>
    public required string LicenceId { get; set; }

    /// <summary>Address of the licence's text.</summary>
    public required string LicenceAddress { get; set; }

    /// <summary>
    /// Codes of the indicators that count residents, separated by semicolons: figures per head are of the first one that has
    /// the year. Empty where the data set has none.
    /// </summary>
    public string ResidentIndicators { get; set; } = "";
}

internal sealed class DatasetMap : IEntityTypeConfiguration<Dataset>
{
    public void Configure(EntityTypeBuilder<Dataset> builder)
    {
        builder.ToTable("Datasets").HasEntityKey();
        builder.ComplexProperty(d => d.Name);
        builder.ComplexProperty(d => d.Description);
        builder.ComplexProperty(d => d.Publisher);
        builder.ComplexProperty(d => d.Licence);
    }
}

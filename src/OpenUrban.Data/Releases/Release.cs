using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OpenUrban.Data.Texts;

namespace OpenUrban.Data.Releases;

/// <summary>A numbered state of all data. It is published whole or not at all, and never changed afterwards.</summary>
public sealed class Release
{
    /// <summary>1, 2, 3, ...</summary>
    public required int Number { get; set; }

    public required DateTimeOffset PublishedAt { get; set; }

    /// <summary>
    /// The moment from which answers are made from it, by the clock of the database: every process that answers has had
    /// the time until then to get ready.
    /// </summary>
    public DateTimeOffset ActiveFrom { get; set; }

    /// <summary>What is new in it.</summary>
    public required LocalizedText Notes { get; set; }

    /// <summary>
    /// SHA-256, in lower-case hexadecimal digits: that of the data files and, where there were imports, theirs after it.
    /// Equal checksums are equal data.
    /// </summary>
    public required string Checksum { get; set; }

    /// <summary>SHA-256 over the rows of all data files in their order.</summary>
    public required string FilesChecksum { get; set; }

    /// <summary>SHA-256 over what all imports until now have changed, one after the other; null without any.</summary>
    public string? ImportsChecksum { get; set; }

    /// <summary>The checksum of the data from those of its two parts.</summary>
    public static string ChecksumOf(string files, string? imports) =>
        imports is null
            ? files
            : Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes($"{files} {imports}")));

    /// <summary>Values of the series: one a period.</summary>
    public required int Values { get; set; }

    /// <summary>Earlier publications that said something else than the value now in force.</summary>
    public required int EarlierVersions { get; set; }

    /// <summary>Publications that said the same again.</summary>
    public required int Confirmations { get; set; }

    /// <summary>Versions of values that the release added.</summary>
    public required int Added { get; set; }

    /// <summary>Versions of values that the release removed.</summary>
    public required int Removed { get; set; }
}

internal sealed class ReleaseMap : IEntityTypeConfiguration<Release>
{
    public void Configure(EntityTypeBuilder<Release> builder)
    {
        builder.ToTable("Releases").HasKey(r => r.Number);
        builder.Property(r => r.Number).ValueGeneratedNever();
        builder.ComplexProperty(r => r.Notes);
    }
}

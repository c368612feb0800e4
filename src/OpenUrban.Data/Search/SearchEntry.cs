using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OpenUrban.Data.Search;

/// <summary>
/// What one entity of the current release can be found by. The rows are made from the entities by
/// <see cref="SearchIndex"/>: nothing is in them that is not elsewhere.
/// </summary>
public sealed class SearchEntry
{
    public required int Id { get; set; }

    public required SearchKind Kind { get; set; }

    /// <summary>Place of <see cref="Kind"/> among the kinds: enumerations are stored by name, which is another order.</summary>
    public required int KindOrder { get; set; }

    public required string Code { get; set; }

    /// <summary>Key of the entity in its own table.</summary>
    public required int EntityId { get; set; }

    /// <summary>The code and the names, folded, each between two line ends.</summary>
    public required string Names { get; set; }

    /// <summary>All texts, folded, each between two line ends: the names first.</summary>
    public required string Document { get; set; }

    /// <summary>The texts as they are published, to show which one was found.</summary>
    public List<SearchedText> Texts { get; set; } = [];
}

internal sealed class SearchEntryMap : IEntityTypeConfiguration<SearchEntry>
{
    public void Configure(EntityTypeBuilder<SearchEntry> builder)
    {
        builder.ToTable("SearchEntries").HasKey(e => e.Id);
        builder.Property(e => e.Id).ValueGeneratedNever();
        builder.Property(e => e.Code).HasMaxLength(64);
        builder.ComplexCollection(e => e.Texts, texts => texts.ToJson());
        builder.HasIndex(e => new { e.Kind, e.Code }).IsUnique();
    }
}

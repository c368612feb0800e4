using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OpenUrban.Data.Texts;

namespace OpenUrban.Data.Observations;

/// <summary>A remark that many values can carry.</summary>
public sealed class Note : IEntity
{
    public int Id { get; set; }

    public required string Code { get; set; }

    public required LocalizedText Text { get; set; }

    /// <summary>
    /// The basis that the note says its values stand on; null where it says nothing of the kind. Values of different
    /// bases are not comparable.
    /// </summary>
    public string? Edition { get; set; }
}

internal sealed class NoteMap : IEntityTypeConfiguration<Note>
{
    public void Configure(EntityTypeBuilder<Note> builder)
    {
        builder.ToTable("Notes").HasEntityKey();
        builder.ComplexProperty(n => n.Text);
    }
}

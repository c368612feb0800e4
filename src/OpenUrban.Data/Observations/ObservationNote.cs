using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OpenUrban.Data.Observations;

/// <summary>That a value carries a note.</summary>
public sealed class ObservationNote
{
    public long ObservationId { get; set; }

    public Observation? Observation { get; set; }

    public int NoteId { get; set; }

    public Note? Note { get; set; }
}

internal sealed class ObservationNoteMap : IEntityTypeConfiguration<ObservationNote>
{
    public void Configure(EntityTypeBuilder<ObservationNote> builder)
    {
        builder.ToTable("ObservationNotes").HasKey(l => new { l.ObservationId, l.NoteId });
        builder.HasOne(l => l.Observation).WithMany(o => o.Notes).HasForeignKey(l => l.ObservationId);
        builder.HasOne(l => l.Note).WithMany().HasForeignKey(l => l.NoteId);
    }
}

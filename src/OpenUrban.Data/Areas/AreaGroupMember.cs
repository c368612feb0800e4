using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OpenUrban.Data.Areas;

/// <summary>That an area is a member of a group of areas. Groups have no groups as members.</summary>
public sealed class AreaGroupMember
{
    public int GroupId { get; set; }

    public Area? Group { get; set; }

    public int AreaId { get; set; }

    public Area? Area { get; set; }
}

internal sealed class AreaGroupMemberMap : IEntityTypeConfiguration<AreaGroupMember>
{
    public void Configure(EntityTypeBuilder<AreaGroupMember> builder)
    {
        builder.ToTable("AreaGroupMembers").HasKey(m => new { m.GroupId, m.AreaId });
        builder.HasOne(m => m.Group).WithMany(g => g.Members).HasForeignKey(m => m.GroupId);
        builder.HasOne(m => m.Area).WithMany(a => a.Groups).HasForeignKey(m => m.AreaId);
    }
}

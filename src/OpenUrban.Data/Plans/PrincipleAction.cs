using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OpenUrban.Data.Plans;

/// <summary>That an action works out a principle.</summary>
public sealed class PrincipleAction
{
    public int PrincipleId { get; set; }

    public Principle? Principle { get; set; }

    public int ActionId { get; set; }

    public PlanAction? Action { get; set; }

    public required Basis Basis { get; set; }
}

internal sealed class PrincipleActionMap : IEntityTypeConfiguration<PrincipleAction>
{
    public void Configure(EntityTypeBuilder<PrincipleAction> builder)
    {
        builder.ToTable("PrincipleActions").HasKey(l => new { l.PrincipleId, l.ActionId });
        builder.HasOne(l => l.Principle).WithMany(p => p.Actions).HasForeignKey(l => l.PrincipleId);
        builder.HasOne(l => l.Action).WithMany(a => a.Principles).HasForeignKey(l => l.ActionId);
    }
}

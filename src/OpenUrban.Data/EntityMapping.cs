using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OpenUrban.Data;

internal static class EntityMapping
{
    /// <summary>
    /// Keys are given out by the publisher, not by the database, so that an entity keeps its key from release to
    /// release and the many observations that point at it need not change.
    /// </summary>
    public static EntityTypeBuilder<TEntity> HasEntityKey<TEntity>(this EntityTypeBuilder<TEntity> builder)
        where TEntity : class, IEntity
    {
        builder.HasKey(e => e.Id);
        builder.Property(e => e.Id).ValueGeneratedNever();
        builder.Property(e => e.Code).HasMaxLength(64);
        builder.HasIndex(e => e.Code).IsUnique();
        return builder;
    }
}

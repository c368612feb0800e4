using Microsoft.EntityFrameworkCore;

namespace OpenUrban.GraphQL.Tests.Library;

public sealed class LibraryContext(DbContextOptions<LibraryContext> options) : DbContext(options)
{
    public DbSet<Author> Authors => Set<Author>();

    public DbSet<Book> Books => Set<Book>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Book>().Property(b => b.Genre).HasConversion<string>();
        foreach (var property in modelBuilder.Model.GetEntityTypes().SelectMany(e => e.GetProperties()))
        {
            // SQLite compares by code point out of the box.
            if (Database.IsNpgsql() && (property.ClrType == typeof(string) || property.ClrType.IsEnum))
            {
                property.SetCollation("C");
            }
        }
    }
}
